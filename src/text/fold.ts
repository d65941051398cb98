/** What is spelled in two ways, and the one that is compared. */
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

/** A word as it is looked up: lower case, straight apostrophes, one spelling where a language has two. */
export function foldWord(word: string): string {
  return VARIANTS.reduce((folded, [pattern, one]) => folded.replace(pattern, one), word.normalize('NFC').toLowerCase())
}

/** The unit disappears: an optional mark. */
export const DROPPED = 0
/** What it becomes depends on its neighbours: an accent by itself. */
export const DEPENDS = 0xfffe
const UNKNOWN = 0xffff

/** Filled as units come up. */
const table = new Uint16Array(0x10000).fill(UNKNOWN)

/** One UTF-16 code unit folded as `foldWord` does it; `DROPPED` or `DEPENDS` where that isn't one unit. */
export function foldUnit(code: number): number {
  const known = table[code] ?? code
  return known === UNKNOWN ? learn(code) : known
}

function learn(code: number): number {
  const folded = isCombining(code) ? undefined : foldWord(String.fromCharCode(code))
  const unit = folded === undefined || folded.length > 1 ? DEPENDS : folded === '' ? DROPPED : folded.charCodeAt(0)
  table[code] = unit
  return unit
}

/** Accents that NFC would draw into the letter before them. */
function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f && code !== 0x307
}
