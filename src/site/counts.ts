import { numberAt } from '../lib/arrays.js'
import type { JudgedPage, Seen, SiteProfile } from '../model/site.js'
import type { Known } from './evidence.js'
import { keysOf, type Keys } from './keys.js'
import { timesSeen } from './own.js'

/** Most entries of a profile: together under 200 kB of JSON. */
const MOST = { blocks: 5_000, paths: 1_000 } as const
/**
 * Past the limit the rarest go; of those that are as rare the ones with the largest keys, so that profiles that are
 * merged have kept the same ones. It is done at this many times the limit: a block must come back before that number of others
 * have passed, which a share of one page in fifty is enough for.
 */
const ROOM = 4
/** Past this many pages all counts are halved. A site that changes its template is known anew after as many. */
const WINDOW = 2_000

type Counted = Map<string, Seen>

/**
 * Counts what pages of one site share, in bounded memory: lossy counting, which drops what is rare, with the ageing of
 * TinyLFU, which halves all counts now and then.
 */
export class SiteCounts implements Known {
  #pages = 0
  #blocks: Counted = new Map()
  #paths: Counted = new Map()

  get pages(): number {
    return this.#pages
  }

  /** How many entries are held. */
  get size(): number {
    return this.#blocks.size + this.#paths.size
  }

  /** Counts a page, unless its body was counted: at another address it would make a template of its own lines. */
  addPage(judged: JudgedPage, keys: Keys = keysOf(judged.page)): boolean {
    const seen = keys.blocks.map((key) => this.#blocks.get(key)?.[0] ?? 0)
    if (timesSeen(judged, seen) > 0 || keys.blocks.every((key) => key === '')) return false
    this.#pages++
    const weightOf = (at: number, weight: number): Seen => [weight, weight * numberAt(judged.inside, at)]
    const lengths = judged.page.blocks.map(({ text }) => text.length)
    count(this.#blocks, keys.blocks, (at) => weightOf(at, 1))
    count(this.#paths, keys.paths, (at) => weightOf(at, numberAt(lengths, at)))
    this.#bound()
    return true
  }

  block(key: string): Seen | undefined {
    return this.#blocks.get(key)
  }

  path(key: string): Seen | undefined {
    return this.#paths.get(key)
  }

  addProfile({ pages, blocks, paths }: SiteProfile): void {
    this.#pages += pages
    for (const [key, seen] of Object.entries(blocks)) add(this.#blocks, key, seen)
    for (const [key, seen] of Object.entries(paths)) add(this.#paths, key, seen)
    this.#bound()
  }

  toProfile(): SiteProfile {
    return {
      version: 2,
      pages: this.#pages,
      blocks: Object.fromEntries(commonest(this.#blocks, MOST.blocks)),
      paths: Object.fromEntries(commonest(this.#paths, MOST.paths)),
    }
  }

  #bound(): void {
    while (this.#pages > WINDOW) {
      this.#pages = half(this.#pages)
      halve(this.#blocks)
      halve(this.#paths)
    }
    this.#blocks = bounded(this.#blocks, MOST.blocks)
    this.#paths = bounded(this.#paths, MOST.paths)
  }
}

/**
 * A key counts once a page. It counts as body where the larger part of its places is.
 *
 * @param weigh the weight of a place, and how much of that is body
 */
function count(counted: Counted, keys: readonly string[], weigh: (at: number) => Seen): void {
  const here: Counted = new Map()
  for (const [at, key] of keys.entries()) if (key !== '') add(here, key, weigh(at))
  for (const [key, [weight, body]] of here) add(counted, key, [1, 2 * body > weight ? 1 : 0])
}

function add(counted: Counted, key: string, [pages, body]: Seen): void {
  const [before, bodyBefore] = counted.get(key) ?? [0, 0]
  counted.set(key, [before + pages, bodyBefore + body])
}

function bounded(counted: Counted, most: number): Counted {
  return counted.size > ROOM * most ? new Map(commonest(counted, most)) : counted
}

function commonest(counted: Counted, most: number): readonly (readonly [string, Seen])[] {
  const rarestLast = [...counted].sort(([a, [often]], [b, [seldom]]) => seldom - often || (a < b ? -1 : 1))
  return rarestLast.slice(0, most)
}

const half = (count: number): number => Math.floor(count / 2)

function halve(counted: Counted): void {
  for (const [key, [pages, body]] of counted) {
    if (pages < 2) counted.delete(key)
    else counted.set(key, [half(pages), half(body)])
  }
}
