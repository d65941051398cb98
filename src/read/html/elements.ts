import { KEPT_ATTRIBUTES } from './tags.js'

/** An element while the page is read. */
export interface OpenElement {
  index: number
  tag: string
  parent: OpenElement | undefined
  above: OpenElement | undefined
  depth: number
  nth: number
  attributes: ReadonlyMap<string, string>
  start: number
  end: number
  from: number
  to: number
  firstBlock: number
  lastBlock: number
  hidden: boolean
  /** Child elements so far. */
  children: number
  /** It begins and ends a line. */
  block: boolean
  /** Blocks of the page before it. */
  blocksBefore: number
}

const NONE: ReadonlyMap<string, string> = new Map()
/** Elements this deep count as children of the one above, so that no walk up the tree is long. */
const DEEPEST = 100
/** Nobody looks at more of them, nor at longer ones that aren't addresses. */
const MOST_ATTRIBUTES = 48
const LONGEST_VALUE = 4_000

/** Where an element stands when it begins. */
export interface Beginning {
  readonly index: number
  readonly start: number
  readonly from: number
  readonly blocksBefore: number
}

export function newElement(
  tag: string,
  block: boolean,
  around: OpenElement | undefined,
  { index, start, from, blocksBefore }: Beginning,
): OpenElement {
  const parent = around && around.depth >= DEEPEST ? around.parent : around
  // Spelled out, because a page has thousands of them.
  return {
    index,
    tag,
    parent,
    above: undefined,
    depth: parent ? parent.depth + 1 : 0,
    nth: 0,
    attributes: NONE,
    start,
    end: start,
    from,
    to: from,
    firstBlock: 0,
    lastBlock: 0,
    hidden: parent?.hidden ?? false,
    children: 0,
    block,
    blocksBefore,
  }
}

export function addAttribute(element: OpenElement, name: string, value: string): void {
  if (!KEPT_ATTRIBUTES.has(name) && !name.startsWith('data-')) return
  if (element.attributes === NONE) element.attributes = new Map()
  const attributes = element.attributes as Map<string, string>
  if (attributes.size >= MOST_ATTRIBUTES || attributes.has(name)) return
  if (value.length > LONGEST_VALUE && !ADDRESSES.has(name)) return
  attributes.set(name, value)
  if (HIDING.has(name) && hides(name, value)) element.hidden = true
}

const ADDRESSES: ReadonlySet<string> = new Set(['srcset', 'data-srcset', 'content', 'href', 'src'])
const HIDING: ReadonlySet<string> = new Set(['hidden', 'aria-hidden', 'style'])
const NOT_SHOWN = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu

function hides(name: string, value: string): boolean {
  if (name === 'style') return NOT_SHOWN.test(value)
  return name === 'hidden' ? value !== 'until-found' && value !== 'false' : value === 'true'
}

/** Fills in which blocks the elements touch, from where those begin in the text. */
export function countBlocks(elements: readonly OpenElement[], starts: Int32Array, ends: Int32Array): void {
  for (const element of elements) {
    element.firstBlock = firstAbove(ends, element.from)
    element.lastBlock = Math.max(element.firstBlock, firstAtLeast(starts, element.to))
  }
}

/** Index of the first value above `limit`. */
function firstAbove(values: Int32Array, limit: number): number {
  return firstAtLeast(values, limit + 1)
}

function firstAtLeast(values: Int32Array, limit: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) >= limit) high = middle
    else low = middle + 1
  }
  return low
}
