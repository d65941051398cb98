import type { Kind } from '../model/kind.js'
import { IDEOGRAPH, classOf } from '../text/chars.js'
// Related languages side by side: gzip looks back 32 kB, and finds more repetition in this order.
import { en } from './languages/en.js'
import { de } from './languages/de.js'
import { nl } from './languages/nl.js'
import { fr } from './languages/fr.js'
import { pt } from './languages/pt.js'
import { es } from './languages/es.js'
import { it } from './languages/it.js'
import { pl } from './languages/pl.js'
import { tr } from './languages/tr.js'
import { id } from './languages/id.js'
import { uk } from './languages/uk.js'
import { ru } from './languages/ru.js'
import { hi } from './languages/hi.js'
import { ar } from './languages/ar.js'
import { zh } from './languages/zh.js'
import { ja } from './languages/ja.js'
import { ko } from './languages/ko.js'
import type { Language, Phrases } from './language.js'
import { PhraseTrie, type Slot } from './phrase-trie.js'

const ALL: readonly Language[] = [en, de, fr, es, pt, it, nl, pl, ru, uk, tr, ar, hi, id, ja, ko, zh]

/** The languages of the lexicon by their code. */
export const languages: ReadonlyMap<string, Language> = new Map(ALL.map((language) => [language.code, language]))

/** The lexicon as it is searched: every phrase in one tree, every stop word with the languages that have it. */
export interface Lexicon {
  readonly trie: PhraseTrie
  /** By the number of a word in the vocabulary, a bit for each language in which it is a stop word. */
  readonly stopLanguages: Int32Array
  /** The bits of languages, in the order of their definition. */
  readonly bits: ReadonlyMap<string, number>
}

let compiled: Lexicon | undefined

/** The lexicon, compiled on first use: pure data, the same for everyone. */
export function lexicon(): Lexicon {
  return (compiled ??= compile())
}

const SLOTS = ['line', 'head', 'start', 'mark', 'hint'] as const satisfies readonly (keyof Phrases)[]

function compile(): Lexicon {
  const trie = new PhraseTrie()
  const bits = new Map(ALL.map((language, index) => [language.code, 1 << index]))
  const stops = new Map<number, number>()
  for (const [index, language] of ALL.entries()) {
    addLanguage(trie, language, 1 << index)
    for (const word of language.stopwords.flatMap(characters)) {
      const number = trie.vocabulary.add(word)
      stops.set(number, (stops.get(number) ?? 0) | (1 << index))
    }
  }
  const stopLanguages = new Int32Array(trie.vocabulary.size)
  for (const [number, mask] of stops) stopLanguages[number] = mask
  return { trie, stopLanguages, bits }
}

/** Where words have no spaces a stop word is read character by character, as the text is. */
function characters(word: string): string[] {
  return classOf(word.charCodeAt(0)) === IDEOGRAPH ? [...word] : [word]
}

function addLanguage(trie: PhraseTrie, language: Language, bit: number): void {
  for (const [kind, phrases] of Object.entries(language.phrases) as [Kind, Phrases][]) {
    for (const slot of SLOTS) for (const phrase of phrases[slot] ?? []) trie.add(phrase, kind, slot, bit)
  }
  const { by, and, roles } = language.names
  const loose = {
    by,
    and: and.filter((word) => WORD.test(word)),
    role: roles,
    published: language.published,
    modified: language.modified,
  }
  for (const [slot, phrases] of Object.entries(loose) as [Slot, readonly string[]][]) {
    for (const phrase of phrases) trie.add(phrase, undefined, slot, bit)
  }
}

/** Names are also parted by marks alone: `,` and `、`. */
const WORD = /[\p{L}&]/u
