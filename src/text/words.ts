import { APOSTROPHE, CASELESS, DIGIT, IDEOGRAPH, LOWER, SIGN, UPPER, classOf } from './chars.js'

/** A word that the vocabulary doesn't hold. */
export const UNKNOWN_WORD = -1
/** A word made of digits. */
export const NUMBER = -2

/** Words of many texts one after the other: what they are in the vocabulary, and where in their text they stand. */
export class WordList {
  ids = new Int32Array(1024)
  starts = new Int32Array(1024)
  ends = new Int32Array(1024)
  length = 0

  push(id: number, start: number, end: number): void {
    if (this.length === this.ids.length) this.grow()
    this.ids[this.length] = id
    this.starts[this.length] = start
    this.ends[this.length] = end
    this.length++
  }

  private grow(): void {
    this.ids = doubled(this.ids)
    this.starts = doubled(this.starts)
    this.ends = doubled(this.ends)
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}

/** No vocabulary holds a longer word, so a megabyte without a space isn't looked up. */
const LONGEST_WORD = 40
/** `l'article`, `d'un`, `qu'il`: the article is a word by itself. */
const LONGEST_ELISION = 2

/** What is spelled in two ways, and the one that is compared: see `foldWord`. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/[’ʼ＇]/gu, "'"],
  // Turkish capitals lose or gain their dot in lower case; Russian prints its ё as е.
  [/\u0307/gu, ''],
  [/ı/gu, 'i'],
  [/ё/gu, 'е'],
  // Arabic: vowel signs and the stretching line are optional, the seats of hamza and the last letter vary.
  [/[\u064b-\u0652\u0640]/gu, ''],
  [/[أإآ]/gu, 'ا'],
  [/ى/gu, 'ي'],
  [/ة/gu, 'ه'],
  // Korean sites write a circled letter for the copyright sign.
  [/[ⓒⒸ]/gu, '©'],
]
const BEYOND_LATIN = /[^\p{ASCII}]/u

/** A word as it is looked up: lower case, straight apostrophes, one spelling where a language has two. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (!BEYOND_LATIN.test(lower)) return lower
  return VARIANTS.reduce((folded, [pattern, one]) => folded.replace(pattern, one), lower.normalize('NFC'))
}

/** Appends the words of `text` to `into`. Every ideograph is a word, every run of letters, marks and digits is one. */
export function readWords(text: string, vocabulary: ReadonlyMap<string, number>, into: WordList): void {
  let index = 0
  while (index < text.length) {
    const kind = classOf(text.charCodeAt(index))
    if (kind === IDEOGRAPH || kind === SIGN) {
      into.push(
        vocabulary.get(kind === SIGN ? foldWord(text.charAt(index)) : text.charAt(index)) ?? UNKNOWN_WORD,
        index,
        index + 1,
      )
      index++
    } else if (startsWord(kind)) index = readWord(text, index, vocabulary, into)
    else index++
  }
}

function startsWord(kind: number): boolean {
  return kind === LOWER || kind === UPPER || kind === CASELESS || kind === DIGIT
}

function readWord(text: string, start: number, vocabulary: ReadonlyMap<string, number>, into: WordList): number {
  let end = start
  let digits = 0
  for (; end < text.length; end++) {
    const kind = classOf(text.charCodeAt(end))
    if (kind === DIGIT) digits++
    else if (kind === APOSTROPHE) {
      if (!startsWord(classOf(text.charCodeAt(end + 1)))) break
      if (end - start <= LONGEST_ELISION) {
        end++
        break
      }
    } else if (!startsWord(kind)) break
  }
  into.push(digits === end - start ? NUMBER : identify(text, start, end, vocabulary), start, end)
  return end
}

function identify(text: string, start: number, end: number, vocabulary: ReadonlyMap<string, number>): number {
  if (end - start > LONGEST_WORD) return UNKNOWN_WORD
  return vocabulary.get(foldWord(text.slice(start, end))) ?? UNKNOWN_WORD
}
