import type { LabelledBlock } from '../model/block.js'
import type { Element } from '../model/element.js'
import type { Markup, Origin, Page } from '../model/page.js'
import type { Span } from '../model/span.js'
import { safeUrl } from '../text/urls.js'
import { withWrittenNotes } from './written-notes.js'

/** Gives blocks that were labelled in the text of an HTML page their place and shape in its markup. */
export function placeBlocks(blocks: readonly LabelledBlock[], page: Page): readonly LabelledBlock[] {
  const { markup } = page
  if (!markup) return withWrittenNotes(blocks, page.input)
  let index = 0
  return blocks.map((block) => {
    while ((page.blocks[index]?.end ?? Infinity) <= block.start) index++
    const origin = markup.origins[index]
    const whole = page.blocks[index]
    return origin && whole ? placeBlock(block, block.start - whole.start, origin, markup, index) : block
  })
}

function placeBlock(block: LabelledBlock, from: number, origin: Origin, markup: Markup, index: number): LabelledBlock {
  const { text, label } = block
  const placed: Open<LabelledBlock> = { ...block, start: origin.start, end: origin.end }
  if (label === 'body') {
    if (origin.spans.length > 0) {
      const spans = spansOf(origin.spans, from, text.length, markup.base)
      if (spans.length > 0) placed.spans = spans
    }
    if (origin.cells && from === 0) {
      placed.cells = origin.cells.filter((cell) => cell < text.length)
      if (origin.lines) placed.lines = origin.lines
      if (origin.header === true) placed.header = true
    }
  }
  const path = markup.source === undefined ? pathOf(homeIn(markup, origin.home, index)) : undefined
  if (path !== undefined) placed.path = path
  return placed
}

type Open<T> = { -readonly [Key in keyof T]: T[Key] }

function spansOf(spans: readonly Span[], from: number, length: number, base: string | undefined): Span[] {
  const placed: Span[] = []
  for (const { kind, start, end, href, note, mathml } of spans) {
    const cut = {
      kind,
      start: Math.max(0, start - from),
      end: Math.min(length, end - from),
      ...(note !== undefined && { note }),
      ...(mathml !== undefined && start >= from && end <= from + length && { mathml }),
    }
    if (cut.start >= cut.end) continue
    if (kind !== 'link') placed.push(cut)
    else {
      const url = href === undefined ? undefined : safeUrl(href, base)
      if (url !== undefined) placed.push({ ...cut, href: url })
    }
  }
  return placed
}

/** Where a browser would add the element around a block, the inline element of the page that holds the block. */
function homeIn({ elements }: Markup, home: Element, block: number): Element {
  if (home.nth > 0) return home
  return elements.find(({ nth, firstBlock, lastBlock }) => nth > 0 && firstBlock <= block && lastBlock > block) ?? home
}

/** A CSS selector that leads to an element from the outermost, or a later one beside that; none for text outside of all. */
export function pathOf(element: Element): string | undefined {
  if (element.nth === 0) return undefined
  const steps: string[] = []
  let outermost = element
  for (; outermost.above; outermost = outermost.above) steps.unshift(nthOf(outermost))
  return [outermost.nth > 1 ? `:root ~ ${nthOf(outermost)}` : ':root', ...steps].join(' > ')
}

function nthOf({ tag, nth }: Element): string {
  return `${CSS_NAME.test(tag) ? tag : '*'}:nth-child(${String(nth)})`
}

const CSS_NAME = /^[a-z][a-z0-9-]*$/u
