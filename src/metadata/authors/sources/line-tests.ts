import type { Label } from '../../../model/kind.js'
import { comparable, withoutMark, type Context, type Placed } from '../../context.js'
import { namingLanguages } from '../languages.js'
import { isEastern } from '../names/eastern.js'
import { isOrganisation } from '../names/index.js'
import { hasBy } from './shown-names.js'
import { isFullName } from '../names/kinds.js'
import { withoutDates } from '../names/without-dates.js'
import { isCommon } from './blocks.js'

/** Whether a name in a text may be the author's. */
export type Accept = (name: string, text: string) => boolean

/** Whether a line may name the author, beside the names in it. */
export type Test = (line: Placed) => boolean

const BYLINES: ReadonlySet<Label> = new Set(['byline', 'timestamp', 'author-bio'])

export function isBylineSaying(context: Context): Test {
  const says = saysBy(context)
  return (line) => BYLINES.has(line.block.label) && says(line)
}

export const DIGIT = /\p{Nd}/u

/** Accepts one word behind `by` where the text uses it for nothing else. */
export function isSigner(context: Context): Accept {
  return (name, text) => text.split(' ').length <= LONGEST_SIGNER && ONE_NAME.test(name) && !isCommon(context, name)
}
/** Words of a line with one name: `Posted by jdoe on Mon, 1 July 2024 - 12:30`. */
const LONGEST_SIGNER = 10
const ONE_NAME = /^[\p{L}\p{N}_-]+$/u

export function isAuthor(name: string): boolean {
  // Scripts that don't part words show no capitals: the word for `by` says enough.
  return isFullName(name) || isOrganisation(name) || isEastern(name)
}

/** Where no word says `by`, accepts whole names only, of words that the headline and the text use for nothing else. */
export function isNothingElse(context: Context): Accept {
  const title = comparable(context.title ?? '')
  // What a menu has as well is one of its links.
  const isLink = (line: string): boolean => {
    const same = context.page.blocks.filter(({ text }) => text === line)
    return same.length > 1 && same.some(({ label }) => label === 'navigation')
  }
  return (name, text) =>
    isFullName(name) && !isCommon(context, name) && !title.includes(comparable(name)) && !isLink(text)
}

/** Whether a line says `by`, at its beginning or behind a date or a sign. */
export function saysBy(context: Context): Test {
  const languages = namingLanguages(context)
  return ({ block: { text } }) => {
    if (hasBy(text, languages)) return true
    const rest = DIGIT.test(text) ? withoutDates(text, languages) : text
    return rest.split(SIGNS).some((part) => hasBy(withoutMark(part), languages))
  }
}
const SIGNS = /[|·•–—]/u
