import { expect } from 'vitest'
import { withoutReferences } from '../src/text/references.js'
import { label, type Article, type LabelledBlock, type Options } from '../src/index.js'

interface Piece {
  readonly start: number
  readonly end: number
}

const OUTER_SPACE = /^\s|\s$/u
const SPACES = /\s+/gu

/** Every character that isn't white space lies in exactly one piece; pieces are in order and don't begin or end in space. */
export function expectTiling(input: string, pieces: readonly Piece[]): void {
  let from = 0
  let left = ''
  for (const { start, end } of pieces) {
    expect(start, 'pieces are in order and apart').toBeGreaterThanOrEqual(from)
    expect(end, 'a piece holds something').toBeGreaterThan(start)
    left += input.slice(from, start)
    from = end
    expect(input.slice(start, end), 'a piece has no space at its ends').not.toMatch(OUTER_SPACE)
  }
  expect(from, 'pieces lie in the input').toBeLessThanOrEqual(input.length)
  expect((left + input.slice(from)).trim(), 'nothing lies between the pieces').toBe('')
}

/** The characters of `text`, spaces apart, stand in `source` in the same order, or are what its references stand for. */
export function isWithin(text: string, source: string): boolean {
  return standsIn(text, source) || standsIn(text, withoutReferences(source))
}

function standsIn(text: string, source: string): boolean {
  let at = 0
  for (const unit of text.replace(SPACES, '').split('')) {
    at = source.indexOf(unit, at) + 1
    if (at === 0) return false
  }
  return true
}

function inOrder(article: Article): readonly Piece[] {
  return [...article.blocks, ...article.removed].sort((a, b) => a.start - b.start)
}

/** Body and ledger account for the whole input, and `label` says the same. */
export function expectAccounted(input: string, article: Article, options?: Options): void {
  expectAccountedBy(label(input, options), input, article)
}

/** The same, of a caller that has the labels already. */
export function expectAccountedBy(labelled: readonly LabelledBlock[], input: string, article: Article): void {
  expectTiling(input, inOrder(article))
  expect(article.blocks).toEqual(article.blocks.toSorted((a, b) => a.start - b.start))
  expect(article.removed).toEqual(article.removed.toSorted((a, b) => a.start - b.start))
  const body = labelled.filter((block) => block.label === 'body')
  const gone = labelled.filter((block) => block.label !== 'body')
  expect(body.map(({ start, end, text }) => ({ start, end, text }))).toEqual(
    article.blocks.map(({ start, end, text }) => ({ start, end, text })),
  )
  expect(gone.map(({ label: kind, start, end, text }) => ({ kind, start, end, text }))).toEqual(
    article.removed.map(({ kind, start, end, text }) => ({ kind, start, end, text })),
  )
  for (const { start, end, text } of labelled) {
    expect(isWithin(text, input.slice(start, end)), `${JSON.stringify(text)} is made of its slice`).toBe(true)
  }
}

/** The body holds no character that the input doesn't, in the order of the input. */
export function expectNothingInvented(input: string, article: Article): void {
  expect(isWithin(article.text, input), `${JSON.stringify(article.text)} is made of the input`).toBe(true)
}
