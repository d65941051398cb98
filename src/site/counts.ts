import type { Page } from '../model/page.js'
import type { Seen, SiteProfile } from '../model/site.js'
import { Hash64 } from '../text/hash.js'
import { keysOf } from './keys.js'

/**
 * Most entries of a profile, about 1.5 MB of JSON. Past that the rarest go; of those that are as rare the ones with the
 * largest keys, so that profiles that are merged have kept the same ones.
 */
const MOST = { blocks: 20_000, pairs: 20_000, paths: 5_000 } as const
/** The rarest are dropped at this many times the limit: sorting after every page would take longer than reading it. */
const ROOM = 4

type Counted = Map<string, Seen>

/** Counts what pages of one site share. */
export class SiteCounts {
  #pages = 0
  readonly #blocks: Counted = new Map()
  readonly #pairs: Counted = new Map()
  readonly #paths: Counted = new Map()
  /** Hashes of the bodies that were counted. */
  readonly #bodies = new Set<string>()

  /** Counts a page, unless one with the same body was counted: a page that was fetched twice shares all of itself. */
  addPage(page: Page, isBody: Uint8Array): void {
    const { blocks, pairs, paths } = keysOf(page)
    if (!this.#isNew(blocks, isBody)) return
    this.#pages++
    count(this.#blocks, blocks, isBody)
    count(this.#pairs, pairs, isBody)
    count(this.#paths, paths, isBody)
    this.#bound(ROOM)
  }

  addProfile({ pages, blocks, pairs, paths }: SiteProfile): void {
    this.#pages += pages
    for (const [key, seen] of Object.entries(blocks)) add(this.#blocks, key, seen)
    for (const [key, seen] of Object.entries(pairs)) add(this.#pairs, key, [seen, 0])
    for (const [key, seen] of Object.entries(paths)) add(this.#paths, key, seen)
    this.#bound(ROOM)
  }

  toProfile(): SiteProfile {
    this.#bound(1)
    return {
      version: 1,
      pages: this.#pages,
      blocks: Object.fromEntries(this.#blocks),
      pairs: Object.fromEntries([...this.#pairs].map(([key, [pages]]) => [key, pages])),
      paths: Object.fromEntries(this.#paths),
    }
  }

  #isNew(blocks: readonly string[], isBody: Uint8Array): boolean {
    const hash = new Hash64()
    let size = 0
    for (const [index, key] of blocks.entries()) {
      if (isBody[index] !== 1) continue
      hash.addText(key)
      size++
    }
    const body = hash.finish().toHex()
    if (size > 0 && this.#bodies.has(body)) return false
    this.#bodies.add(body)
    return true
  }

  #bound(room: number): void {
    bound(this.#blocks, MOST.blocks, room)
    bound(this.#pairs, MOST.pairs, room)
    bound(this.#paths, MOST.paths, room)
  }
}

/** A key counts once a page, and as body where any of its places is. */
function count(counted: Counted, keys: readonly string[], isBody: Uint8Array): void {
  const here = new Map<string, number>()
  for (const [index, key] of keys.entries()) {
    if (key !== '') here.set(key, Math.max(here.get(key) ?? 0, isBody[index] ?? 0))
  }
  for (const [key, body] of here) add(counted, key, [1, body])
}

function add(counted: Counted, key: string, [pages, body]: Seen): void {
  const [before, bodyBefore] = counted.get(key) ?? [0, 0]
  counted.set(key, [before + pages, bodyBefore + body])
}

function bound(counted: Counted, most: number, room: number): void {
  if (counted.size <= most * room) return
  const rarestLast = [...counted].sort(([a, [often]], [b, [seldom]]) => seldom - often || (a < b ? -1 : 1))
  for (const [key] of rarestLast.slice(most)) counted.delete(key)
}
