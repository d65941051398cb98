import { describe, expect, test } from 'vitest'
import { findEvidence } from '../src/evidence/phrases.js'
import { measure } from '../src/evidence/measure.js'
import { KINDS, type Block, type Kind } from '../src/index.js'
import { everyday } from '../src/lexicon/everyday/language.js'
import { everydayLanguages } from '../src/lexicon/everyday/index.js'
import { creditsOf, languages, lexicon, phrasesOf } from '../src/lexicon/index.js'
import type { Phrases } from '../src/lexicon/language.js'

type Slot = keyof Phrases

test('rows are read by their kind and their slot', () => {
  const { code, phrases, by, published, modified } = everyday(
    'sv',
    `
share-bar line dela|kopiera länk
share-bar start dela på
names by av|text
names published publicerad
`,
  )
  expect(code).toBe('sv')
  expect(phrases).toEqual({ 'share-bar': { line: ['dela', 'kopiera länk'], start: ['dela på'] } })
  expect({ by, published, modified }).toEqual({ by: ['av', 'text'], published: ['publicerad'], modified: [] })
})

test('an everyday language is none of those with a lexicon of their own', () => {
  expect([...everydayLanguages.keys()].filter((code) => languages.has(code))).toEqual([])
  expect(everydayLanguages.size).toBeGreaterThan(40)
})

test('bylines and dates know the words of both', () => {
  expect(creditsOf('sv')?.by).toContain('av')
  expect(creditsOf('de')?.by).toContain('von')
  expect(creditsOf('de')?.roles).toContain('redakteur')
  expect(creditsOf('zxx')).toBeUndefined()
})

test('a page is asked for the phrases of its language, whether many are known or few', () => {
  expect(phrasesOf('sv').tags?.head).toContain('taggar')
  expect(phrasesOf('de').tags?.head).toContain('schlagworte')
  expect(phrasesOf('zxx')).toEqual({})
})

describe.each([...everydayLanguages.values()].map((language) => [language.code, language] as const))(
  '%s',
  (code, language) => {
    const listed = (Object.entries(language.phrases) as [Kind, Phrases][]).flatMap(([kind, slots]) =>
      (Object.entries(slots) as [Slot, readonly string[]][]).flatMap(([slot, phrases]) =>
        phrases.map((phrase) => ({ kind, slot, phrase })),
      ),
    )

    test('names kinds and slots that there are', () => {
      expect(Object.keys(language.phrases).filter((kind) => !(kind in KINDS))).toEqual([])
      expect(listed.filter(({ slot }) => !['line', 'head', 'start', 'mark', 'hint'].includes(slot))).toEqual([])
    })

    test('finds each of its phrases as what it is listed', () => {
      const texts = listed.map(({ phrase }) => phrase.replace('#', '12'))
      const blocks: Block[] = texts.map((text) => ({ text, start: 0, end: text.length, role: 'paragraph' }))
      const evidence = findEvidence(blocks, measure(blocks, lexicon(), [code]), lexicon(), [code])
      const lost = listed.filter(
        ({ kind, slot }, at) => !evidence[at]?.hits.some(({ entry }) => entry.kind === kind && entry.slot === slot),
      )
      expect(lost).toEqual([])
    })

    test('lists no line under two kinds', () => {
      const kinds = new Map<string, Set<Kind>>()
      for (const { kind, slot, phrase } of listed) {
        const key = `${slot === 'head' ? 'line' : slot}: ${phrase.toLowerCase()}`
        kinds.set(key, (kinds.get(key) ?? new Set()).add(kind))
      }
      expect([...kinds].filter(([, some]) => some.size > 1).map(([key, some]) => [key, ...some])).toEqual([])
    })
  },
)
