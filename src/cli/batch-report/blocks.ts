import type { Label, LabelledBlock } from '../../index.js'
import { cut } from './digest.js'

/** A block as a report shows it. */
interface ShownBlock {
  readonly label: Label
  readonly text: string
  readonly reason: string
  readonly confidence: number
}

/** What stands in the place of blocks that are left out. */
export interface Gap {
  readonly left: number
  /** What all of them are; nothing where they are of several kinds. */
  readonly label?: Label
}

export type Shown = ShownBlock | Gap

const LONGEST = 500
const LONGEST_REASON = 200
/** Of a stretch of blocks of one kind: a menu of two hundred entries says no more by its last ones. */
const FIRST = 4
const LAST = 1
/** Of a page. */
const MOST = 200

/** Blocks for people to look through: long texts are cut, and stretches of one kind shortened; the body is not. */
export function showBlocks(blocks: readonly LabelledBlock[]): readonly Shown[] {
  const shown = stretchesOf(blocks).flatMap(shorten)
  const rest = shown.slice(MOST).reduce((left, one) => left + ('left' in one ? one.left : 1), 0)
  return rest === 0 ? shown : [...shown.slice(0, MOST), { left: rest }]
}

function stretchesOf(blocks: readonly LabelledBlock[]): readonly (readonly LabelledBlock[])[] {
  const stretches: LabelledBlock[][] = []
  for (const block of blocks) {
    const last = stretches.at(-1)
    if (last?.[0]?.label === block.label) last.push(block)
    else stretches.push([block])
  }
  return stretches
}

function shorten(stretch: readonly LabelledBlock[]): readonly Shown[] {
  const label = stretch[0]?.label
  const left = stretch.length - FIRST - LAST
  if (label === undefined || label === 'body' || left < 2) return stretch.map(show)
  return [...stretch.slice(0, FIRST).map(show), { left, label }, ...stretch.slice(-LAST).map(show)]
}

function show({ label, text, reason, confidence }: LabelledBlock): ShownBlock {
  return { label, text: cut(text, LONGEST), reason: cut(reason, LONGEST_REASON), confidence }
}
