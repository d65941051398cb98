import { primarySubtag } from '../../../lib/language-tag.js'
import { CONJUNCTIONS, FURTHER_BY, HELPED_BY } from '../../../lexicon/people.js'
import { creditsOf, type Credits } from '../../../lexicon/index.js'
import { newPhraseMap, type PhraseMap } from '../../../dates/phrase-map.js'

/** `other` leads to somebody or something that is no author. */
export type Part = 'by' | 'other' | 'and' | 'role' | 'label'

const vocabularies = new Map<string, PhraseMap<Part>>()

/** The words of bylines in a language and in English. */
export function partsFor(languages: readonly string[]): PhraseMap<Part> {
  const key = languages.join(' ')
  const known = vocabularies.get(key)
  if (known) return known
  const entries = [...new Set([...languages.map(primarySubtag), 'en'])].flatMap((code) => {
    const credits = creditsOf(code)
    return credits ? partsOf(credits) : []
  })
  const map = newPhraseMap([
    ...HELPED_BY.map((phrase) => [phrase, 'other'] as const),
    ...FURTHER_BY.map((phrase) => [phrase, 'by'] as const),
    ...entries,
  ])
  vocabularies.set(key, map)
  return map
}

const conjunctions: ReadonlySet<string> = new Set(CONJUNCTIONS)

function partsOf({ by, and, roles, published, modified }: Credits): (readonly [string, Part])[] {
  return [
    ...by.map((phrase) => [phrase, 'by'] as const),
    ...and.map((phrase) => [phrase, conjunctions.has(phrase) ? 'and' : 'other'] as const),
    ...roles.map((phrase) => [phrase, 'role'] as const),
    ...[...published, ...modified].map((phrase) => [phrase, 'label'] as const),
  ]
}
