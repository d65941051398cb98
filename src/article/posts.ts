import { POST } from '../lexicon/markup/posts.js'
import { ATTRIBUTES, type Element } from '../model/element.js'
import type { PlacedMedia } from '../model/media.js'

/** Where an element says which post it shows. */
const SOURCES = ['data-instgrm-permalink', 'data-href', 'cite'] as const

/** Posts of social networks that a page shows: elements that state the address of one, and quotes that link to one. */
export function postsOf(elements: readonly Element[]): readonly PlacedMedia[] {
  const addresses = new Map<Element, string>()
  for (const element of elements) {
    const stated = mayState(element) ? statedBy(element) : undefined
    if (stated !== undefined) addresses.set(element, stated)
    const linked = element.tag === 'a' ? element.attributes.get('href') : undefined
    const quote = linked !== undefined && POST.test(linked) ? quoteAround(element) : undefined
    // A post links to itself last, by its date.
    if (quote && statedBy(quote) === undefined) addresses.set(quote, linked ?? '')
  }
  const posts = new Map<string, PlacedMedia>()
  for (const [element, url] of addresses)
    if (!posts.has(url)) posts.set(url, { kind: 'embed', url, position: element.firstBlock, home: around(element) })
  return [...posts.values()]
}

function mayState({ tag, attributes }: Element): boolean {
  return tag === 'blockquote' || (attributes.kinds & ATTRIBUTES.data) !== 0
}

function statedBy({ attributes }: Element): string | undefined {
  return SOURCES.map((name) => attributes.get(name)).find((address) => address !== undefined && POST.test(address))
}

function quoteAround(element: Element): Element | undefined {
  let at: Element | undefined = element
  while (at && at.tag !== 'blockquote') at = at.parent
  return at
}

/** The innermost element that holds more than it. */
function around(element: Element): Element {
  const { firstBlock, lastBlock } = element
  let at = element
  while (at.parent && at.firstBlock === firstBlock && at.lastBlock === lastBlock) at = at.parent
  return at
}
