import { byCodeUnit } from '../lib/code-units.js'

/** Classes of characters, looked up once for every character of the input. */
export const OTHER = 0
export const SPACE = 1
export const LOWER = 2
export const UPPER = 3
/** A letter or mark of a script without case: Arabic, Hebrew, Devanagari. */
export const CASELESS = 4
export const DIGIT = 5
/** A character that counts as a word where words have no spaces, or few: Han, Kana, Hangul, Thai, Lao, Khmer, Burmese. */
export const IDEOGRAPH = 6
/** Ends a sentence, in any script. */
export const STOP = 7
/** Parts a sentence: comma, semicolon, in any script. */
export const COMMA = 8
export const QUOTE = 9
export const APOSTROPHE = 10
/** `©` and `&`, which count as words. */
export const SIGN = 11

const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [STOP, /\p{Sentence_Terminal}/u],
  [SPACE, /[\s\u0085\u200b\u2060]/u],
  [
    IDEOGRAPH,
    /[[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]--[\p{P}\p{S}]]/v,
  ],
  [DIGIT, /\p{Nd}/u],
  [LOWER, /\p{Ll}/u],
  [UPPER, /[\p{Lu}\p{Lt}]/u],
  [CASELESS, /[\p{L}\p{M}\p{N}_]/u],
]
const MARKS: readonly (readonly [number, string])[] = [
  [STOP, '…'],
  // A stop of full width numbers the items of lists as well.
  [OTHER, '．'],
  [COMMA, ',;，、；،؛፣፤፥၊՝'],
  [QUOTE, '"“”„«»‹›「」『』'],
  [APOSTROPHE, "'’ʼ＇"],
  [SIGN, '©ⓒⒸ&'],
]

/** The class of a UTF-16 code unit; surrogates count as `OTHER`. */
export const classOf = byCodeUnit((code) => {
  if (code >= 0xd800 && code <= 0xdfff) return OTHER
  const character = String.fromCharCode(code)
  for (const [kind, characters] of MARKS) if (characters.includes(character)) return kind
  for (const [kind, pattern] of PATTERNS) if (pattern.test(character)) return kind
  return OTHER
})
