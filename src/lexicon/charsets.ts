/**
 * The encodings that old pages are in, each with the languages that it was made for. The first is what a page without a
 * declaration is read as where nothing speaks for another.
 */
export const LANGUAGES_BY_CHARSET: Readonly<Record<string, string>> = {
  'windows-1252': 'de fr es pt it ca gl nl sv da nb fi is',
  'windows-1251': 'ru uk be bg mk',
  'koi8-r': 'ru',
  'koi8-u': 'uk',
  'iso-8859-5': 'ru bg',
  'windows-1250': 'pl cs sk hu ro hr sl sq',
  'iso-8859-2': 'pl cs sk hu ro hr sl',
  'windows-1253': 'el',
  'windows-1254': 'tr',
  'windows-1255': 'he',
  'windows-1256': 'ar fa ur',
  'windows-1257': 'lt lv et',
  'windows-1258': 'vi',
  'windows-874': 'th',
  gb18030: 'zh',
  gbk: 'zh',
  big5: 'zh',
  shift_jis: 'ja',
  'euc-jp': 'ja',
  'euc-kr': 'ko',
}

/** More function words: of languages that their script alone tells, and of those that have few beyond ASCII. */
export const COMMON_WORDS: Readonly<Record<string, string>> = {
  de: 'für über können müssen während würde wäre hätte dafür natürlich später',
  fr: 'à été même après où déjà très être était là étaient années',
  el: 'και το της την του να τα με για η ο που από στο στην δεν είναι οι τον θα των σε στη τους ότι μας',
  he: 'של את על לא הוא זה עם היא גם כי אל או יש אני הם כל אבל בין רק היה מה עוד לפני אחרי כך זאת',
  th: 'การ ที่ และ ใน ของ เป็น ได้ ไม่ มี จาก ให้ นี้ ความ ว่า กับ คน ไป มา จะ แต่ หรือ อยู่ โดย แล้ว ปี วัน',
}

/** The letters beyond ASCII that a language writes: what a pattern takes between brackets. Capitals aside; Danish and Slovene have those of a neighbour. */
export const LETTERS: Readonly<Record<string, string>> = {
  de: 'äöüß',
  fr: 'àâæçéèêëîïôœùûüÿ',
  es: 'áéíóúüñºª',
  pt: 'áâãàçéêíóôõúüºª',
  it: 'àèéìòùîºª',
  ca: 'àçèéíïòóúü',
  nl: 'éëïöüèêáóà',
  sv: 'åäöé',
  nb: 'æøåéòôó',
  fi: 'äöåšž',
  is: 'áðéíóúýþæö',
  pl: 'ąćęłńóśźż',
  cs: 'áčďéěíňóřšťúůýž',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  hu: 'áéíóöőúüű',
  ro: 'ăâîşţ',
  hr: 'čćđšž',
  tr: 'çğıİöşüâîû',
  he: '\\p{sc=Hebr}',
  lt: 'ąčęėįšųūž',
  lv: 'āčēģīķļņšūž',
  et: 'äöüõšž',
  vi: 'àáâãèéêìíòóôõùúýăđĩũơư\\p{M}₫',
}
