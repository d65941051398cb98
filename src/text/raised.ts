/** Digits and signs that stand high. Each is one UTF-16 code unit, as what it stands for, so that offsets stay offsets. */
const PLAIN = '0123456789+-−'
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻'
/** An exponent or the mark of a note: numbers, signs in front of them, and commas between them. */
const NUMBERS = /^\s*[+−-]?\d+(?:[,\s–-]\s*\d+)*\s*$/u
const LOW = /[+−-]?\d+/gu
const HIGH = /[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]/gu

/** A number as the characters that stand high: 10 to the 6th isn't 106, and a note's mark no part of the word before it. */
export function raised(text: string): string {
  return NUMBERS.test(text) ? text.replace(LOW, (number) => swapped(number, PLAIN, RAISED)) : text
}

/** The same back again, for what says in its markup that it stands high. */
export function lowered(text: string): string {
  return text.replace(HIGH, (character) => swapped(character, RAISED, PLAIN))
}

function swapped(text: string, from: string, to: string): string {
  return Array.from(text, (character) => to.charAt(from.indexOf(character))).join('')
}
