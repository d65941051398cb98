import type { LabelledBlock } from '../../model/block.js'
import { isPlausible } from '../../dates/stated.js'
import { readStatements } from '../../dates/statements.js'
import { holdsDigit } from '../../dates/tokens.js'
import { dateShare, findDate } from '../../dates/dates.js'
import { originOf, withoutMark, type Context } from '../context.js'
import type { DateEvidence } from './evidence.js'
import { OTHER_LABELS, type DateScope } from './scope.js'

/** A line that is about a date, and says little else. */
const LONGEST_LINE = 120
/** The end of a date that a paragraph begins with, in characters: `(15 April 2024) The council …`. */
const LONGEST_START = 40
/** How many blocks above and below the article may hold its date, and how many below its beginning belong to its head. */
const ABOVE = 4
const BELOW = 14
const HEAD = 2
/** Only the first paragraphs begin with it. */
const PARAGRAPHS = 2
/** A line that was labelled as body counts where the date is at least this share of it. */
const LEAST_SHARE = 0.3
const FIRST_WORD = 10

const BESIDE_HEADLINE = 2
const SAID = 1.5
/** Behind the body, and not said to be anything. */
export const BEHIND_BODY = 1
const IN_PROSE = 0.8

/**
 * The last resort where no line of dates was found: any short line about the article that holds one, whatever it was
 * taken for, and the beginning of its first paragraphs.
 */
export function looseDates(context: Context, scope: DateScope, languages: readonly string[]): DateEvidence[] {
  const { page, headline, bodyStart, bodyEnd } = context
  const start = headline < 0 ? bodyStart : Math.min(headline, bodyStart)
  const all: DateEvidence[] = []
  let paragraphs = 0
  for (let index = Math.max(0, start - ABOVE); index < Math.min(bodyEnd + BELOW, page.blocks.length); index++) {
    const block = page.blocks[index]
    if (!block || index === headline) continue
    const isHead = index <= bodyStart + HEAD
    if (block.text.length > LONGEST_LINE) {
      if (paragraphs++ < PARAGRAPHS) all.push(...datesOf(block, index, block.text.slice(0, LONGEST_START), languages))
    } else if (isDateLine(block, languages) && isOwn(block, index, scope)) {
      const dates = datesOf(block, index, withoutMark(block.text), languages, isHead)
      all.push(...(isHead || !OTHER_LABELS.has(block.label) ? dates : dates.filter(({ role }) => role !== undefined)))
    }
  }
  return all
}

function isDateLine({ text, label }: LabelledBlock, languages: readonly string[]): boolean {
  if (!holdsDigit(text)) return false
  if (label !== 'body' || dateShare(text, languages) >= LEAST_SHARE) return true
  const date = findDate(text, languages)
  return date !== undefined && date.start < FIRST_WORD
}

function isOwn(block: LabelledBlock, index: number, scope: DateScope): boolean {
  return !scope.isVisitDay(index) && !scope.isOtherBlock(block)
}

/** @param isHead whether the line stands in the head of the article; undefined for the beginning of a paragraph. */
function datesOf(
  block: LabelledBlock,
  index: number,
  text: string,
  languages: readonly string[],
  isHead?: boolean,
): DateEvidence[] {
  if (!holdsDigit(text)) return []
  const { statements, pending } = readStatements(text, languages)
  const origin = originOf({ block, index })
  return statements.flatMap(({ iso, role }) => {
    if (!isPlausible(iso)) return []
    // German says it behind the date: `wurde am 15. April 2024 veröffentlicht`.
    const said = role ?? (statements.length === 1 ? pending : undefined)
    return [{ iso, role: said, origin, witness: 'page', weight: weightOf(said !== undefined, isHead) } as const]
  })
}

function weightOf(isSaid: boolean, isHead: boolean | undefined): number {
  if (isHead === undefined) return IN_PROSE
  if (isHead) return BESIDE_HEADLINE
  return isSaid ? SAID : BEHIND_BODY
}
