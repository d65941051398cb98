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
