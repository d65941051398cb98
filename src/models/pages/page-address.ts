import { PAGE_TYPES, PATH_WORDS, type PageType } from '../../lexicon/page-words.js'
import { logOf } from '../../evidence/columns.js'

const ORIGIN = /^(?:https?:)?\/\/[^/?#]+/iu
const DATE =
  /^(?:19|20)\d\d$|^\d{1,2}$|^(?:19|20)\d{2}-?\d\d-?\d\d$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/u
const LONG_NUMBER = /\d{4}/u
const FILE = /\.(?:html?|php|aspx?|cfm|jsp|cms)$/u
const BETWEEN_WORDS = /[-_+]|%20/u

const pathWords: ReadonlyMap<PageType, ReadonlySet<string>> = new Map(
  PAGE_TYPES.map((type) => [type, new Set(PATH_WORDS[type].split(', '))]),
)

/** The shape of a page's address: never the host. */
export function surveyAddress(address: string | undefined) {
  const [path = '', query] = (address ?? '').split('#', 1)[0]?.replace(ORIGIN, '').toLowerCase().split('?', 2) ?? []
  const pieces = path.split('/').filter((piece) => piece !== '')
  const last = pieces.at(-1) ?? ''
  const named = Object.fromEntries(
    PAGE_TYPES.map((type) => [`path:${type}`, pieces.some((piece) => pathWords.get(type)?.has(piece)) ? 1 : 0]),
  ) as Record<`path:${PageType}`, number>
  const known = address !== undefined
  return {
    ...named,
    'path-known': known ? 1 : 0,
    'path-root': known && pieces.length === 0 ? 1 : 0,
    'path-depth': pieces.length / 4,
    'path-slug': known ? logOf(last.replace(FILE, '').split(BETWEEN_WORDS).length - 1) : 0,
    'path-number': pieces.some((piece) => LONG_NUMBER.test(piece) && !DATE.test(piece)) ? 1 : 0,
    'path-date': logOf(pieces.filter((piece) => DATE.test(piece)).length),
    'path-query': query === undefined ? 0 : 1,
    'path-slash': path.endsWith('/') ? 1 : 0,
    'path-file': FILE.test(last) ? 1 : 0,
  }
}
