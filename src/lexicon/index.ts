import { lazy } from '../lib/lazy.js'
import type { Kind } from '../model/kind.js'
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
import { everydayLanguages } from './everyday/index.js'
import type { EverydayLanguage } from './everyday/language.js'
import type { Language, Phrases } from './language.js'
import { PhraseTrie } from './phrase-trie.js'
import { compileStopWords, type StopWords } from './stop-words/index.js'

const ALL: readonly Language[] = [en, de, fr, es, pt, it, nl, pl, ru, uk, tr, ar, hi, id, ja, ko, zh]

/** The languages of the lexicon by their code. */
export const languages: ReadonlyMap<string, Language> = new Map(ALL.map((language) => [language.code, language]))

/** What a language says around articles, by kind. */
export function phrasesOf(code: string): Language['phrases'] {
  return (languages.get(code) ?? everydayLanguages.get(code))?.phrases ?? {}
}

/** The words of a language beside the names of authors and in front of dates. */
export type Credits = Language['names'] & Pick<Language, 'published' | 'modified'>

/** Of everyday languages, conjunctions and jobs aren't known. */
export function creditsOf(code: string): Credits | undefined {
  const language = languages.get(code)
  if (language) return { ...language.names, published: language.published, modified: language.modified }
  const everyday = everydayLanguages.get(code)
  return everyday && { by: everyday.by, and: [], roles: [], published: everyday.published, modified: everyday.modified }
}

/** The lexicon as it is searched: every phrase in one tree, every stop word with the languages that have it. */
export interface Lexicon {
  readonly trie: PhraseTrie
  readonly stopWords: StopWords
  /** The bits of languages, in the order of their definition. */
  readonly bits: ReadonlyMap<string, number>
}

/** The lexicon, compiled on first use: pure data, the same for everyone. */
export const lexicon: () => Lexicon = lazy(compile)

const SLOTS = ['line', 'head', 'start', 'mark', 'hint'] as const satisfies readonly (keyof Phrases)[]

function compile(): Lexicon {
  const trie = new PhraseTrie()
  const bits = new Map(ALL.map((language, index) => [language.code, 1 << index]))
  for (const language of ALL) addLanguage(trie, language, bits.get(language.code) ?? 0)
  for (const language of everydayLanguages.values()) {
    addEveryday(trie, language)
    bits.set(language.code, EVERYDAY)
  }
  return { trie, stopWords: compileStopWords(ALL, trie.vocabulary), bits }
}

/** One bit for all languages of which little is known: there aren't enough for each, and they hardly have phrases in common. */
const EVERYDAY = 1 << ALL.length

function addLanguage(trie: PhraseTrie, { phrases, names, published, modified }: Language, bit: number): void {
  addPhrases(trie, phrases, bit)
  const and = names.and.filter((word) => WORD.test(word))
  addBylines(trie, names.by, [...and, ...names.roles, ...published, ...modified], bit)
}

function addEveryday(trie: PhraseTrie, { phrases, by, published, modified }: EverydayLanguage): void {
  addPhrases(trie, phrases, EVERYDAY)
  addBylines(trie, by, [...published, ...modified], EVERYDAY)
}

function addPhrases(trie: PhraseTrie, phrases: Language['phrases'], bit: number): void {
  for (const [kind, slots] of Object.entries(phrases) as [Kind, Phrases][]) {
    for (const slot of SLOTS) for (const phrase of slots[slot] ?? []) trie.add(phrase, kind, slot, bit)
  }
}

function addBylines(trie: PhraseTrie, by: readonly string[], beside: readonly string[], bit: number): void {
  for (const phrase of by) trie.add(phrase, undefined, 'by', bit)
  for (const phrase of beside) trie.add(phrase, undefined, 'beside', bit)
}

/** Names are also parted by marks alone: `,` and `、`. */
const WORD = /[\p{L}&]/u
