import { describe, expect, test } from 'vitest'
import { findEvidence, type Evidence } from '../src/evidence/phrases.js'
import { measure } from '../src/evidence/measure.js'
import { KINDS, cleanArticle, type Block, type Kind } from '../src/index.js'
import { languages, lexicon } from '../src/lexicon/index.js'
import type { Language, Phrases } from '../src/lexicon/language.js'
import { checkOf } from './known-misses.js'
import { PROSE_BY_LANGUAGE } from './prose.js'

type Slot = keyof Phrases

interface Listed {
  readonly kind: Kind
  readonly slot: Slot
  readonly phrase: string
}

const SLOTS: readonly Slot[] = ['line', 'head', 'start', 'mark', 'hint']
/** The headline is found by its place, and what is nothing else has no words of its own. */
const WITHOUT_PHRASES: readonly string[] = ['title', 'other'] satisfies Kind[]
const NO_WORD = /[^\p{L}\p{M}\p{N}#*]+/gu

function phrasesOf({ phrases }: Language): readonly Listed[] {
  return (Object.entries(phrases) as [Kind, Phrases][]).flatMap(([kind, listed]) =>
    SLOTS.flatMap((slot) => (listed[slot] ?? []).map((phrase) => ({ kind, slot, phrase }))),
  )
}

/** The phrase as a page would have it: a number for `#`, a word for `*`. */
function written(phrase: string): string {
  return phrase
    .split(' ')
    .map((part) => (part === '#' ? '12' : part === '*' ? 'Quortexa' : part))
    .join(' ')
}

function evidenceOf(texts: readonly string[], code: string): { evidence: readonly Evidence[]; count: number[] } {
  const blocks: Block[] = texts.map((text) => ({ text, start: 0, end: text.length, role: 'paragraph' }))
  const measures = measure(blocks, lexicon(), [code])
  const evidence = findEvidence(blocks, measures, lexicon(), [code])
  return {
    evidence,
    count: blocks.map((_, index) => (measures.firstWord[index + 1] ?? 0) - (measures.firstWord[index] ?? 0)),
  }
}

const known = [...languages.values()].map((language) => [language.name, language] as const)

describe.each(known)('%s', (name, language) => {
  const { code } = language
  const listed = phrasesOf(language)
  const prose = PROSE_BY_LANGUAGE[code] ?? []

  test('has every kind that shows in words', () => {
    const missing = Object.keys(KINDS).filter((kind) => !(kind in language.phrases) && !WITHOUT_PHRASES.includes(kind))
    expect(missing).toEqual([])
  })

  test('finds each of its phrases, where and as what it is listed', () => {
    const { evidence, count } = evidenceOf(
      listed.map(({ phrase }) => written(phrase)),
      code,
    )
    const lost = listed.filter(({ kind, slot }, index) => {
      const first = evidence[index]?.hits[0]?.from
      return !evidence[index]?.hits.some(
        ({ entry, from, to }) =>
          entry.kind === kind && entry.slot === slot && from === first && to - from === count[index],
      )
    })
    expect(lost).toEqual([])
  })

  test('takes a line that is a phrase as a whole for its kind', () => {
    const lines = listed.filter(({ slot }) => slot === 'line' || slot === 'head')
    const { evidence } = evidenceOf(
      lines.map(({ phrase }) => written(phrase)),
      code,
    )
    expect(lines.filter(({ kind }, index) => evidence[index]?.whole?.kind !== kind)).toEqual([])
  })

  test('lists no phrase under two kinds in one slot', () => {
    const kinds = new Map<string, Set<Kind>>()
    // A hint may speak for two kinds: it takes a second one to prove anything.
    for (const { kind, slot, phrase } of listed.filter((each) => each.slot !== 'hint')) {
      // Phrases that head a list and phrases that are whole lines compete for the same line.
      const place = slot === 'head' ? 'line' : slot
      const key = `${place}: ${phrase.toLowerCase().replace(NO_WORD, ' ').trim()}${phrase.endsWith(':') ? ':' : ''}`
      kinds.set(key, (kinds.get(key) ?? new Set()).add(kind))
    }
    expect(
      [...kinds].filter(([, both]) => both.size > 1).map(([key, both]) => `${key} (${[...both].join(', ')})`),
    ).toEqual([])
  })

  test('finds no proof in plain prose', () => {
    expect(prose.length).toBeGreaterThan(0)
    const { evidence } = evidenceOf(prose, code)
    const proofs = evidence.flatMap(({ hits }) => hits.filter(({ entry }) => entry.slot === 'mark'))
    expect(proofs.map(({ entry }) => entry.phrase)).toEqual([])
  })

  test('takes nothing out of plain prose', () => {
    const article = cleanArticle(prose.join('\n\n'))
    expect(article.removed.map(({ kind, text, reason }) => ({ kind, text, reason }))).toEqual([])
    expect(article.metadata.language).toBe(code)
  })

  checkOf(`lexicon/${name}`)('keeps a sentence that holds what would be boilerplate as a line of its own', () => {
    const lines = listed.filter(({ slot }) => slot === 'line')
    const sampled = lines.filter((_, index) => index % Math.ceil(lines.length / 12) === 0)
    const [first = '', ...rest] = prose
    const half = Math.ceil(first.length / 2)
    const at = first.indexOf(' ', half) === -1 ? half : first.indexOf(' ', half)
    const removed = sampled.filter(({ phrase }) => {
      const sentence = `${first.slice(0, at)} “${written(phrase)}”${first.slice(at)}`
      const proof = evidenceOf([sentence], code).evidence[0]?.hits.some(({ entry }) => entry.slot === 'mark')
      const page = [...rest.slice(0, 2), sentence, ...rest.slice(2)].join('\n\n')
      return proof !== true && !cleanArticle(page, { languages: [code] }).text.includes(sentence)
    })
    expect(removed).toEqual([])
  })
})
