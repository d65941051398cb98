import { META_NAMES } from '../../lexicon/markup/meta-names.js'
import { blocksLabelled, originOf, withoutMark, type Context } from '../context.js'
import { textsOf } from '../../statements/json-ld.js'
import { itemValues } from '../../statements/microdata.js'
import { metaTexts } from '../stated.js'
import { headingsOf } from './headings.js'
import type { StatementReader, TitleSource } from './statement.js'
import type { Place } from './weights.js'

const MOST_HEADINGS = 30
const MOST_BLOCKS = 4
/** Statements of one place. */
const MOST_EACH = 2

/** Where a page of HTML may state its headline, the strongest kinds of places first. */
export const HTML_SOURCES: readonly TitleSource[] = [
  addLinkedData,
  fromMetas('og', META_NAMES.openGraphTitle),
  fromMetas('twitter', META_NAMES.twitterTitle),
  fromMetas('meta', META_NAMES.furtherTitle),
  fromItems('item', 'headline'),
  fromItems('name', 'name'),
  addHeadings,
  addPageTitle,
  addBlocks,
]

function fromMetas(place: Place, names: readonly string[]): TitleSource {
  return (reader, context) => {
    for (const name of names) reader.add(place, `meta ${name}`, metaTexts(context, name).slice(0, MOST_EACH))
  }
}

function fromItems(place: Place, property: string): TitleSource {
  return (reader, { items }) => {
    const values = itemValues(items, property).filter(({ item }) => !item)
    const texts = values.slice(0, MOST_EACH).map(({ value }) => value)
    reader.add(place, `microdata ${property}`, texts)
  }
}

const NEWS = /NewsArticle$/iu

function addLinkedData(reader: StatementReader, { ld }: Context): void {
  const { article, page } = ld
  const isNews = article?.types.some((type) => NEWS.test(type)) === true
  reader.add(isNews ? 'news' : 'article', 'json-ld headline', textsOf(article, 'headline').slice(0, MOST_EACH))
  reader.add('name', 'json-ld name', textsOf(article, 'name').slice(0, MOST_EACH))
  reader.add('page', 'json-ld name of the page', textsOf(page, 'name').slice(0, MOST_EACH))
}

function addHeadings(reader: StatementReader, context: Context): void {
  const { markup, input = '', blocks } = context.page
  if (!markup) return
  const headings = headingsOf(markup, input, context.statements).filter(({ text }) => reader.accepts(text))
  const largest = headings.filter(({ element }) => element.tag === 'h1')
  const start = blocks[context.bodyStart]?.end ?? input.length
  const nearest = largest.findLast(({ element }) => element.from < start) ?? largest[0]
  const only = largest.length === 1 && (nearest?.element.from ?? 0) < start
  for (const heading of headings.slice(0, MOST_HEADINGS)) {
    const { tag } = heading.element
    const place = tag === 'h1' ? (only ? 'h1' : heading === nearest ? 'nearest h1' : 'other h1') : 'heading'
    reader.add(heading.linksHere ? 'linked' : place, `<${tag}>`, [heading.text])
  }
}

function addPageTitle(reader: StatementReader, { page }: Context): void {
  const title = page.markup?.facts.title
  if (title !== undefined) reader.add('title', '<title>', [title])
}

function addBlocks(reader: StatementReader, context: Context): void {
  for (const placed of blocksLabelled(context, 'title').slice(0, MOST_BLOCKS))
    reader.add('block', originOf(placed), [withoutMark(placed.block.text)])
}
