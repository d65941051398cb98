import { byCodeUnit } from '../lib/code-units.js'

/** Characters that are spelled in two ways, and the one that is compared. */
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
  // Hindi: the dot below a borrowed sound is optional.
  [/\u093c/gu, ''],
  // Korean sites write a circled letter for the copyright sign.
  [/[ⓒⒸ]/gu, '©'],
]

const BEYOND_ASCII = /[^\p{ASCII}]/u

/** A word as it is looked up: lower case, straight apostrophes, one spelling where a language has two. */
export function foldWord(word: string): string {
  if (!BEYOND_ASCII.test(word)) return word.toLowerCase()
  let folded = ''
  const composed = word.normalize('NFC')
  for (let at = 0; at < composed.length; at++) {
    const unit = foldUnit(composed.charCodeAt(at))
    if (unit !== DROPPED) folded += String.fromCharCode(unit)
  }
  return folded
}

/** The unit disappears: an optional mark. */
export const DROPPED = 0

/** One UTF-16 code unit folded as `foldWord` does it, or `DROPPED`. */
export const foldUnit = byCodeUnit((code) => {
  const lower = String.fromCharCode(code).normalize('NFC').toLowerCase()
  const folded = VARIANTS.reduce((text, [pattern, one]) => text.replace(pattern, one), lower)
  return folded === '' ? DROPPED : folded.charCodeAt(0)
})
