import type { LabelledBlock } from '../../../src/index.js'
import { diffLines, runsOf, type DiffLine } from '../../../src/testing/diff.js'

/** Blocks that stand beside each other: both where they have the same text or one was made of the other. */
export interface Row {
  readonly left?: LabelledBlock
  readonly right?: LabelledBlock
  /** `same`: text and label; `relabelled`: the text alone; `changed`: neither need be, or one side lacks it. */
  readonly is: 'same' | 'relabelled' | 'changed'
}

/** Two pages block by block, in the order of both. */
export function rowsOf(left: readonly LabelledBlock[], right: readonly LabelledBlock[]): readonly Row[] {
  const lines = diffLines(
    left.map(({ text }) => text),
    right.map(({ text }) => text),
  )
  const rows: Row[] = []
  let [one, two] = [0, 0]
  for (const run of runsOf(lines)) {
    const [gone, come] = [run.filter(({ mark }) => mark !== '+').length, run.filter(({ mark }) => mark !== '-').length]
    const [first, second] = [left.slice(one, one + gone), right.slice(two, two + come)]
    rows.push(
      ...(run[0]?.mark === ' '
        ? first.map((block, index) => sharedRow(block, second[index]))
        : changedRows(first, second)),
    )
    one += gone
    two += come
  }
  return rows
}

function sharedRow(left: LabelledBlock, right: LabelledBlock | undefined): Row {
  return right === undefined
    ? { left, is: 'changed' }
    : { left, right, is: left.label === right.label ? 'same' : 'relabelled' }
}

/** Each block beside the one that it became, where there is one; the order of both sides stays. */
function changedRows(left: readonly LabelledBlock[], right: readonly LabelledBlock[]): readonly Row[] {
  const rows: Row[] = []
  let next = 0
  for (const block of left) {
    const at = right.findIndex((other, index) => index >= next && areAlike(block.text, other.text))
    if (at === -1) {
      rows.push({ left: block, is: 'changed' })
      continue
    }
    rows.push(...right.slice(next, at).map((other): Row => ({ right: other, is: 'changed' })))
    rows.push({ left: block, right: right[at] ?? block, is: 'changed' })
    next = at + 1
  }
  return [...rows, ...right.slice(next).map((other): Row => ({ right: other, is: 'changed' }))]
}

/** One was made of the other: they share half of the words of the longer. */
function areAlike(one: string, two: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(two)]
  const words = new Set(first)
  const shared = second.filter((word) => words.has(word)).length
  return 2 * shared >= Math.max(first.length, second.length)
}

const SPACE = /\s+/u
const wordsOf = (text: string): readonly string[] => text.split(SPACE)

/** The words of two texts, and which of them has each. */
export function wordsOfBoth(one: string, two: string): readonly DiffLine[] {
  return diffLines(wordsOf(one), wordsOf(two))
}
