import type { Digest } from '../../../src/cli/batch-report/digest.js'
import type { Seen } from '../../../src/cli/batch-report/lists.js'
import { lotOf } from '../../../src/cli/batch-report/lists.js'

/** What is kept of an article without a fault, but for what is said. */
export function digest(given: Partial<Digest> = {}): Digest {
  return {
    title: 'Ferry to the north shore sails again',
    url: 'https://www.harbour.example/2025/ferry',
    authors: ['Marta Lindqvist'],
    published: '2025-04-14',
    language: 'en',
    verdict: { kind: 'article', probability: 0.95, reason: 'reads like prose' },
    confidence: 0.9,
    kept: 900,
    removed: { navigation: { blocks: 4, characters: 100 } },
    milliseconds: 12,
    ...given,
  }
}

export const listing = (given: Partial<Digest> = {}): Digest =>
  digest({ verdict: { kind: 'listing', probability: 0.97, reason: 'links' }, confidence: 0.02, ...given })

export function seen(number: number, given: Partial<Digest> = {}): Seen {
  return { number, name: `page ${String(number)}`, digest: digest(given), lot: lotOf(String(number)) }
}

/** Pages of one host. */
export function pagesOf(host: string, count: number, given: Partial<Digest> = {}): readonly Digest[] {
  return Array.from({ length: count }, (_, index) => digest({ url: `https://${host}/${String(index)}`, ...given }))
}
