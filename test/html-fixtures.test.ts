import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { cleanArticle, label, toMarkdown } from '../src/index.js'
import { expectedOf, fieldsOf, pageNames, readPageFile } from './html-pages.js'
import { isWithin } from './invariants.js'
import { checkOf } from './known-misses.js'

/** Everything of `sought` is among `found`, in its order; the rest of `found` is free. */
function expectInOrder(found: readonly object[], sought: readonly object[]): void {
  let from = 0
  for (const entry of sought) {
    const at = found.findIndex((candidate, index) => index >= from && holds(candidate, entry))
    expect(at, `${JSON.stringify(entry)} stands in ${JSON.stringify(found.slice(from))}`).toBeGreaterThanOrEqual(from)
    from = at + 1
  }
}

function holds(candidate: object, entry: object): boolean {
  const all: Readonly<Record<string, unknown>> = { ...candidate }
  return Object.entries(entry).every(([name, value]) => all[name] === value)
}

/** The text of a piece of markup, whatever it is cut out of. */
function textOf(markup: string): string {
  return parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document.body.textContent
}

describe.each(pageNames)('%s', (name) => {
  const check = checkOf(`html/${name}`)
  const input = readPageFile(name, 'input.html')
  const { options, metadata, removed, ...lists } = expectedOf(name)
  const article = cleanArticle(input, options)

  check('the body is as expected', () => {
    expect(toMarkdown(article)).toBe(readPageFile(name, 'expected.md'))
  })

  check('metadata are as expected', () => {
    expect(fieldsOf(article, Object.keys(metadata))).toEqual(metadata)
  })

  if (removed) {
    check('the ledger holds what must go', () => {
      expectInOrder(
        article.removed.map(({ kind, text }) => ({ kind, text })),
        removed,
      )
    })
  }

  for (const list of Object.keys(lists) as (keyof typeof lists)[]) {
    check(`${list} are as expected`, () => {
      expectInOrder(article[list], lists[list] ?? [])
    })
  }

  test('every block stands where it says, and `label` says the same', () => {
    const blocks = label(input, options)
    for (const { text, start, end } of blocks) {
      expect(start, text).toBeGreaterThanOrEqual(0)
      expect(end, text).toBeLessThanOrEqual(input.length)
      // Raised and lowered text is written in characters that are raised and lowered themselves.
      const [read, source] = [text, textOf(input.slice(start, end))].map((part) => part.normalize('NFKC'))
      expect(isWithin(read ?? '', source ?? ''), `${text} is made of ${input.slice(start, end)}`).toBe(true)
    }
    expect(blocks.map(({ start }) => start)).toEqual(blocks.map(({ start }) => start).toSorted((a, b) => a - b))
    const kept = blocks.filter((block) => block.label === 'body')
    expect(kept.map(({ text }) => text)).toEqual(article.blocks.map(({ text }) => text))
  })
})
