/** What the name of a property says of its date, and how far that speaks for the article, from 0 to 3. */
export interface DateProperty {
  readonly role: 'published' | 'modified'
  readonly weight: number
}

/** Made for the day that it is about. */
export const STATED = 3
/** For the day that the document was made, or for just any date. */
const VAGUE = 2
/** Often another thing's. */
const DOUBTFUL = 1

const published: DateProperty = { role: 'published', weight: STATED }
const created: DateProperty = { role: 'published', weight: VAGUE }
const uploaded: DateProperty = { role: 'published', weight: DOUBTFUL }
const modified: DateProperty = { role: 'modified', weight: STATED }
/** The server's word, which changes with every template. */
const touched: DateProperty = { role: 'modified', weight: DOUBTFUL }

/** Of schema.org, in JSON-LD, microdata and RDFa alike. */
export const ITEM_DATES: ReadonlyMap<string, DateProperty> = new Map([
  ['datePublished', published],
  ['dateCreated', created],
  ['datePosted', created],
  ['uploadDate', uploaded],
  ['dateModified', modified],
])

/** Words in the name of a `<meta>` tag whose date is of something else, or of what becomes of the article. */
export const NO_META_DATE =
  /expir|unpublish|publisher|birth|death|founding|event|start|end|valid|verified|refresh|crawl|cache|visit/u

/**
 * Names of `<meta>` tags, their letters alone. In front may be the name of a vocabulary or a system, which tells
 * nothing: `article:published_time`, `shareaholic:article_published_time`.
 */
export const META_ENDINGS: readonly (readonly [RegExp, DateProperty])[] = [
  [/(?:modif(?:ied|ication)|updated?|revis(?:ed|ion)|lastmod|edited)(?:date|time|at|on)?$/u, modified],
  [/(?:date|time)(?:last)?(?:modified|updated?|revised|edited)$/u, modified],
  [/(?:publish(?:ed)?|publication|pub|issued?|posted|post|released?|display)(?:date|time|at|on)$/u, published],
  [/(?:date|time)(?:of)?(?:published|publication|publish|pub|issued|posted|released)$/u, published],
  [/(?:created?|creation)(?:date|time|at|on)$/u, created],
  [/(?:date|time)(?:created?|available)$/u, created],
]

/** The same, where the name is all of it. */
export const META_NAMES: ReadonlyMap<string, DateProperty> = new Map([
  ['articlepublished', published],
  ['published', published],
  ['ptime', published],
  ['sailthrudate', published],
  ['citationdate', published],
  ['citationonlinedate', published],
  ['dcissued', published],
  ['dctermsissued', published],
  ['articledateoriginal', published],
  ['date', created],
  ['articledate', created],
  ['newsdate', created],
  ['blogdate', created],
  ['contentdate', created],
  ['dcdate', created],
  ['dctermsdate', created],
  ['dccreated', created],
  ['dctermscreated', created],
  ['articlecreated', created],
  ['uploaddate', uploaded],
  ['lastmodified', touched],
])

/** Elements made for a point in time. */
export const TIME_TAGS: ReadonlySet<string> = new Set([
  'time',
  'amp-timeago',
  'relative-time',
  'time-ago',
  'local-time',
])

/** `data-` attributes in which scripts keep one. */
export const TIME_ATTRIBUTE = /date|time|stamp|epoch|publish/u

/** Classes, ids and properties of an element that holds a date: which it is. */
export const PUBLISHED_NAME =
  /(?:^|[\s_-])(?:date-?)?(?:published?|publication|pubdate|posted|created?|issued|entry-date)(?:$|[\s_-])|[Pp]ublish(?:ed)?(?:Date|Time|At|On)/u
export const MODIFIED_NAME =
  /(?:^|[\s_-])(?:last-?)?(?:updated?|modified|modification|edited|revised)(?:$|[\s_-])|(?:[Uu]pdated?|[Mm]odified)(?:Date|Time|At|On)/u

/** Classes and ids of elements that never hold the article's own date, not even right below its headline. */
export const NEVER_ITS_OWN =
  /comment|respond|repl(?:y|ies)|related|recommend|trending|popular|sidebar|(?:^|[-_ ])(?:nav|menu)/iu

/** The footer of the article, which is named like the page's. */
export const ITS_FOOTER = /(?:article|entry|post|story|content)[-_]{0,2}footer/giu
