import { POST } from '../lexicon/markup/posts.js'
import type { Element } from '../model/element.js'
import type { PlacedMedia } from '../model/media.js'

/** Where an element says which post it shows, or leads to. */
const SOURCES = ['data-instgrm-permalink', 'data-href', 'cite', 'href'] as const

/** Posts of social networks that a page shows: quotes that state the address of one or link to it, and boxes for one. */
export function postsOf(elements: readonly Element[]): readonly PlacedMedia[] {
  const addresses = new Map<Element, string>()
  for (const element of elements) {
    const { attributes } = element
    if (attributes.size === 0) continue
    const url = SOURCES.map((name) => attributes.get(name)).find((address = '') => POST.test(address))
    if (url === undefined) continue
    const home = quoteAround(element) ?? (attributes.has('data-href') ? element : undefined)
    // A post links to itself last, by its date.
    if (home) addresses.set(home, url)
  }
  const posts = new Map<string, PlacedMedia>()
  for (const [element, url] of addresses)
    if (!posts.has(url)) posts.set(url, { kind: 'embed', url, position: element.firstBlock, home: around(element) })
  return [...posts.values()]
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
