import { CONJUNCTIONS, NAME_PREFIXES } from '../../../lexicon/people.js'
import { IDEOGRAPH, classOf } from '../../../text/chars.js'
import { withSpacedAnd } from './glued-and.js'
import { isOrganisation } from './index.js'
import { isFullName } from './kinds.js'

/** A stretch of a statement that may be one name. */
export interface NamePart {
  readonly text: string
  /** What parted it from the one before: a sign between names, or one that jobs and employers stand behind too. */
  readonly after: 'start' | 'list' | 'comma' | 'aside'
}

/** `;` and its like, and a bar or dash with what it mostly leads to. */
const LIST = /[;；、\n]|\s\+\s/u
const ASIDE = /[|｜•⋅»—\t]|\s[-–/·.]{1,2}\s|\/\//u
const COMMA = /[,，،]/u

/** `Jane DoeJohn Roe`: a first and a last name on both sides of a capital that follows a small letter. */
const GLUED = /(\p{Lu}\p{Ll}+ \p{Lu}?\p{Ll}*)(?<=\p{Ll})(?=\p{Lu}\p{Ll}+ \p{Lu})/gu
/** `Jane Doe/John Roe`, not `dpa/jd`. */
const SLASHED = /(\p{L} \p{Lu}[\p{L}'’-]+)\/(?=\p{Lu}[\p{L}'’.-]* \p{Lu})/gu
/** Between Han characters the dot parts two names, between Kana the first from the last name of one. */
const HAN = /(\p{sc=Han})[・·](?=\p{sc=Han})/gu

function unglued(name: string): string {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
  return prefixes.has(last) ? name : `${name};`
}
const prefixes: ReadonlySet<string> = new Set(NAME_PREFIXES)

/** Cuts a statement where one name ends and another may begin. `Doe, Jane` stays whole. */
export function splitNames(statement: string): readonly NamePart[] {
  const parts: NamePart[] = []
  const text = withSpacedAnd(statement).replace(GLUED, unglued).replace(SLASHED, '$1;').replace(HAN, '$1;')
  const add = (text: string, after: NamePart['after']): void => {
    const trimmed = text.trim()
    if (trimmed !== '') parts.push({ text: trimmed, after: parts.length === 0 ? 'start' : after })
  }
  for (const [asideIndex, aside] of text.split(ASIDE).entries()) {
    for (const [listIndex, item] of aside.split(LIST).entries()) {
      const after = listIndex > 0 ? 'list' : asideIndex > 0 ? 'aside' : 'start'
      splitItem(item, after, add)
    }
  }
  return parts
}

function splitItem(
  item: string,
  after: NamePart['after'],
  add: (text: string, after: NamePart['after']) => void,
): void {
  const stretches = item.split(COMMA).filter((stretch) => stretch.trim() !== '')
  const single = stretches.length > 1 && stretches.every((stretch) => isSingle(stretch))
  if (single && stretches.length === 2 && !stretches.some((stretch) => isOrganisation(stretch.trim())))
    return add(stretches.map((part) => part.trim()).join(', '), after)
  for (const [index, stretch] of stretches.entries()) {
    const sides = splitAtAnd(stretch.trim(), stretches.length > 1)
    for (const [side, text] of sides.entries()) {
      add(text, side > 0 || (single && index > 0) ? 'list' : index > 0 ? 'comma' : after)
    }
  }
}

/** One word, in a script that parts words. */
function isSingle(stretch: string): boolean {
  const word = stretch.trim()
  return !word.includes(' ') && classOf(word.charCodeAt(0)) !== IDEOGRAPH
}

const conjunctions: ReadonlySet<string> = new Set(CONJUNCTIONS)

export function isConjunction(word: string): boolean {
  return conjunctions.has(word.toLowerCase())
}

/**
 * `Jane Doe and John Roe` are two; `Ortega y Gasset` and `Anna and Peter` are one name each, and so is a desk
 * (`Search and Rescue Team`). In a list the last name may have a word only.
 */
function splitAtAnd(stretch: string, inList: boolean): string[] {
  const words = stretch.split(' ')
  const [first = ''] = words
  // `E Ink`
  if (isConjunction(first) && (inList || first === first.toLowerCase())) words.shift()
  const and = words.findIndex(isConjunction)
  if (isOrganisation(stretch) && !isFullName(words.slice(0, and).join(' '))) return [words.join(' ')]
  const names: string[] = []
  let from = 0
  for (let at = 1; at < words.length; at++) {
    if (!isConjunction(words[at] ?? '')) continue
    const next = words.findIndex((word, index) => index > at && isConjunction(word))
    const right = (next < 0 ? words.length : next) - at - 1
    if (right < 2 || (at - from < 2 && !inList)) continue
    names.push(words.slice(from, at).join(' '))
    from = at + 1
  }
  return [...names, words.slice(from).join(' ')]
}
