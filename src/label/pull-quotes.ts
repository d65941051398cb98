import { PULL_QUOTE } from '../lexicon/markup/pull-quotes.js'
import type { Element } from '../model/element.js'
import type { Decision } from './decision.js'
import type { Judged } from './judge.js'
import { REPEATED } from './repeats.js'

/** How far above a block its box stands. */
const HIGHEST = 3
/** Each is looked for in the whole text; a page with more of them has its text in them. */
const MOST_QUOTES = 50
const NO_LETTERS = /[^\p{L}\p{N}]+/gu

/** A pull quote says what the text says: it is no part of it, unless nothing else in the body says so. */
export function takePullQuotes(decisions: readonly Decision[], { page }: Judged): readonly Decision[] {
  const quotes = decisions.flatMap(({ label }, index) =>
    label === 'body' && isPullQuote(page.markup?.origins[index]?.home) ? [index] : [],
  )
  if (quotes.length === 0 || quotes.length > MOST_QUOTES) return decisions
  const aside = new Set(quotes)
  const text = page.blocks
    .map((block, index) => (decisions[index]?.label === 'body' && !aside.has(index) ? plain(block.text) : ''))
    .join('\n')
  const repeated = new Set(quotes.filter((index) => saysAgain(page.blocks[index]?.text ?? '', text)))
  return decisions.map((decision, index) => (repeated.has(index) ? REPEATED : decision))
}

function saysAgain(quote: string, text: string): boolean {
  const words = plain(quote)
  return words.trim() !== '' && text.includes(words)
}

function isPullQuote(home: Element | undefined): boolean {
  let at = home
  for (let steps = 0; at && steps < HIGHEST; steps++, at = at.parent)
    if (PULL_QUOTE.test(at.attributes.get('class') ?? '')) return true
  return false
}

/** Its words, whatever the quotation marks are and whether it ends as a sentence. */
function plain(text: string): string {
  return ` ${text.toLowerCase().replace(NO_LETTERS, ' ').trim()} `
}
