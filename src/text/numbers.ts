const NUMBERS = /\p{Nd}+/gu
const NUMBER = /\p{Nd}/u

/** A text with its numbers made equal: the same line with another count, date or price reads the same. */
export function maskNumbers(text: string): string {
  return NUMBER.test(text) ? text.replace(NUMBERS, '0') : text
}

/** Whether two texts both hold numbers, and others. */
export function differInNumbers(one: string, other: string): boolean {
  const numbers = one.match(NUMBERS)
  const others = other.match(NUMBERS)
  return numbers !== null && others !== null && numbers.join() !== others.join()
}
