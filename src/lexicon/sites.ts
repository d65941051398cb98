import { words } from './language.js'

/** What a site's name has in one place and lacks in another: `Example`, `The Example`, `Example News`, `example.com`. */
export const SITE_WORDS = words(
  `the news online blog magazine mag digital tv radio com net org co www website site official homepage die der das le la les
  el los il noticias nachrichten actualités notizie zeitung journal newspaper daily press app`,
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
