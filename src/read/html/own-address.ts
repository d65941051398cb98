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
    const { metas, links, base } = this.#facts()
    // What is within the page would be taken for a place of another one.
    if (base !== undefined) return new Set()
    const shared = metas.flatMap(({ name, content }) => (name === 'og:url' ? [content] : []))
    const canonical = links.flatMap(({ rel, href }) => (rel === 'canonical' ? [href] : []))
    return new Set([...(this.#url === undefined ? [] : [this.#url]), ...shared, ...canonical].map(plain))
  }
}

function plain(address: string): string {
  return (address.split('#', 1)[0] ?? '').replace(SCHEME, '').replace(SLASH, '')
}
