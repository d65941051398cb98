import { sureness, type Digest } from './digest.js'

const NOTHING = {
  /** Pages that were read, failed ones not among them. */
  pages: 0,
  failed: 0,
  articles: 0,
  /** Articles whose body is more likely right than not. */
  sure: 0,
  /** Articles with a name, and with a date. */
  authored: 0,
  dated: 0,
  /** Sums over all pages. */
  confidence: 0,
  milliseconds: 0,
  /** Characters. */
  kept: 0,
  removed: 0,
}

/** What is counted of a host. */
export type Host = { readonly name: string } & typeof NOTHING

export const NO_HOST = 'no address given'
export const OTHER_HOSTS = 'other hosts'
/** From this confidence on a body is more likely right than not. */
const LIKELY = 0.5
/** Told apart by name; what comes after them is counted as one. A crawl of all the web must fit in memory. */
const MOST = 20_000

export class Hosts {
  readonly #hosts = new Map<string, Host>()

  constructor(private readonly most = MOST) {}

  add(name: string | undefined, digest: Digest): void {
    const host = this.#get(name)
    const isArticle = digest.verdict.kind === 'article'
    host.pages++
    host.confidence += digest.confidence
    host.milliseconds += digest.milliseconds
    host.kept += digest.kept
    for (const { characters } of Object.values(digest.removed)) host.removed += characters
    if (!isArticle) return
    host.articles++
    if (sureness(digest) >= LIKELY) host.sure++
    if (digest.authors.length > 0) host.authored++
    if (digest.published !== undefined) host.dated++
  }

  addFailure(name: string | undefined): void {
    this.#get(name).failed++
  }

  get all(): readonly Host[] {
    return [...this.#hosts.values()]
  }

  #get(given = NO_HOST): Host {
    const name = this.#hosts.has(given) || this.#hosts.size < this.most ? given : OTHER_HOSTS
    const found = this.#hosts.get(name) ?? { name, ...NOTHING }
    this.#hosts.set(name, found)
    return found
  }
}

/** All of them as one. */
export function sumOf(hosts: readonly Host[]): Host {
  const sum: Host = { name: 'all', ...NOTHING }
  for (const host of hosts) for (const field of FIELDS) sum[field] += host[field]
  return sum
}

const FIELDS = Object.keys(NOTHING) as readonly (keyof typeof NOTHING)[]
