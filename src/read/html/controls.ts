import type { FinishedLine } from './line/written.js'
import type { ReadBlock } from './read-block.js'

/** Longer ones are notes that a button opens. */
const LONGEST_CONTROL = 40
/** Controls of one line that are read as words of it. */
export const MOST_CONTROLS = 100
/** Text that goes on with a sentence. */
const GOES_ON = /^\s*[\p{L}\p{N},.;:!?()'"’”“–—-]/u

/** Words would go on behind a line that ends like this. */
const WITHIN_SENTENCE = /[\p{L}\p{N},;:()“”"‘’]$/u
/** What opens a note. */
const NUMBER = /^\d{1,3}$/u

/** A line that has ended, unless its sentence goes on behind the control that follows it. */
export interface HeldLine {
  readonly line: FinishedLine
  readonly read: ReadBlock
  /** What stood before it. */
  readonly breaks: number
  readonly bordered: boolean
}

/** Whether a text goes on with the sentence of a line and the control behind it. */
export function goesOn([held, control]: readonly HeldLine[], text: string): boolean {
  // What shows nothing parts nothing: a toggle that is drawn by a style sheet.
  if (!control) return true
  const label = control.line.text
  if (NUMBER.test(label)) return true
  return GOES_ON.test(text) && label.length <= LONGEST_CONTROL && WITHIN_SENTENCE.test(held?.line.text ?? '')
}
