const NUMBERS = /\p{Nd}+/gu
const NUMBER = /\p{Nd}/u

/** A text with its numbers made equal: the same line with another count, date or price reads the same. */
export function maskNumbers(text: string): string {
  return NUMBER.test(text) ? text.replace(NUMBERS, '0') : text
}
