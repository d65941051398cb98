import { numberAt } from '../../lib/arrays.js'
import type { States } from './states.js'
import type { WordTable } from './words.js'

/** A day of the month, as it stands in front of its month: `13`, `13.`, `13th`. */
const DAY = /^(?:0?[1-9]|[12]\d|3[01])(?:\.|st|nd|rd|th|º|er)?$/u
const MONTH = /^[\p{L}\p{M}]+[.,]?$/u
const YEAR = /^(?:19|20)\d\d[.,]?$/u

/** Keeps the words of a day, `13 June 2023`, on the line on which it begins: by their shapes alone each may begin one. */
export function keepDaysWhole(words: WordTable, { states, opens }: States): void {
  for (let day = 0; day + 2 < words.length; day++) {
    if (!DAY.test(words.word(day)) || !MONTH.test(words.word(day + 1)) || !YEAR.test(words.word(day + 2))) continue
    states.fill(numberAt(states, day), day, day + 3)
    opens.fill(0, day + 1, day + 3)
  }
}
