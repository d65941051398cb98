import { dateShare } from '../../dates/dates.js'
import { decodeEntities } from '../../text/entities.js'
import { clean } from '../../text/whitespace.js'
import { blocksLabelled, comparable, withoutMark, type Context } from '../context.js'
import { headingsOf } from './headings.js'
import { textsOf } from '../../statements/json-ld.js'
import { itemValues } from '../../statements/microdata.js'
import { siteNames, type SiteNames } from '../site/names.js'
import { metaTexts } from '../stated.js'
import { withoutEnds } from './parts.js'
import type { Place } from './weights.js'

/** What one place of the page has for the headline. */
export interface TitleStatement {
  readonly place: Place
  /** E.g. `meta og:title`. */
  readonly origin: string
  /** On one line, lines of a heading parted by line ends. */
  readonly text: string
  /** Without the site's name and a date at its ends, and on one line. */
  readonly headline: string
}

const LONGEST = 400
const MOST_HEADINGS = 30
const MOST_BLOCKS = 4
/** Statements of one place. */
const MOST_EACH = 2

/** Everything that may state the headline, the strongest kinds of places first. */
export function titleStatements(context: Context): readonly TitleStatement[] {
  const reader = new StatementReader(siteNames(context), context.languages)
  addLinkedData(reader, context)
  for (const [place, names] of META_PLACES) {
    for (const name of names) reader.add(place, `meta ${name}`, metaTexts(context, name).slice(0, MOST_EACH))
  }
  const items = [...itemValues(context.items, 'headline'), ...itemValues(context.items, 'name')]
  const values = items.filter(({ item }) => !item).map(({ value }) => value)
  reader.add('item', 'microdata headline', values.slice(0, MOST_EACH))
  addHeadings(reader, context)
  const { title } = context.page.markup?.facts ?? {}
  if (title !== undefined) reader.add('title', '<title>', [title])
  for (const { block, index } of blocksLabelled(context, 'title').slice(0, MOST_BLOCKS)) {
    reader.add('block', `title block ${index + 1}`, [withoutMark(block.text)])
  }
  return reader.statements
}

const META_PLACES: readonly (readonly [Place, readonly string[]])[] = [
  ['og', ['og:title']],
  ['twitter', ['twitter:title']],
  [
    'meta',
    ['title', 'headline', 'parsely-title', 'sailthru.title', 'citation_title', 'dc.title', 'dcterms.title', 'hdl'],
  ],
]

const NEWS = /NewsArticle$/iu

function addLinkedData(reader: StatementReader, { ld }: Context): void {
  const { article, page } = ld
  const isNews = article?.types.some((type) => NEWS.test(type)) === true
  reader.add(isNews ? 'news' : 'article', 'json-ld headline', textsOf(article, 'headline').slice(0, MOST_EACH))
  reader.add('name', 'json-ld name', textsOf(article, 'name').slice(0, MOST_EACH))
  reader.add('page', 'json-ld name of the page', textsOf(page, 'name').slice(0, MOST_EACH))
}

function addHeadings(reader: StatementReader, context: Context): void {
  const { markup, input = '', blocks, url } = context.page
  if (!markup) return
  const headings = headingsOf(markup, input, url).filter(({ text }) => reader.accepts(text))
  const largest = headings.filter(({ element }) => element.tag === 'h1')
  const start = blocks[context.bodyStart]?.end ?? input.length
  const nearest = largest.findLast(({ element }) => element.from < start) ?? largest[0]
  for (const heading of headings.slice(0, MOST_HEADINGS)) {
    const { tag } = heading.element
    const place =
      tag === 'h1' ? (largest.length === 1 ? 'h1' : heading === nearest ? 'nearest h1' : 'other h1') : 'heading'
    reader.add(heading.linksHere ? 'linked' : place, `<${tag}>`, [heading.text])
  }
}

const LETTER = /\p{L}/u
const DIGIT = /\d/u
const MOSTLY_DATE = 0.8

class StatementReader {
  readonly statements: TitleStatement[] = []

  constructor(
    private readonly sites: SiteNames,
    private readonly languages: readonly string[],
  ) {}

  add(place: Place, origin: string, texts: readonly string[]): void {
    for (const stated of texts) {
      const text = tidy(stated)
      if (!this.accepts(text)) continue
      const headline = withoutEnds(text, (part) => this.isForeign(part)).replaceAll('\n', ' ')
      if (comparable(headline) === '') continue
      if (!this.statements.some((known) => known.place === place && known.headline === headline))
        this.statements.push({ place, origin, text, headline })
    }
  }

  accepts(text: string): boolean {
    return text.length <= LONGEST && LETTER.test(text) && !this.sites.has(text)
  }

  private isForeign(part: string): boolean {
    return this.sites.has(part) || (DIGIT.test(part) && dateShare(part, this.languages) > MOSTLY_DATE)
  }
}

const MARK_BEHIND_LINE = /\n(?=[:,;])/gu

function tidy(stated: string): string {
  const lines = decodeEntities(stated).split('\n').map(clean)
  return lines
    .filter((line) => line !== '')
    .join('\n')
    .replace(MARK_BEHIND_LINE, '')
}
