import { DUALS } from '../lexicon/dates.js'
import type { RelativeTimes } from '../lexicon/language.js'
import { NUMBER_SLOT } from './phrase-map.js'

export type Unit = keyof RelativeTimes['units']

/** What a relative phrase says. Where `amount` is absent, it is the number in the phrase. */
export interface RelativePhrase {
  readonly amount: number | undefined
  readonly unit: Unit
}

type Add = (phrase: string, value: RelativePhrase) => void

/**
 * Writes out every relative phrase of a language: `# @ ago` becomes `0 hours ago`, `an hour ago`, and `hour ago` for
 * languages that need no word for one.
 */
export function addRelative(code: string, times: RelativeTimes, add: Add): void {
  for (const phrase of times.now) add(phrase, { amount: 0, unit: 'second' })
  for (const phrase of times.today) add(phrase, { amount: 0, unit: 'day' })
  for (const phrase of times.yesterday) add(phrase, { amount: 1, unit: 'day' })
  for (const pattern of times.ago) {
    for (const [unit, names] of Object.entries(times.units) as [Unit, readonly string[]][]) {
      for (const name of names) addForms(pattern, times.one, unit, name, add)
    }
    for (const [dual, unit] of DUALS.get(code) ?? []) add(fill(pattern, '', dual), { amount: 2, unit })
  }
}

function addForms(pattern: string, one: readonly string[], unit: Unit, name: string, add: Add): void {
  add(fill(pattern, NUMBER_SLOT, name), { amount: undefined, unit })
  for (const word of one) add(fill(pattern, word, name), { amount: 1, unit })
  // One letter is an abbreviation, and those always have their number.
  if (name.length > 1 && pattern.trim().length > '# @'.length) add(fill(pattern, '', name), { amount: 1, unit })
}

function fill(pattern: string, amount: string, unit: string): string {
  return pattern.replace('#', amount).replace('@', unit)
}
