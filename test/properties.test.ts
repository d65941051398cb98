import fc from './fast-check.js'
import { describe, expect, test } from 'vitest'
import {
  KINDS,
  InputError,
  cleanArticle,
  createCleaner,
  label,
  strip,
  toMarkdown,
  toText,
  type Kind,
  type Options,
  type Removed,
} from '../src/index.js'
import { expectAccounted, expectAccountedBy, expectNothingInvented } from './invariants.js'
import { letters } from './write/articles.js'
import { anyPage, anyString, damagedPage, repeatedLines } from './pages.js'

const INPUTS = {
  'any string': anyString,
  'any page': anyPage,
  'a damaged page': damagedPage,
  'repeated lines': repeatedLines,
}
const RUNS = 300
const TIMEOUT = 60_000
/** As text: an arbitrary string may look like HTML, which is refused. */
const TEXT = { format: 'text' } as const
const KIND_NAMES = Object.keys(KINDS) as Kind[]
const VISIBLE = /\S/u

const someKinds = fc.subarray(KIND_NAMES)
const someOptions: fc.Arbitrary<Options> = fc.record(
  {
    favor: fc.constantFrom('balanced', 'precision', 'recall'),
    keep: someKinds,
    languages: fc.constantFrom(['en'], ['ja'], ['ar', 'ru', 'de']),
    now: fc.date({ noInvalidDate: true }),
    url: fc.oneof(fc.webUrl(), fc.constantFrom('', ' ')),
  },
  { requiredKeys: [] },
)

/** Characters without a shape and marks that mean nothing by themselves can't stay in a body. */
function isVisible({ text, reason }: Removed): boolean {
  return text !== '' && reason !== 'nothing that can be seen'
}

/** Where the text was parted by a line of marks. */
const BREAK = /^\* \* \*$/gmu

function holds(property: fc.IRawProperty<unknown>, runs = RUNS): void {
  fc.assert(property as fc.IProperty<unknown>, { numRuns: runs })
}

/** Reads each text once: with one seed the properties draw the same texts, and several look at the same article. */
function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text) ?? read(text)
    known.set(text, found)
    return found
  }
}

describe.each(Object.entries(INPUTS))('of %s', (_name, input) => {
  const articleOf = remembered((text) => cleanArticle(text, TEXT))
  const labelsOf = remembered((text) => label(text, TEXT))

  test('body and ledger account for every character, and label agrees', { timeout: TIMEOUT }, () => {
    holds(fc.property(input, (text) => expectAccountedBy(labelsOf(text), text, articleOf(text))))
  })

  test('the body invents nothing', { timeout: TIMEOUT }, () => {
    holds(fc.property(input, (text) => expectNothingInvented(text, articleOf(text))))
  })

  test('the same input gives the same article', { timeout: TIMEOUT }, () => {
    const cleaner = createCleaner(TEXT)
    holds(
      fc.property(input, (text) => {
        const first = articleOf(text)
        expect(cleanArticle(text, TEXT)).toEqual(first)
        expect(cleaner.cleanArticle(text)).toEqual(first)
      }),
    )
  })

  test('strip leaves everything else byte for byte', { timeout: TIMEOUT }, () => {
    holds(
      fc.property(input, someKinds, (text, kinds) => {
        let expected = ''
        let from = 0
        for (const block of labelsOf(text)) {
          if (!(kinds as string[]).includes(block.label)) continue
          expected += text.slice(from, block.start)
          from = block.end
        }
        expect(strip(text, kinds, TEXT)).toBe(expected + text.slice(from))
        expect(strip(text, [], TEXT)).toBe(text)
      }),
    )
  })

  test('a veto on everything removes nothing that can be seen', { timeout: TIMEOUT }, () => {
    holds(
      fc.property(input, (text) => {
        const options: Options = { ...TEXT, veto: () => true }
        const article = cleanArticle(text, options)
        expect(article.removed.filter(isVisible)).toEqual([])
        expectAccounted(text, article, options)
      }),
    )
  })

  test('options hold: what is to be kept is kept, and the article stays accounted for', { timeout: TIMEOUT }, () => {
    holds(
      fc.property(input, someOptions, (text, given) => {
        const options: Options = { ...TEXT, ...given }
        const article = cleanArticle(text, options)
        const kept: readonly Kind[] = options.keep ?? []
        expect(article.removed.filter((entry) => kept.includes(entry.kind) && isVisible(entry))).toEqual([])
        expectAccounted(text, article, options)
        expectNothingInvented(text, article)
      }),
    )
  })

  test('numbers and dates are in their range', { timeout: TIMEOUT }, () => {
    holds(
      fc.property(input, fc.date({ noInvalidDate: true }), (text, now) => {
        const { confidence, metadata, removed } = cleanArticle(text, { ...TEXT, now })
        for (const share of [confidence, ...removed.map((entry) => entry.confidence)]) {
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(1)
        }
        expect(metadata.wordCount).toBeGreaterThanOrEqual(0)
        for (const entry of removed) expect(entry.reason).not.toBe('')
      }),
    )
  })

  test('the writers never fail, and write something where there is a body', { timeout: TIMEOUT }, () => {
    holds(
      fc.property(input, (text) => {
        const article = articleOf(text)
        expect(letters(toText(article).replace(BREAK, ''))).toBe(letters(article.text.replace(BREAK, '')))
        expect(VISIBLE.test(toMarkdown(article))).toBe(
          VISIBLE.test(article.text) || article.metadata.title !== undefined,
        )
      }),
    )
  })

  test('HTML is the only string that is refused', { timeout: TIMEOUT }, () => {
    holds(
      fc.property(input, (text) => {
        try {
          cleanArticle(text)
        } catch (error) {
          expect(error).toBeInstanceOf(InputError)
          expect(text).toMatch(/</u)
        }
      }),
    )
  })
})
