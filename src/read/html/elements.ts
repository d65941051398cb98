import type { Attributes } from '../../model/element.js'
import { NO_ATTRIBUTES, type AttributeList, type AttributeStore } from './scan/attributes.js'
import type { KeptAttribute, Tag } from './scan/tags.js'
import { isUnseenByClass } from './unseen.js'

/** Elements this deep count as children of the one above, so that no walk up the tree is long. */
const DEEPEST = 100
/** Nobody looks at more of them, nor at longer ones that aren't addresses. */
const MOST_ATTRIBUTES = 48
const LONGEST_VALUE = 4_000

/** An element while the page is read. A class, so that all of them have one shape: a page has thousands. */
export class OpenElement {
  readonly index: number
  readonly kind: Tag
  readonly tag: string
  readonly parent: OpenElement | undefined
  above: OpenElement | undefined = undefined
  readonly depth: number
  nth = 0
  attributes: Attributes = NO_ATTRIBUTES
  readonly start: number
  end: number
  from: number
  to: number
  firstBlock = 0
  lastBlock = 0
  hidden: boolean
  /** An inline one whose class hides it. */
  aside = false
  /** An inline one that holds a note. */
  inset = false
  /** A block that is a line of a listing. */
  codeLine = false
  /** A block that is a callout. */
  callout = false
  /** Child elements so far. */
  children = 0
  /** It begins and ends a line. */
  readonly block: boolean
  /** Blocks of the page before it. */
  readonly blocksBefore: number

  constructor(
    kind: Tag,
    block: boolean,
    around: OpenElement | undefined,
    index: number,
    start: number,
    from: number,
    blocksBefore: number,
  ) {
    const parent = around && isNoLevel(around) ? around.parent : around
    this.index = index
    this.kind = kind
    this.tag = kind.name
    this.parent = parent
    this.depth = parent ? parent.depth + 1 : 0
    this.start = start
    this.end = start
    this.from = from
    this.to = from
    this.hidden = parent?.hidden ?? false
    this.block = block
    this.blocksBefore = blocksBefore
  }
}

/** A browser puts a body into every table that has none: with one or without, a page must look the same. */
function isNoLevel({ kind, depth }: OpenElement): boolean {
  return depth >= DEEPEST || kind.name === 'tbody'
}

/** Adds to the element that began last what its tag says; whether that hides it. */
export function addAttribute(
  element: OpenElement,
  attribute: KeptAttribute,
  value: string,
  store: AttributeStore,
): boolean {
  const { name } = attribute
  if (element.attributes === NO_ATTRIBUTES) element.attributes = store.list()
  const attributes = element.attributes as AttributeList
  if (attributes.size >= MOST_ATTRIBUTES || attributes.has(name)) return false
  if (value.length > LONGEST_VALUE && !ADDRESSES.has(name)) return false
  attributes.add(attribute, value)
  if (isStreamed(attributes)) {
    element.hidden = element.parent?.hidden ?? false
    return false
  }
  if (!hides(name, value)) return false
  element.hidden = true
  return true
}

/** What React sends behind the rest of a page, hidden, for its script to put in its place: `<div hidden id="S:0">`. */
const STREAMED = /^S:[\da-f]+$/u

function isStreamed(attributes: Attributes): boolean {
  return attributes.has('hidden') && STREAMED.test(attributes.get('id') ?? '')
}

const ADDRESSES: ReadonlySet<string> = new Set(['srcset', 'data-srcset', 'content', 'href', 'src'])
/** Far off the screen stands what only a screen reader or a copy of the text should have. */
const NOT_SHOWN =
  /display\s*:\s*none|visibility\s*:\s*hidden|(?:left|right|top|text-indent)\s*:\s*-(?:9{3,}|\d{5,})(?:\D|$)/iu

function hides(name: string, value: string): boolean {
  if (name === 'style') return NOT_SHOWN.test(value)
  return name === 'hidden' ? value !== 'until-found' && value !== 'false' : name === 'aria-hidden' && value === 'true'
}

/** Of the page's text, what hides more of it waits for a script to show the page. */
const MOST_HIDDEN = { class: 0.3, veil: 0.6, any: 0.75 }
/** Unlike what isn't displayed, it has its place on the page already. */
const VEILED = /visibility/iu

/** Settles which elements are hidden, by themselves or by what is around them. @param length of the page's text */
export function settleHidden(elements: readonly OpenElement[], length: number): void {
  for (const element of elements) {
    const { attributes, block, from, to, parent, hidden } = element
    const isAtMost = (share: number): boolean => to - from <= share * length
    const hiding = hidden ? attributes.find(hides) : undefined
    element.hidden =
      parent?.hidden === true ||
      (hiding !== undefined && isAtMost(VEILED.test(hiding) ? MOST_HIDDEN.veil : MOST_HIDDEN.any)) ||
      (block && isAtMost(MOST_HIDDEN.class) && isUnseenByClass(attributes.get('class') ?? ''))
  }
}

/** What was taken out of a block, the last of the page so far, ends with it. */
export function endWithin(elements: readonly OpenElement[], { start, end }: { start: number; end: number }): void {
  for (let index = elements.length - 1; index >= 0; index--) {
    const element = elements[index]
    if (!element || element.from < start) return
    element.from = Math.min(element.from, end)
    element.to = Math.min(element.to, end)
  }
}

/** Fills in which blocks the elements touch, from where those begin in the text. */
export function countBlocks(elements: readonly OpenElement[], starts: Int32Array, ends: Int32Array): void {
  for (const element of elements) {
    element.firstBlock = firstAtLeast(ends, element.from + 1, 0)
    element.lastBlock = Math.max(element.firstBlock, firstAtLeast(starts, element.to, element.firstBlock))
  }
}

/** Index of the first value from `first` on that is at least `limit`. */
function firstAtLeast(values: Int32Array, limit: number, first: number): number {
  let low = first
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) >= limit) high = middle
    else low = middle + 1
  }
  return low
}
