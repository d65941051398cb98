import type { Numerals } from '../model/span.js'
import type { Attributes } from './element.js'

/** How a list counts. */
export interface Counted {
  /** The number that it begins with, where it states one. */
  readonly first?: number | undefined
  /** It counts down. */
  readonly reversed?: boolean | undefined
  readonly numerals?: Numerals | undefined
}

/** The numbers of an ordered list's items, as a browser draws them. @param stated what each item says of its own. */
export function numbersOf({ first, reversed }: Counted, stated: readonly (number | undefined)[]): readonly number[] {
  const step = reversed === true ? -1 : 1
  let next = whole(first) ?? (reversed === true ? stated.length : 1)
  return stated.map((value) => {
    const number = whole(value) ?? next
    next = number + step
    return number
  })
}

/** What an ordered list says in HTML of how it counts. */
export function attributesOf({ first, reversed, numerals }: Counted): Attributes<'ol'> {
  return {
    start: first === 1 && reversed !== true ? undefined : whole(first)?.toString(),
    reversed: reversed === true ? '' : undefined,
    type: numerals,
  }
}

export function whole(number: number | undefined): number | undefined {
  return Number.isSafeInteger(number) ? number : undefined
}

const ROMAN: readonly (readonly [sign: string, value: number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
]
/** Browsers draw larger ones as digits. */
const LARGEST_ROMAN = 3999

/** A number of a list as a browser draws it: letters and Roman numerals have no zero, and nothing below it. */
export function numeralOf(number: number, numerals: Numerals | undefined): string {
  const kind = numerals?.toLowerCase()
  if (kind === undefined || number < 1 || (kind === 'i' && number > LARGEST_ROMAN)) return String(number)
  const numeral = kind === 'i' ? romanOf(number) : lettersOf(number)
  return numerals === kind ? numeral : numeral.toUpperCase()
}

function romanOf(number: number): string {
  let left = number
  return ROMAN.map(([sign, value]) => {
    const times = Math.floor(left / value)
    left %= value
    return sign.repeat(times)
  }).join('')
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** `a` to `z`, then `aa`. */
function lettersOf(number: number): string {
  let letters = ''
  for (let left = number; left > 0; left = Math.floor((left - 1) / LETTERS.length))
    letters = LETTERS.charAt((left - 1) % LETTERS.length) + letters
  return letters
}
