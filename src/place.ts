import type { LabelledBlock } from './model/block.js'
import type { Element } from './model/element.js'
import type { Markup, Origin, Page } from './model/page.js'
import type { Span } from './model/span.js'
import { safeUrl } from './text/urls.js'

/** Gives blocks that were labelled in the text of an HTML page their place and shape in its markup. */
export function placeBlocks(blocks: readonly LabelledBlock[], page: Page): readonly LabelledBlock[] {
  const { markup } = page
  if (!markup) return blocks
  let index = 0
  return blocks.map((block) => {
    while ((page.blocks[index]?.end ?? Infinity) <= block.start) index++
    const origin = markup.origins[index]
    const whole = page.blocks[index]
    return origin && whole ? placeBlock(block, block.start - whole.start, origin, markup) : block
  })
}

function placeBlock(block: LabelledBlock, from: number, origin: Origin, markup: Markup): LabelledBlock {
  const { text, label } = block
  const isBody = label === 'body'
  const spans = isBody ? spansOf(origin.spans, from, text.length, markup.base) : []
  const cells = isBody && origin.cells && from === 0 ? origin.cells.filter((cell) => cell < text.length) : undefined
  return {
    ...block,
    start: origin.start,
    end: origin.end,
    ...(spans.length > 0 && { spans }),
    ...(isBody && origin.within.length > 0 && { within: origin.within }),
    ...(cells && { cells }),
    ...(cells && origin.header === true && { header: true }),
    ...(markup.source === undefined && { path: pathOf(origin.home) }),
  }
}

function spansOf(spans: readonly Span[], from: number, length: number, base: string | undefined): Span[] {
  return spans.flatMap(({ kind, start, end, href }) => {
    const cut = { kind, start: Math.max(0, start - from), end: Math.min(length, end - from) }
    if (cut.start >= cut.end) return []
    if (kind !== 'link') return [cut]
    const url = href === undefined ? undefined : safeUrl(href, base)
    return url === undefined ? [] : [{ ...cut, href: url }]
  })
}

/** A CSS selector that leads to an element from the outermost. */
function pathOf(element: Element): string {
  const steps: string[] = []
  for (let at: Element | undefined = element; at; at = at.parent) {
    steps.unshift(at.parent ? `${CSS_NAME.test(at.tag) ? at.tag : '*'}:nth-child(${String(at.nth)})` : at.tag)
  }
  return steps.join(' > ')
}

const CSS_NAME = /^[a-z][a-z0-9-]*$/u
