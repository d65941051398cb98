/**
 * Marks that tell what a line is, a bit each. They are noted while its words are read, so that a pattern is tried only on
 * a text that holds what it needs.
 */
export const ARROW = 1
export const BAR = 1 << 1
export const BRACKET = 1 << 2
export const RIGHT = 1 << 3
export const COLON = 1 << 4
export const HASH = 1 << 5
export const AT = 1 << 6
export const STAR = 1 << 7
export const MONEY = 1 << 8
/** A digit, alone or within a word. */
export const NUMERAL = 1 << 9
/** How many bits there are. */
export const SIGN_BITS = 10

const MARKS: readonly (readonly [bit: number, marks: string])[] = [
  [ARROW, '>»›→'],
  [BAR, '/|'],
  [BRACKET, '('],
  [RIGHT, '©'],
  [COLON, ':：='],
  [HASH, '#'],
  [AT, '@'],
  [STAR, '*'],
  [MONEY, '$€£'],
]

/** The bit of a mark, by its UTF-16 code unit; 0 for any other character. */
export function signOf(code: number): number {
  const mark = String.fromCharCode(code)
  return MARKS.find(([, marks]) => marks.includes(mark))?.[0] ?? 0
}
