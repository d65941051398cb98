import type { Block } from '../model/block.js'
import type { Page } from '../model/page.js'
import { quotationsIn, quotedWithin } from '../text/quotations.js'
import { ARROW, AT, BAR, BRACKET, COLON, HASH, MONEY } from '../text/signs.js'
import { featureTable, flag, lazyColumns, rowsOf, type Columns } from './columns.js'
import type { Measures } from './measure.js'

const EXCLAIMS = '!！'
const ASKS = '?？؟;'
const ADDRESS = /^https?:\/\/\S+$/u
/** Characters of a link's text. */
const LONGEST_LINK = 500

interface Seen {
  readonly block: Block
  /** The signs in it, a bit each. */
  readonly signs: number
  /** The text that it stands in, where that has links of Markdown. */
  readonly source: string | undefined
}

/** Marks that a block holds: they tell much about a line, in any language. */
const TABLE = featureTable<Seen>([
  ['sign:arrow', holds(ARROW)],
  ['sign:bar', holds(BAR)],
  ['sign:bracket', holds(BRACKET)],
  ['sign:colon', holds(COLON)],
  ['sign:hash', holds(HASH)],
  ['sign:at', holds(AT)],
  ['sign:money', holds(MONEY)],
  ['sign:exclaims', ({ block }) => flag(endsWith(block.text, EXCLAIMS))],
  ['sign:asks', ({ block }) => flag(endsWith(block.text, ASKS))], // a semicolon asks in Greek
  ['sign:quoted', ({ block }) => quotedShare(block.text)], // share of its characters within quotation marks
  ['sign:link', linkShare], // of a text: share of its characters within links of Markdown, or a bare address
])

export const SIGN_FEATURES: readonly string[] = TABLE.names

/** A row a block. */
export function computeSigns({ blocks, input, markup }: Page, { signs }: Measures): Columns {
  return lazyColumns(TABLE.names, () => {
    const source = !markup && input.includes('](') ? input : undefined
    return rowsOf(TABLE, blocks.length, (index) => ({
      block: blocks[index] as Block,
      signs: signs[index] ?? 0,
      source,
    }))
  })
}

function holds(sign: number): (seen: Seen) => number {
  return ({ signs }) => flag((signs & sign) !== 0)
}

function endsWith(text: string, marks: string): boolean {
  return text !== '' && marks.includes(text.charAt(text.length - 1))
}

function quotedShare(text: string): number {
  return text === '' ? 0 : quotedWithin(quotationsIn(text), 0, text.length) / text.length
}

function linkShare({ block, source }: Seen): number {
  if (ADDRESS.test(block.text)) return 1
  return source === undefined ? 0 : linkedShare(block, source)
}

/** Of `**Read:** [Bridge reopens](/a)` the share of `Bridge reopens` in the text. */
function linkedShare({ text, start, end }: Block, input: string): number {
  const raw = input.slice(start, end)
  let linked = 0
  for (let at = raw.indexOf(']('); at >= 0; at = raw.indexOf('](', at + 1)) {
    // No further back than a link is long: a hostile text has many of these ends, and no beginning.
    const before = raw.slice(Math.max(0, at - LONGEST_LINK), at)
    const opens = before.lastIndexOf('[')
    if (opens >= 0) linked += before.length - opens - 1
  }
  return Math.min(1, linked / Math.max(1, text.length))
}
