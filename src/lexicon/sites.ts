import { words } from './language.js'

/** What a site's name has in one place and lacks in another: `Example`, `The Example`, `Example News`, `example.com`. */
export const SITE_WORDS = words(
  `the news online blog magazine mag digital tv radio com net org co www website site official homepage die der das le la les
  el los il noticias nachrichten actualités notizie zeitung journal newspaper daily press app`,
)

/** How a line of copyright goes on behind the name. */
export const RIGHTS_RESERVED = [
  ...['all rights', 'alle rechte', 'tous droits', 'todos los derechos', 'derechos reservados', 'tots els drets'],
  ...['todos os direitos', 'direitos reservados', 'tutti i diritti', 'diritti riservati', 'riproduzione riservata'],
  ...['alla rättigheter', 'alle rettighe[dt]er', 'kaikki oikeudet', 'wszelkie prawa', 'wszystkie prawa'],
  ...['všechna práva', 'všetky práva', 'sva prava', 'vse pravice', 'minden jog', 'toate drepturile'],
  ...['все права', 'всі права', 'усі права', 'всички права', 'όλα τα δικαιώματα', 'tüm hakları', 'her hakkı'],
  ...['hak cipta', 'semua hak', 'mọi quyền', 'جميع الحقوق', 'تمامی حقوق', 'כל הזכויות', 'सर्वाधिकार', 'สงวนลิขสิทธิ์'],
  ...['版权所有', '版權所有', '无断', '無断', '무단'],
]

/** Buttons at the top of a page are made of these words alone: `Sign in`, `Toggle menu`, `Search for`. */
export const BUTTON_WORDS: readonly string[] = words(
  `search find for sign log in on out up login logout register subscribe account my your toggle open close show hide menu
  main navigation skip to content select page go back contact us print email share
  suche suchen anmelden einloggen abmelden registrieren konto mein menü schließen öffnen zum inhalt hauptinhalt springen kontakt
  zurück abonnieren drucken mailen teilen
  rechercher recherche connexion déconnexion inscription connecter se s’inscrire compte mon fermer ouvrir aller au contenu retour
  abonner imprimer partager
  buscar búsqueda iniciar cerrar sesión registrarse acceder cuenta mi menú abrir ir al contenido volver suscribirse suscríbete
  contacto imprimir compartir entrar pesquisar conta fechar voltar assinar contato compartilhar
  cerca accedi registrati chiudi apri vai contenuto torna abbonati contatti stampa condividi
  zoeken inloggen uitloggen registreren sluiten openen naar inhoud terug abonneren afdrukken delen
  szukaj zaloguj się zarejestruj zamknij otwórz wróć drukuj udostępnij
  поиск искать войти вход выйти регистрация меню закрыть открыть назад подписаться печать поделиться
  ara giriş yap kayıt ol kapat aç geri abone yazdır paylaş
  検索 ログイン メニュー 閉じる 搜索 登录 登入 注册 菜单 关闭 검색 로그인 회원가입 메뉴 닫기`,
)

/** Sections that systems fill in where none was chosen, and words for any article. */
export const NO_SECTIONS: readonly string[] = [
  'uncategorized',
  'uncategorised',
  'uncategorised news',
  'unkategorisiert',
  'nicht kategorisiert',
  'ohne kategorie',
  'non classé',
  'sin categoría',
  'sin categorizar',
  'sem categoria',
  'senza categoria',
  'geen categorie',
  'bez kategorii',
  'без рубрики',
  'без категорії',
  'genel',
  'غير مصنف',
  '未分類',
  '未分类',
  'article',
  'articles',
  'artikel',
  'post',
  'posts',
  'page',
  'default',
  'other',
  'undefined',
  'null',
  'none',
]
