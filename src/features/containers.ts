import type { Element } from '../model/element.js'
import type { Kind } from '../model/kind.js'
import type { Columns } from './columns.js'
import { KIND_COUNT, numberOf, type Cues } from './cues.js'
import type { Evidence } from './evidence.js'
import type { Measures } from './measure.js'
import { within, type Outline } from './outline.js'
import { prefixSums } from './sums.js'
import { nameOf } from './twins.js'
import type { Page } from '../model/page.js'

/** Elements around a block that hold more blocks than the one before. */
const STEPS = 4

/** What is seen of each of them. */
const SEEN = [
  'place', // where in it the block stands, by blocks
  'share', // share of its words that are the block's
  'blocks', // logarithm of how many it holds
  'levels', // how far above the block it stands
  'covered', // mean share that phrases of boilerplate cover
  'h1', // it holds the first heading
  'headings', // share of its blocks that are headings
  'siblings', // logarithm of the elements of the same tag and class beside it: cards, posts, items
  'largest', // share of the words of those that are its own
] as const

/** Kinds whose cues are counted: those that come as whole boxes. */
const CUED = [
  'cookie-notice',
  'newsletter',
  'related-posts',
  'comments',
  'author-bio',
  'promotion',
  'copyright',
  'advertisement',
  'navigation',
] as const satisfies readonly Kind[]

const NAMES: readonly string[] = [...SEEN, ...CUED]
const WIDTH = NAMES.length

export const CONTAINER_FEATURES: readonly string[] = Array.from({ length: STEPS }, (_, step) =>
  NAMES.map((name) => `box-${step + 1}:${name}`),
).flat()

/** What the elements around each block hold. */
export function computeContainers(
  page: Page,
  outline: Outline,
  measures: Measures,
  evidence: readonly Evidence[],
  cues: Cues,
): Columns {
  const { elements, origins } = outline.markup
  const look = survey(page, outline, evidence, cues)
  const rows = new Float32Array(origins.length * CONTAINER_FEATURES.length)
  const known = new Map<Element, Float32Array>()
  const siblings = countSiblings(elements, outline)
  for (const [index, { home }] of origins.entries()) {
    let size = 1
    let step = 0
    let levels = 0
    for (let at: Element | undefined = home; at && step < STEPS; at = at.parent) {
      levels++
      const blocks = at.lastBlock - at.firstBlock
      if (blocks <= size) continue
      size = blocks
      let seen = known.get(at)
      if (!seen) known.set(at, (seen = seeBox(at, look, siblings)))
      const first = (index * STEPS + step) * WIDTH
      rows.set(seen, first)
      rows[first] = (index - at.firstBlock) / blocks
      rows[first + 1] = (measures.length[index] ?? 0) / Math.max(1, within(outline.wordSums, at))
      rows[first + 3] = levels
      step++
    }
  }
  return { names: CONTAINER_FEATURES, rows }
}

/** Sums over the blocks of a page. */
interface Survey {
  readonly outline: Outline
  readonly covered: Float64Array
  readonly h1s: Float64Array
  readonly headings: Float64Array
  readonly cues: readonly Float64Array[]
}

function survey({ blocks }: Page, outline: Outline, evidence: readonly Evidence[], cues: Cues): Survey {
  const sumOf = (kind: Kind): Float64Array => {
    const number = numberOf(kind)
    return prefixSums(blocks.map((_, index) => cues.own[index * KIND_COUNT + number] ?? 0))
  }
  return {
    outline,
    covered: prefixSums(evidence.map((found) => found.covered)),
    h1s: prefixSums(blocks.map(({ level }) => Number(level === 1))),
    headings: prefixSums(blocks.map(({ role }) => Number(role === 'heading'))),
    cues: CUED.map(sumOf),
  }
}

function seeBox(box: Element, look: Survey, siblings: ReadonlyMap<string, Siblings>): Float32Array {
  const blocks = box.lastBlock - box.firstBlock
  const beside = siblings.get(placeOf(box))
  const seen = new Float32Array(WIDTH)
  seen[2] = Math.log2(1 + blocks)
  seen[4] = within(look.covered, box) / blocks
  seen[5] = Number(within(look.h1s, box) > 0)
  seen[6] = within(look.headings, box) / blocks
  seen[7] = Math.log2(beside?.count ?? 1)
  seen[8] = within(look.outline.wordSums, box) / Math.max(1, beside?.words ?? 1)
  for (const [number, sums] of look.cues.entries()) seen[SEEN.length + number] = within(sums, box) / blocks
  return seen
}

interface Siblings {
  count: number
  words: number
}

function countSiblings(elements: readonly Element[], { wordSums }: Outline): ReadonlyMap<string, Siblings> {
  const siblings = new Map<string, Siblings>()
  for (const element of elements) {
    // Only what holds several blocks is ever asked for.
    if (element.lastBlock - element.firstBlock < 2) continue
    const name = placeOf(element)
    let same = siblings.get(name)
    if (!same) siblings.set(name, (same = { count: 0, words: 0 }))
    same.count++
    same.words += within(wordSums, element)
  }
  return siblings
}

function placeOf(element: Element): string {
  return `${element.parent?.index ?? -1} ${nameOf(element)}`
}
