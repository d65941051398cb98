import { everyday } from './language.js'

/** Slavic languages: what their news sites write around every article. */
export const slavic = [
  // Czech
  everyday(
    'cs',
    `
advertisement line reklama|inzerce|komerční sdělení|sponzorovaný obsah|placená inzerce
advertisement start článek pokračuje pod reklamou|článek pokračuje za reklamou
share-bar line sdílet|sdílet článek|kopírovat odkaz|vytisknout|poslat e-mailem|sdílet na facebooku
related-posts head související články|související|čtěte také|další články|mohlo by vás zajímat|doporučujeme
related-posts start čtěte také|čtěte více|přečtěte si také|mohlo by vás zajímat|podívejte se|související
trending head nejčtenější|nejčtenější články|nejnovější zprávy|nejnovější|právě se čte
newsletter line přihlásit se k odběru|odebírat newsletter|váš e-mail
newsletter mark náš newsletter|přihlaste se k odběru
cookie-notice line přijmout|přijmout vše|souhlasím|odmítnout|odmítnout vše|nastavení cookies
cookie-notice mark používáme soubory cookie|tento web používá cookies|tyto stránky používají cookies
paywall line předplatit|pouze pro předplatitele|staňte se předplatitelem|koupit předplatné
paywall start už mám předplatné|máte předplatné|přihlaste se a čtěte|dočtěte celý článek|celý článek si přečtete
promotion start sledujte nás|stáhněte si naši aplikaci|podpořte nás|poslechněte si náš podcast|máte tip na článek|víte o něčem zajímavém
copyright mark všechna práva vyhrazena|bez písemného souhlasu
copyright line ochrana osobních údajů|zásady ochrany osobních údajů|podmínky užití|o nás|kontakty|kontaktujte nás
tags head štítky|témata|klíčová slova|tagy
timestamp start publikováno|vydáno|aktualizováno|doba čtení
names by autor|text|napsal|napsala|foto a text
names published publikováno|vydáno|zveřejněno
names modified aktualizováno|naposledy aktualizováno|upraveno
`,
  ),
  // Slovak
  everyday(
    'sk',
    `
advertisement line reklama|inzercia|sponzorovaný obsah|platená inzercia|komerčný obsah
advertisement start článok pokračuje pod reklamou|text pokračuje pod reklamou|pokračovanie článku pod videoreklamou
share-bar line zdieľať|zdieľať článok|kopírovať odkaz|skopírovať odkaz|vytlačiť|poslať e-mailom
related-posts head súvisiace články|súvisiace|čítajte aj|prečítajte si aj|ďalšie články|mohlo by vás zaujímať|odporúčame
related-posts start čítajte aj|prečítajte si aj|čítajte viac|pozrite si aj|mohlo by vás zaujímať|súvisiaci článok
trending head najčítanejšie|najčítanejšie články|najnovšie správy|najnovšie|práve sa číta
newsletter line prihlásiť sa na odber|odoberať newsletter|váš e-mail
newsletter mark náš newsletter|prihláste sa na odber
cookie-notice line prijať|prijať všetko|súhlasím|odmietnuť|nastavenia cookies
cookie-notice mark používame súbory cookie|táto stránka používa cookies|táto webová stránka používa súbory cookie|váš súhlas
paywall line predplatiť|iba pre predplatiteľov|len pre predplatiteľov|staňte sa predplatiteľom
paywall start už ste predplatiteľ|už mám predplatné|prihláste sa a čítajte|celý článok si prečítate|dočítajte celý článok
promotion start sledujte nás|stiahnite si našu aplikáciu|podporte nás|vypočujte si náš podcast|máte tip na článok|máte tip
copyright mark všetky práva vyhradené
copyright line ochrana osobných údajov|podmienky používania|o nás|kontakt|kontaktujte nás|redakcia
tags head štítky|témy|kľúčové slová|tagy
timestamp start publikované|zverejnené|aktualizované|čas čítania
names by autor|text|napísal|napísala
names published publikované|zverejnené|vydané
names modified aktualizované|naposledy aktualizované|upravené
`,
  ),
  // Croatian
  everyday(
    'hr',
    `
advertisement line oglas|promo|sponzorirani sadržaj|reklama|plaćeni oglas
advertisement start članak se nastavlja ispod oglasa|tekst se nastavlja ispod oglasa|tekst se nastavlja ispod galerije
share-bar line podijeli|podijeli članak|kopiraj link|ispiši|pošalji e-mailom|podijelite
related-posts head povezane vijesti|povezani članci|pročitajte još|vezani članci|možda će vas zanimati|izdvajamo|preporučujemo
related-posts start pročitajte još|pročitajte i|pročitaj još|pogledajte još|pogledajte i|vezane vijesti|više pročitajte
trending head najčitanije|najnovije|popularno|najnovije vijesti|najčitanije vijesti
newsletter line prijavi se na newsletter|prijavite se na newsletter|vaša e-mail adresa
newsletter mark naš newsletter|prijavite se na naš newsletter
cookie-notice line prihvaćam|prihvati sve|odbij|odbij sve|postavke kolačića|slažem se
cookie-notice mark koristimo kolačiće|ova stranica koristi kolačiće|web stranica koristi kolačiće|vaš pristanak
paywall line pretplati se|samo za pretplatnike|postani pretplatnik|pretplatite se
paywall start već ste pretplatnik|već imate pretplatu|prijavite se za čitanje|pročitajte cijeli članak|za nastavak čitanja
promotion start pratite nas|preuzmite aplikaciju|preuzmite našu aplikaciju|podržite nas|poslušajte naš podcast|imate priču|pošaljite nam dojavu
copyright mark sva prava pridržana
copyright line pravila privatnosti|politika privatnosti|uvjeti korištenja|impressum|kontakt|o nama|oglašavanje
tags head tagovi|oznake|teme|ključne riječi
timestamp start objavljeno|ažurirano|vrijeme čitanja
names by autor|piše|tekst|autorica
names published objavljeno|objava|datum objave
names modified ažurirano|zadnja izmjena|izmijenjeno
`,
  ),
  // Serbian
  everyday(
    'sr',
    `
advertisement line oglas|reklama|promo|sponzorisano|plaćeni sadržaj|оглас|реклама|промо|спонзорисано
advertisement start nastavak teksta ispod oglasa|tekst se nastavlja nakon oglasa|vest se nastavlja posle reklame|текст се наставља након огласа|наставак текста испод огласа
share-bar line podeli|podelite|podeli vest|kopiraj link|odštampaj|štampaj|pošalji mejlom|подели|поделите|копирај линк|одштампај|пошаљи имејлом
related-posts head povezane vesti|pročitajte još|slične vesti|možda vas zanima|još vesti|preporučujemo|повезане вести|прочитајте још|сличне вести|можда вас занима|још вести
related-posts start pročitajte još|pročitajte i|čitajte još|pogledajte još|pogledajte i|više o tome|bonus video|прочитајте још|прочитајте и|погледајте још|више о томе
trending head najčitanije|najnovije|najnovije vesti|popularno|najkomentarisanije|најчитаније|најновије|најновије вести|популарно
newsletter line prijavite se na newsletter|prijavi se na njuzleter|vaša imejl adresa|пријавите се на билтен|ваша имејл адреса
newsletter mark naš njuzleter|naš newsletter|prijavite se na naš|наш билтен|пријавите се на наш
cookie-notice line prihvatam|prihvati sve|odbij|podešavanja kolačića|slažem se|прихватам|прихвати све|одбиј|подешавања колачића
cookie-notice mark koristimo kolačiće|ovaj sajt koristi kolačiće|sajt koristi kolačiće|користимо колачиће|овај сајт користи колачиће|сајт користи колачиће
paywall line pretplati se|samo za pretplatnike|postani pretplatnik|претплати се|само за претплатнике|постани претплатник
paywall start već ste pretplatnik|prijavite se da biste čitali|pročitajte ceo tekst|већ сте претплатник|прочитајте цео текст|пријавите се да бисте читали
promotion start pratite nas|zapratite nas|preuzmite aplikaciju|preuzmite našu aplikaciju|podržite nas|poslušajte naš podkast|imate priču|пратите нас|преузмите апликацију|подржите нас|послушајте наш подкаст
copyright mark sva prava zadržana|сва права задржана
copyright line politika privatnosti|uslovi korišćenja|impresum|kontakt|o nama|marketing|политика приватности|услови коришћења|импресум|контакт|о нама
tags head tagovi|teme|ključne reči|oznake|тагови|теме|кључне речи|ознаке
timestamp start objavljeno|ažurirano|vreme čitanja|објављено|ажурирано|време читања
names by autor|piše|tekst|аутор|пише|текст
names published objavljeno|datum objave|објављено
names modified ažurirano|poslednja izmena|izmenjeno|ажурирано|последња измена
`,
  ),
  // Slovenian
  everyday(
    'sl',
    `
advertisement line oglas|promocijsko sporočilo|oglasno sporočilo|sponzorirana vsebina|promo
advertisement start članek se nadaljuje pod oglasom|nadaljevanje pod oglasom
share-bar line deli|deli članek|kopiraj povezavo|natisni|pošlji po e-pošti|delite
related-posts head povezani članki|preberite še|sorodni članki|priporočamo|več novic|morda vas zanima
related-posts start preberite še|preberite tudi|preberi več|poglejte tudi|preberite več|oglejte si
trending head najbolj brano|najbolj brano danes|zadnje novice|priljubljeno|najnovejše
newsletter line prijava na e-novice|naroči se na e-novice|vaš e-naslov
newsletter mark naše e-novice|prijavite se na naše e-novice|naš novičnik
cookie-notice line sprejmi|sprejmi vse|strinjam se|zavrni|nastavitve piškotkov
cookie-notice mark uporabljamo piškotke|spletno mesto uporablja piškotke|spletna stran uporablja piškotke|vaše soglasje
paywall line naroči se|samo za naročnike|postanite naročnik|sklenite naročnino
paywall start ste že naročnik|že imate naročnino|prijavite se za branje|preberite celoten članek
promotion start sledite nam|spremljajte nas|prenesite aplikacijo|podprite nas|prisluhnite našemu podkastu|imate zgodbo
copyright mark vse pravice pridržane
copyright line politika zasebnosti|pogoji uporabe|kolofon|kontakt|o nas|pravno obvestilo|oglaševanje
tags head oznake|ključne besede|teme
timestamp start objavljeno|posodobljeno|čas branja
names by avtor|piše|besedilo|avtorica
names published objavljeno|datum objave|objava
names modified posodobljeno|zadnja sprememba|nazadnje posodobljeno
`,
  ),
  // Bulgarian
  everyday(
    'bg',
    `
advertisement line реклама|платена публикация|спонсорирано съдържание|платено съдържание
advertisement start статията продължава след рекламата|текстът продължава под рекламата
share-bar line сподели|споделете|сподели статията|копирай линк|принтирай|разпечатай|изпрати по имейл
related-posts head още по темата|свързани статии|прочетете още|подобни новини|препоръчано|вижте още|още новини
related-posts start прочетете още|прочети още|още по темата|вижте още|вижте също|прочетете и|гледайте още
trending head най-четени|най-популярни|последни новини|най-нови|най-коментирани|най-четено
newsletter line абонирай се за бюлетина|абонамент за бюлетин|вашият имейл
newsletter mark нашия бюлетин|абонирайте се за нашия бюлетин
cookie-notice line приемам|приемам всички|отказвам|настройки на бисквитките|разбрах
cookie-notice mark използваме бисквитки|този сайт използва бисквитки|сайтът използва бисквитки|вашето съгласие
paywall line абонирай се|само за абонати|стани абонат
paywall start вече сте абонат|влезте, за да прочетете|прочетете цялата статия
promotion start последвайте ни|следвайте ни|изтеглете приложението|подкрепете ни|слушайте нашия подкаст|изпратете ни сигнал
copyright mark всички права запазени|всички права са запазени
copyright line политика за поверителност|общи условия|условия за ползване|за нас|за контакти|контакти|за реклама
tags head тагове|етикети|ключови думи|теми
timestamp start публикувана|публикувано|обновена|време за четене
names by от|автор|текст|написано от
names published публикувано|публикувана|дата на публикуване
names modified обновено|последна актуализация|променено
`,
  ),
  // Macedonian
  everyday(
    'mk',
    `
advertisement line реклама|огласи|спонзорирано|платен оглас|спонзорирана содржина|промо
advertisement start текстот продолжува по рекламата|текстот продолжува под рекламата
share-bar line сподели|споделете|сподели ја веста|копирај линк|испечати|испрати по е-пошта
related-posts head поврзани вести|слични вести|прочитајте повеќе|прочитајте и|препорачано
related-posts start прочитајте повеќе|прочитајте и|прочитај повеќе|погледнете и|повеќе на|видете и
trending head најчитани|најново|најнови вести|популарно|најчитано
newsletter line претплати се на билтенот|пријави се на билтен|вашата е-пошта
newsletter mark нашиот билтен|претплатете се на нашиот билтен
cookie-notice line прифаќам|прифати ги сите|одбиј|поставки за колачиња
cookie-notice mark користиме колачиња|оваа страница користи колачиња|веб-страницата користи колачиња|вашата согласност
paywall line претплати се|само за претплатници|стани претплатник
paywall start веќе сте претплатник|најавете се за да читате|прочитајте ја целата статија
promotion start следете не|следете нè|преземете ја апликацијата|поддржете не|слушајте го нашиот подкаст|имате приказна
copyright mark сите права се задржани|сите права задржани
copyright line политика за приватност|политика на приватност|услови за користење|импресум|за нас|контакт|маркетинг
tags head тагови|ознаки|клучни зборови|теми
timestamp start објавено|ажурирано|време на читање
names by автор|пишува|текст
names published објавено|објавено на|датум на објава
names modified ажурирано|последна измена|изменето
`,
  ),
  // Belarusian
  everyday(
    'be',
    `
advertisement line рэклама|партнёрскі матэрыял|на правах рэкламы|спонсарскі матэрыял
advertisement start працяг пасля рэкламы|артыкул працягваецца пасля рэкламы
share-bar line падзяліцца|падзяліцеся|падзяліцца артыкулам|скапіраваць спасылку|раздрукаваць|даслаць па пошце
related-posts head чытайце таксама|па тэме|падобныя навіны|іншыя навіны|чытайце яшчэ|раім пачытаць
related-posts start чытайце таксама|чытайце яшчэ|чытаць далей|глядзіце таксама|гл. таксама|па тэме
trending head самае чытанае|папулярнае|апошнія навіны|самыя чытаныя|галоўныя навіны
newsletter line падпісацца на рассылку|ваш email
newsletter mark нашу рассылку|падпішыцеся на нашу рассылку
cookie-notice line прыняць|прыняць усе|адхіліць|налады cookie
cookie-notice mark мы выкарыстоўваем cookie|сайт выкарыстоўвае cookie|гэты сайт выкарыстоўвае
paywall line падпісацца|толькі для падпісчыкаў|стаць падпісчыкам
paywall start ужо падпісаны|увайдзіце, каб чытаць|чытаць цалкам
promotion start падпісвайцеся на наш|сачыце за намі|спампуйце нашу праграму|падтрымайце нас|слухайце наш падкаст|дашліце нам навіну
copyright mark усе правы абаронены|усе правы абароненыя
copyright line палітыка прыватнасці|палітыка канфідэнцыйнасці|умовы выкарыстання|пра нас|кантакты|звязацца з намі
tags head тэгі|тэмы|ключавыя словы
timestamp start апублікавана|абноўлена|час чытання
names by аўтар|тэкст|піша
names published апублікавана|надрукавана
names modified абноўлена|апошняе абнаўленне|зменена
`,
  ),
]
