import { createCleaner, createSite, type Options, type Site } from '../index.js'
import { hostOf } from '../lib/host.js'
import type { RecordCleaner } from './record.js'

/**
 * Most that the hosts hold together, in blocks and places: some 100 MB. Past that the host whose page was seen longest
 * ago is forgotten.
 */
const MOST_HELD = 500_000

/**
 * Cleans each page by what the pages of its host share, as far as they have passed, and learns from it. A page without an
 * address is cleaned by itself.
 *
 * @throws OptionError for an option that is unknown or has a value it doesn't take.
 */
export function learnHosts(options: Options, mostHeld = MOST_HELD): RecordCleaner {
  const cleaner = createCleaner(options)
  const hosts = new Hosts(mostHeld)
  return {
    with: (about) => {
      const all = { ...options, ...about }
      const host = hostOf(typeof all.url === 'object' ? all.url.href : all.url)
      if (host === '') return cleaner.with(about)
      return { cleanArticle: (input) => hosts.visit(host, (site) => site.cleanArticle(input, all)) }
    },
  }
}

/** In the order in which they were last visited. */
class Hosts {
  readonly #sites = new Map<string, Site>()
  #held = 0

  constructor(private readonly most: number) {}

  visit<Result>(host: string, use: (site: Site) => Result): Result {
    const site = this.#sites.get(host) ?? createSite()
    this.#sites.delete(host)
    this.#sites.set(host, site)
    const before = site.size
    try {
      return use(site)
    } finally {
      this.#held += site.size - before
      this.#forget()
    }
  }

  #forget(): void {
    for (const [host, site] of this.#sites) {
      if (this.#held <= this.most || this.#sites.size === 1) return
      this.#sites.delete(host)
      this.#held -= site.size
    }
  }
}
