import { numberAt } from '../../lib/arrays.js'
import { addTo } from '../../lib/groups.js'
import { lazy } from '../../lib/lazy.js'
import { lexicon } from '../../lexicon/index.js'
import { PAGE_TYPES, PAGE_WORDS, PERSONS, type PageType } from '../../lexicon/page-words.js'
import { WordList, readWords } from '../../text/words.js'
import type { Measures } from '../../evidence/measure.js'

/** How often short lines hold phrases of each kind of page, and how many different ones. */
export interface PhraseCounts {
  readonly often: Readonly<Record<PageType, number>>
  readonly different: Readonly<Record<PageType, number>>
}

interface Phrase {
  readonly type: PageType
  readonly words: Int32Array
}

/** Longer lines are no labels. */
const LABEL = 8

const phrases = lazy(compile)

/** By the hash of their first word. */
function compile(): ReadonlyMap<number, readonly Phrase[]> {
  const byFirst = new Map<number, Phrase[]>()
  for (const type of PAGE_TYPES) {
    for (const text of PAGE_WORDS[type].split(', ')) {
      const words = hashesOf(text)
      addTo(byFirst, numberAt(words, 0), { type, words })
    }
  }
  return byFirst
}

function hashesOf(text: string): Int32Array {
  const list = new WordList()
  readWords(text, lexicon().trie.vocabulary, list, { stops: 0, commas: 0, signs: 0 })
  return list.hashes.slice(0, list.length)
}

/** Counts the phrases in the short lines of a page. */
export function countPhrases({ words, firstWord, length }: Measures): PhraseCounts {
  const known = phrases()
  const often = newCounts()
  const met = new Set<Phrase>()
  for (let block = 0; block < length.length; block++) {
    const first = numberAt(firstWord, block)
    const last = numberAt(firstWord, block + 1)
    if (last - first > LABEL) continue
    for (let word = first; word < last; word++) {
      for (const phrase of known.get(numberAt(words.hashes, word)) ?? []) {
        if (word + phrase.words.length > last || !isAt(words.hashes, word, phrase.words)) continue
        often[phrase.type]++
        met.add(phrase)
      }
    }
  }
  const different = newCounts()
  for (const { type } of met) different[type]++
  return { often, different }
}

function isAt(hashes: Int32Array, first: number, words: Int32Array): boolean {
  return words.every((hash, offset) => hashes[first + offset] === hash)
}

function newCounts(): Record<PageType, number> {
  return { article: 0, forum: 0, product: 0, documentation: 0, listing: 0, service: 0 }
}

const persons = new Map<string, ReadonlyMap<number, number>>()

function personsOf(language: string): ReadonlyMap<number, number> {
  let known = persons.get(language)
  if (!known) {
    const lists = PERSONS[language] ?? []
    known = new Map(lists.flatMap((list, person) => [...hashesOf(list)].map((hash) => [hash, person] as const)))
    persons.set(language, known)
  }
  return known
}

/** Shares of pronouns among the words of the body: first person singular, first person plural, second person. */
export function sharesOfPersons(
  { words, firstWord, language }: Measures,
  share: Float32Array,
): readonly [i: number, we: number, you: number] {
  const known = personsOf(language ?? 'en')
  const counts: [number, number, number] = [0, 0, 0]
  let all = 0
  for (let block = 0; block < share.length; block++) {
    if (numberAt(share, block) < 0.5) continue
    const last = numberAt(firstWord, block + 1)
    for (let word = numberAt(firstWord, block); word < last; word++) {
      const person = known.get(numberAt(words.hashes, word))
      if (person !== undefined) counts[person as 0 | 1 | 2]++
      all++
    }
  }
  const per = 1 / Math.max(1, all)
  return [counts[0] * per, counts[1] * per, counts[2] * per]
}
