import { within } from '../features/outline.js'
import type { Element } from '../model/element.js'
import type { Kind } from '../model/kind.js'
import { PROOF, type Context, type Proposal } from './context.js'

/** Kinds that fill a box of their own: what stands beside one in a small element belongs to it. */
const BOXES: ReadonlySet<Kind> = new Set(['cookie-notice', 'newsletter', 'paywall', 'comments', 'author-bio'])
/** Kinds whose heading speaks for the list below it. */
const LISTS: ReadonlySet<Kind> = new Set(['related-posts', 'trending', 'tags', 'comments', 'share-bar'])
const MOST_BLOCKS = { box: 8, list: 60 } as const
/** Words of a heading, and of what stands in a box beside its message. */
const SHORT = 8
/** An element that holds more of the page's prose is no box. */
const MOST_PROSE = 0.2
const BESIDE = 0.95
const BELOW = 0.85

/** In HTML, a proof speaks for what stands in the same small element: a notice for its buttons, a heading for its list. */
export function extendInMarkup(context: Context, proposals: (Proposal | undefined)[]): void {
  const { outline } = context
  if (!outline) return
  for (const [index, proposal] of proposals.entries()) {
    if (!proposal || proposal.confidence < PROOF || proposal.parts) continue
    const home = outline.markup.origins[index]?.home
    if (!home) continue
    if (BOXES.has(proposal.kind)) extendToBox(context, proposals, proposal, home)
    if (LISTS.has(proposal.kind) && (context.measures.length[index] ?? 0) <= SHORT)
      extendToList(context, proposals, proposal, index, home)
  }
}

function extendToBox(context: Context, proposals: (Proposal | undefined)[], { kind }: Proposal, home: Element): void {
  const box = home.lastBlock - home.firstBlock > 1 ? home : home.parent
  if (!box || !isSmall(context, box, MOST_BLOCKS.box)) return
  const inside = proposals.slice(box.firstBlock, box.lastBlock)
  if (inside.some((other) => other && other.confidence >= PROOF && other.kind !== kind)) return
  for (let at = box.firstBlock; at < box.lastBlock; at++) {
    const there = proposals[at]
    if ((context.measures.length[at] ?? 0) > SHORT || (there && there.confidence >= PROOF)) continue
    proposals[at] = { kind, reason: 'in the box of one', confidence: BESIDE }
  }
}

function extendToList(
  context: Context,
  proposals: (Proposal | undefined)[],
  { kind }: Proposal,
  index: number,
  home: Element,
): void {
  const parent = home.parent
  const list = parent && isSmall(context, parent, MOST_BLOCKS.list) ? parent : largestFrom(context, index + 1)
  if (!list) return
  const heading = context.blocks[index]?.text ?? ''
  for (let at = index + 1; at < list.lastBlock; at++) {
    if (context.blocks[at]?.role === 'heading' && context.blocks[index]?.role === 'heading') {
      if ((context.outline?.linkDensity[at] ?? 0) < 0.5) break
    }
    proposals[at] ??= { kind, reason: `below "${heading}"`, confidence: BELOW }
  }
}

/** The largest small element that begins with a block. */
function largestFrom(context: Context, index: number): Element | undefined {
  let largest: Element | undefined
  let at = context.outline?.markup.origins[index]?.home
  for (; at && at.firstBlock === index && isSmall(context, at, MOST_BLOCKS.list); at = at.parent) largest = at
  return largest
}

function isSmall({ outline }: Context, element: Element, most: number): boolean {
  if (!outline || element.lastBlock - element.firstBlock > most) return false
  return within(outline.massSums, element) <= MOST_PROSE * (outline.massSums.at(-1) ?? 0)
}
