import { dateShare } from '../../dates/dates.js'
import type { LabelledBlock } from '../../model/block.js'
import type { Label } from '../../model/kind.js'
import { HEAD_NAMES } from '../../lexicon/head-names.js'
import { SUBJECT } from '../../lexicon/title-markup.js'
import { plainText } from '../../statements/plain-text.js'
import { hasBy, readByline } from '../authors/sources/shown-names.js'
import { blocksLabelled, comparable, originOf, withoutMark, type Context, type Placed } from '../context.js'
import { stretchesOf } from './parts.js'
import type { StatementReader, TitleSource } from './statement.js'
import { SHARED, WEIGHTS } from './weights.js'
import { withoutSite } from './without-site.js'
import { addressWords, shareKnown, topicWords } from './words.js'

/** Nobody writes a longer headline, or looks for it in more blocks. */
const LONGEST = 300
const MOST_BLOCKS = 40

/** Where a text may have its headline. */
export const TEXT_SOURCES: readonly TitleSource[] = [addHead, addOpening, addBlocks]

function addHead(reader: StatementReader, context: Context): void {
  const { head } = context.page
  if (!head) return
  for (const name of HEAD_NAMES.title) {
    const stated = head.stated.filter((statement) => statement.name === name)
    reader.add(
      'head',
      `${head.source} ${name}`,
      stated.map(({ content }) => shownOf(plainText(content), context)),
    )
  }
}

/** A title of a page, as the page shows it: without what stands beside the headline. */
function shownOf(title: string, context: Context): string {
  const [echo] = echoesOf(title, context.page.blocks, 0)
  return echo ? textOf(echo) : withoutSite(title, context)
}

/**
 * Scrapers put the page's own title in front of its text. A line there is one where the page says the same once more: in
 * another block, or in other words in the body and the address.
 */
function addOpening(reader: StatementReader, context: Context): void {
  const opening = openingOf(context)
  if (!opening) return
  const { block } = opening
  const text = textOf(opening)
  const echoes = echoesOf(text, context.page.blocks, 1)
  // The first entry of a menu comes again in the menu below.
  if (isSurelyMenu(block) && !echoes.some((echo) => HEADLINES.has(echo.block.label))) return
  if (block.label === 'body' && echoes.length === 0) return
  const sure =
    echoes.length > 0 || block.label === 'title' ? 1 : shareKnown(text, context.once.of(wordsOfPage, context))
  if (sure < MOSTLY) return
  reader.add('opening', 'opening line', [withoutSite(text, context)], WEIGHTS.opening * sure)
  for (const echo of echoes) reader.add('echo', originOf(echo), [textOf(echo)])
}
const MOSTLY = 0.6
/** What a headline may be taken for. */
const HEADLINES: ReadonlySet<Label> = new Set(['title', 'body'])

/** Titles of pages are longer; and an entry of a menu is one with this confidence at least. */
const LONGEST_ENTRY = 16
const SURELY = 0.9

function isSurelyMenu({ label, confidence, text }: LabelledBlock): boolean {
  return label === 'navigation' && confidence >= SURELY && text.length <= LONGEST_ENTRY
}

function openingOf(context: Context): Placed | undefined {
  const [block] = context.page.blocks
  return block && isHeadline({ block, index: 0 }, context) ? { block, index: 0 } : undefined
}

/** What is repeated alone is the headline; the smaller part is the site's or the section's name. */
const LARGER_PART = 0.4

/** The blocks that repeat the title of a page, or the larger part of it. */
function echoesOf(title: string, blocks: readonly LabelledBlock[], from: number): readonly Placed[] {
  const shortest = title.length * LARGER_PART
  const wanted = new Set([title, ...stretchesOf(title)].filter(({ length }) => length >= shortest).map(comparable))
  const echoes: Placed[] = []
  for (const [index, block] of blocks.entries()) {
    const { length } = block.text
    if (index < from || length < shortest || length > LONGEST) continue
    if (wanted.has(comparable(block.text)) && echoes.push({ block, index }) === MOST_BLOCKS) break
  }
  return echoes
}

function addBlocks(reader: StatementReader, context: Context): void {
  const known = context.once.of(wordsStated, context)
  const titles = blocksLabelled(context, 'title')
    .slice(0, MOST_BLOCKS)
    .filter((placed) => placed.index > 0 && isHeadline(placed, context))
  const lead = leadOf(titles.filter(({ index }) => index < context.bodyStart)) ?? titles[0]
  for (const placed of titles) {
    const text = textOf(placed)
    const place = placed === lead ? 'lead' : 'block'
    const weight = WEIGHTS[place] * placed.block.confidence + SHARED * shareKnown(text, known)
    reader.add(place, originOf(placed), [withoutSite(text, context)], weight)
  }
}

/** The first of those that stand together above the text: the others are its standfirst. */
function leadOf(titles: readonly Placed[]): Placed | undefined {
  let lead = titles.at(-1)
  for (const placed of [...titles].reverse()) if (lead && lead.index - placed.index <= TOGETHER) lead = placed
  return lead
}
const TOGETHER = 6

/** A large byline or date beside the headline is none. */
function isHeadline(placed: Placed, { languages }: Context): boolean {
  const { text } = placed.block
  if (text.length > LONGEST || dateShare(text, languages) >= MOSTLY_DATE) return false
  return !hasBy(text, languages) || !readByline(text, languages).signed
}
const MOSTLY_DATE = 0.5

function textOf({ block }: Placed): string {
  return withoutMark(block.text).replace(SUBJECT, '').trim()
}

function wordsOfPage({ page }: Context): ReadonlySet<string> {
  return new Set([...topicWords(page.body), ...addressWords(page.url)])
}

/** The words of the opening line and the address. */
function wordsStated(context: Context): ReadonlySet<string> {
  return new Set([...topicWords(openingOf(context)?.block.text ?? ''), ...addressWords(context.page.url)])
}
