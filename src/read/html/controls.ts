import type { FinishedLine } from './line.js'
import type { ReadBlock } from './read-block.js'

/** Longer ones are notes that a button opens. */
const LONGEST_CONTROL = 40
/** Controls of one line that are read as words of it. */
export const MOST_CONTROLS = 100
/** Text that goes on with a sentence. */
const GOES_ON = /^\s*[\p{L}\p{N},.;:!?()'"’”“–—-]/u

/** A line that has ended, unless its sentence goes on behind the control that follows it. */
export interface HeldLine {
  readonly line: FinishedLine
  readonly read: ReadBlock
  /** What stood before it. */
  readonly breaks: number
  readonly bordered: boolean
}

/** Whether a text goes on with the sentence of a line and the control behind it. */
export function goesOn([, control]: readonly HeldLine[], text: string): boolean {
  return GOES_ON.test(text) && (control?.line.text.length ?? 0) <= LONGEST_CONTROL
}
