import { createHash } from 'node:crypto'
import { sureness, type Digest } from './digest.js'
import { Top } from './top.js'

/** A page that is looked at. */
export interface Seen {
  /** Its place in the batch, from 0. */
  readonly number: number
  /** For people: its file, or its place in one. */
  readonly name: string
  readonly digest: Digest
  /** Where it stands in a sample: drawn by lot, and by the name alone, so that the same batch draws the same. */
  readonly lot: number
}

/** Pages that can be opened in a report. */
interface List {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly size: number
  readonly takes: (digest: Digest) => boolean
  /** The lower, the sooner it is taken. */
  readonly rank: (page: Seen) => number
}

const any = (): boolean => true

/** Which hosts stand out is known only at the end. */
export const OF_HOSTS = {
  id: 'of-hosts',
  title: 'Hosts that stand out',
  about: 'A page of each, drawn by lot.',
  size: 30,
} as const

export const LISTS = [
  {
    id: 'least-sure',
    title: 'Least sure',
    about: 'Of articles, how sure it is that the body is right; of other pages, how sure their verdict is.',
    size: 30,
    takes: any,
    rank: ({ digest }) => sureness(digest),
  },
  {
    id: 'slowest',
    title: 'Slowest',
    about: 'By the time that cleaning took, without reading and writing.',
    size: 20,
    takes: any,
    rank: ({ digest }) => -digest.milliseconds,
  },
  {
    id: 'not-articles',
    title: 'Not articles',
    about: 'Drawn by lot from the pages that are taken for something else.',
    size: 20,
    takes: ({ verdict }) => verdict.kind !== 'article',
    rank: ({ lot }) => lot,
  },
  {
    id: 'sample',
    title: 'A sample',
    about: 'Drawn by lot from all pages.',
    size: 30,
    takes: any,
    rank: ({ lot }) => lot,
  },
] as const satisfies readonly List[]

/** The pages of one list. */
export interface Listed<T> {
  readonly list: Pick<List, 'id' | 'title' | 'about'>
  readonly pages: readonly T[]
}

/** The worst pages and a sample, of however many there are. */
export class Lists<T extends Seen> {
  readonly #lists = LISTS.map((list: List) => ({
    list,
    first: new Top<T>(list.size, (a, b) => list.rank(a) - list.rank(b) || a.number - b.number),
  }))

  /** Whether one of the lists has taken it, so far. */
  offer(page: T): boolean {
    const taken = this.#lists.filter(({ list, first }) => list.takes(page.digest) && first.offer(page))
    return taken.length > 0
  }

  get lists(): readonly Listed<T>[] {
    return this.#lists.map(({ list, first }) => ({ list, pages: first.values }))
  }
}

/** The pages of all lists, each once. */
export function pagesOf<T>(listed: readonly Listed<T>[]): readonly T[] {
  return [...new Set(listed.flatMap(({ pages }) => pages))]
}

/** A number that looks drawn by chance, and yet is the same for the same name on every machine. */
export function lotOf(name: string): number {
  return createHash('sha256').update(name).digest().readUIntBE(0, 6)
}
