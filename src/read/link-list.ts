import { countOf } from '../lib/matches.js'
import type { Line } from './lines.js'

/** An address behind its number, as lynx (`8. https://…`) and crawl4ai (`⟨8⟩ https://…`) write it. */
const TARGET = /^(?:\d{1,4}\.|⟨\d{1,4}⟩) ?(?:[a-z][a-z\d+.-]*:|[/#])\S/iu
/** `[8]reporters`, `Stadtwerke⟨3⟩`. The mark of a note or a citation is in square brackets and stands behind a word. */
const MARK = /\[\d{1,4}\](?=["'“‘«„(\p{L}\p{N}])|⟨\d{1,4}⟩/gu
const FEWEST = 2
/** `Visible links:`, and above all `References`. */
const LONGEST_HEADING = 40

/**
 * From which line on a text is a list of its links, as tools write that turn pages into text with the links numbered.
 * Absent where it has none.
 */
export function linkListFrom(input: string, lines: readonly Line[]): number | undefined {
  const textOf = ({ start, end }: Line): string => input.slice(start, Math.min(end, start + LONGEST_HEADING))
  const isOfList = (line: Line): boolean => TARGET.test(textOf(line)) || isHeading(line, input)
  const from = lines.findLastIndex((line) => !isOfList(line)) + 1
  const targets = lines.slice(from).filter((line) => TARGET.test(textOf(line)))
  if (targets.length < FEWEST || countOf(input, MARK) < FEWEST) return undefined
  const above = lines[from - 1]
  return above && above.end - above.start < LONGEST_HEADING ? from - 1 : from
}

function isHeading({ start, end }: Line, input: string): boolean {
  return end - start < LONGEST_HEADING && input.charAt(end - 1) === ':'
}

/** A text without the numbers of its links. */
export function withoutLinkMarks(text: string): string {
  return text.replace(MARK, '')
}
