import { numberAt } from '../lib/arrays.js'
import { logOdds } from '../lib/log-odds.js'
import type { JudgedPage, Seen } from '../model/site.js'
import { quotationsIn, quotedWithin } from '../text/quotations.js'
import { keysOf, type Keys } from './keys.js'
import { timesSeen } from './own.js'

/** What is known of a site. */
export interface Known {
  readonly pages: number
  block(key: string): Seen | undefined
  path(key: string): Seen | undefined
}

/** What the site's pages show of a block. Shares are of the other pages, 0 to 1. */
export interface Shared {
  /** Log-odds of body, by the judge. */
  readonly judged: number
  /** The share of the other pages that have the block, smoothed. */
  readonly share: number
  /** Share of those on which it was not taken for body. */
  readonly outside: number
  /** The shares of the blocks above it and below it; beyond the ends of the page all is shared. */
  readonly above: number
  readonly below: number
  /** Characters. */
  readonly length: number
  /** The larger part of it is a quotation. */
  readonly isQuoted: boolean
  /** Log-odds of body at its place in the markup; 0 where nothing is known of that. */
  readonly place: number
}

/** Shares are smoothed as if this many more pages were known, of which none has the block. */
const UNKNOWN_PAGES = 3
/** Log-odds of the judge are no larger. */
const CERTAIN = 6
const UNSEEN: Seen = [0, 0]

/** What a site's pages show of every block of a page; nothing of a block without words. */
export function sharedOf(judged: JudgedPage, known: Known, keys: Keys = keysOf(judged.page)): (Shared | undefined)[] {
  const seen = keys.blocks.map((key) => known.block(key) ?? UNSEEN)
  const pagesOf = seen.map(([pages]) => pages)
  // The page may be among those that were learned. It says nothing of itself.
  const own = Math.max(1, timesSeen(judged, pagesOf))
  const shares = new Shares(keys, pagesOf, own, known.pages)
  return keys.blocks.map((key, index) => {
    if (key === '') return undefined
    const isInside = judged.inside[index] === 1
    const [pages, inside] = others(seen[index] ?? UNSEEN, own, isInside)
    const text = judged.page.blocks[index]?.text ?? ''
    return {
      judged: Math.min(CERTAIN, Math.max(-CERTAIN, logOdds(numberAt(judged.body, index)))),
      share: shares.of(index),
      outside: pages === 0 ? 0 : 1 - inside / pages,
      above: shares.beside(index, -1),
      below: shares.beside(index, 1),
      length: text.length,
      isQuoted: isQuotation(text),
      place: oddsOfPlace(others(known.path(keys.paths[index] ?? '') ?? UNSEEN, own, isInside)),
    }
  })
}

/** Of the other pages. @param isInside whether it is in the body of this one */
function others([pages, body]: Seen, own: number, isInside: boolean): Seen {
  const left = Math.max(0, pages - own)
  return [left, Math.min(left, Math.max(0, isInside ? body - own : body))]
}

/** The share of the other pages that have each block. */
class Shares {
  readonly #shares: number[]
  /** The blocks that have words, and where each of them stands among those. */
  readonly #filled: readonly number[]
  readonly #ranks: ReadonlyMap<number, number>

  constructor({ blocks }: Keys, pages: readonly number[], own: number, all: number) {
    const known = Math.max(0, all - own) + UNKNOWN_PAGES
    this.#shares = pages.map((count) => Math.max(0, count - own) / known)
    this.#filled = [...blocks.keys()].filter((index) => blocks[index] !== '')
    this.#ranks = new Map(this.#filled.map((index, rank) => [index, rank]))
    this.#leaveQuotes(blocks)
  }

  of(index: number): number {
    return numberAt(this.#shares, index)
  }

  /** Of the nearest block above it, by -1, or below it, by 1. */
  beside(index: number, step: -1 | 1): number {
    const at = this.#filled[(this.#ranks.get(index) ?? 0) + step]
    return at === undefined ? 1 : this.of(at)
  }

  /**
   * A block is counted once a page. Where this page has it a second time, between blocks of its own, it quotes it: that
   * place is shared with no other page.
   */
  #leaveQuotes(blocks: readonly string[]): void {
    const surroundings = this.#filled.map((index) => Math.max(this.beside(index, -1), this.beside(index, 1)))
    const most = new Map<string, number>()
    for (const [rank, index] of this.#filled.entries()) {
      const key = blocks[index] ?? ''
      most.set(key, Math.max(most.get(key) ?? 0, numberAt(surroundings, rank)))
    }
    for (const [rank, index] of this.#filled.entries())
      if (2 * numberAt(surroundings, rank) < (most.get(blocks[index] ?? '') ?? 0)) this.#shares[index] = 0
  }
}

function isQuotation(text: string): boolean {
  return 2 * quotedWithin(quotationsIn(text), 0, text.length) > text.length
}

function oddsOfPlace([pages, inside]: Seen): number {
  return Math.log((inside + 0.5) / (pages - inside + 0.5))
}

/** The evidence that a site's pages give, by name. Apart from the judge's, it is 0 where no page has anything like it. */
export const SITE_FEATURES = {
  judged: ({ judged }: Shared) => judged,
  shared: ({ share }: Shared) => share * share,
  outside: ({ share, outside }: Shared) => share * outside,
  'between shared': ({ share, above, below }: Shared) => share * Math.min(above, below),
  'beside shared': ({ share, above, below }: Shared) => share * Math.max(above, below),
  length: ({ share, length }: Shared) => share * Math.log2(1 + length),
  quoted: ({ share, isQuoted }: Shared) => (isQuoted ? share : 0),
  place: ({ place }: Shared) => place,
} as const satisfies Readonly<Record<string, (shared: Shared) => number>>

export type SiteFeature = keyof typeof SITE_FEATURES
