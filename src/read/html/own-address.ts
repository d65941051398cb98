import type { Facts } from '../../model/facts.js'

const SCHEME = /^https?:/iu
const SLASH = /\/$/u

/** Knows links within a page by the page's own address in front: tools that save pages make all addresses absolute. */
export class OwnAddress {
  readonly #url: string | undefined
  readonly #facts: () => Facts
  #known: ReadonlySet<string> | undefined

  /** @param facts what the page has stated so far: of its address, above its text. */
  constructor(url: string | undefined, facts: () => Facts) {
    this.#url = url
    this.#facts = facts
  }

  /** The place that an address leads to, `#note-1`, where that is on the page; else the address as it is. */
  within(href: string): string {
    const at = href.indexOf('#')
    if (at <= 0 || !SCHEME.test(href)) return href
    this.#known ??= this.#addresses()
    return this.#known.has(plain(href.slice(0, at))) ? href.slice(at) : href
  }

  #addresses(): ReadonlySet<string> {
    const facts = this.#facts()
    // What is within the page would be taken for a place of another one.
    if (facts.base !== undefined) return new Set()
    return new Set([...(this.#url === undefined ? [] : [this.#url]), ...statedAddresses(facts)].map(plain))
  }
}

/** Where a page says it is. `og:url` goes first: the canonical address may be that of the paper it was taken over from. */
export function statedAddresses({ metas, links }: Facts): readonly string[] {
  const shared = metas.filter(({ name }) => name === 'og:url').map(({ content }) => content)
  return [...shared, ...links.filter(({ rel }) => rel === 'canonical').map(({ href }) => href)]
}

function plain(address: string): string {
  return (address.split('#', 1)[0] ?? '').replace(SCHEME, '').replace(SLASH, '')
}
