import type { Block } from '../model/block.js'
import type { Page } from '../model/page.js'
import { quotationsIn } from '../text/quotations.js'
import { ARROW, AT, BAR, BRACKET, COLON, HASH, MONEY } from '../text/signs.js'
import { lazyColumns, type Columns } from './columns.js'
import type { Measures } from './measure.js'

/** Marks that a block holds: they tell much about a line, in any language. */
export const SIGN_FEATURES = [
  'sign:arrow',
  'sign:bar',
  'sign:bracket',
  'sign:colon',
  'sign:hash',
  'sign:at',
  'sign:money',
  'sign:exclaims', // ends with an exclamation mark
  'sign:asks', // ends with a question mark, or with the semicolon that asks in Greek
  'sign:quoted', // share of its characters within quotation marks
  'sign:link', // of a text: share of its characters within links of Markdown, or a bare address
] as const

const BITS = [ARROW, BAR, BRACKET, COLON, HASH, AT, MONEY]
const EXCLAIMS = '!！'
const ASKS = '?？؟;'
const ADDRESS = /^https?:\/\/\S+$/u
/** Characters of a link's text. */
const LONGEST_LINK = 500

/** A row a block. */
export function computeSigns(page: Page, { signs }: Measures): Columns {
  return lazyColumns(SIGN_FEATURES, () => {
    const { blocks, input, markup } = page
    const hasLinks = !markup && input.includes('](')
    const rows = new Float32Array(blocks.length * SIGN_FEATURES.length)
    let next = 0
    for (const [index, block] of blocks.entries()) {
      const { text } = block
      for (const bit of BITS) rows[next++] = ((signs[index] ?? 0) & bit) === 0 ? 0 : 1
      const last = text.charAt(text.length - 1)
      rows[next++] = last !== '' && EXCLAIMS.includes(last) ? 1 : 0
      rows[next++] = last !== '' && ASKS.includes(last) ? 1 : 0
      rows[next++] = quotedShare(text)
      rows[next++] = ADDRESS.test(text) ? 1 : hasLinks ? linkedShare(block, input) : 0
    }
    return rows
  })
}

function quotedShare(text: string): number {
  if (text === '') return 0
  let quoted = 0
  for (const { start, end } of quotationsIn(text)) quoted += end - start
  return quoted / text.length
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
