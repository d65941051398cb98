import { shareOf, type Part } from './counted.js'
import { sumOf, type Host } from './hosts.js'

/** What is expected of a host's pages. */
interface Expectation {
  /** E.g. `3 of 40 pages are articles`. */
  readonly words: readonly [of: string, are: string]
  readonly part: (host: Host) => Part
  /** Something broke, or only something to know: many sites never name their authors. */
  readonly weight: 'alarm' | 'note'
  /** The worse, the higher: more than of all that follow it together. */
  readonly gravity: number
}

const EXPECTATIONS: readonly Expectation[] = [
  {
    words: ['pages', 'are articles'],
    part: ({ articles, pages, failed }) => ({ count: articles, of: pages + failed }),
    weight: 'alarm',
    gravity: 8,
  },
  {
    words: ['articles', 'have a body that is more likely right than not'],
    part: ({ sure, articles }) => ({ count: sure, of: articles }),
    weight: 'alarm',
    gravity: 4,
  },
  {
    words: ['articles', 'have a date'],
    part: ({ dated, articles }) => ({ count: dated, of: articles }),
    weight: 'alarm',
    gravity: 2,
  },
  {
    words: ['articles', 'name an author'],
    part: ({ authored, articles }) => ({ count: authored, of: articles }),
    weight: 'note',
    gravity: 1,
  },
]

/** A host falls behind an expectation. */
export interface Concern {
  readonly weight: Expectation['weight']
  readonly gravity: number
  readonly words: Expectation['words']
  readonly part: Part
  /** The share of all other hosts; nothing where there are too few pages to tell. */
  readonly elsewhere: number | undefined
}

/** Fewer pages say nothing of a host. */
const FEWEST = 5
/** Fewer pages of other hosts are nothing to compare with. */
const FEWEST_ELSEWHERE = 20
/** What is expected where there is nothing to compare with: a crawl of articles has that many with ease. */
const USUAL = 0.5
/** Standard deviations below what chance would do. */
const FAR = 3

/** Where each host is far below the others: fewer than half of what they have, and by more than chance. */
export function findConcerns(hosts: readonly Host[]): ReadonlyMap<Host, readonly Concern[]> {
  const all = sumOf(hosts)
  return new Map(
    hosts.map((host) => [
      host,
      EXPECTATIONS.flatMap(({ words, part, weight, gravity }): Concern[] => {
        const own = part(host)
        const elsewhere = shareElsewhere(part(all), own)
        return isFarBelow(own, elsewhere ?? USUAL) ? [{ weight, gravity, words, part: own, elsewhere }] : []
      }),
    ]),
  )
}

function shareElsewhere(all: Part, own: Part): number | undefined {
  const others = { count: all.count - own.count, of: all.of - own.of }
  return others.of < FEWEST_ELSEWHERE ? undefined : shareOf(others)
}

function isFarBelow(own: Part, expected: number): boolean {
  const share = shareOf(own)
  if (share === undefined || own.of < FEWEST || share >= expected / 2) return false
  // Others that all have it leave room for an exception.
  const chance = Math.min(0.98, Math.max(0.02, expected))
  return chance - share > FAR * Math.sqrt((chance * (1 - chance)) / own.of)
}

/** How bad it is with a host. */
export function gravityOf(concerns: readonly Concern[] = []): number {
  return concerns.reduce((sum, { gravity }) => sum + gravity, 0)
}
