import type { Article, Verdict } from '../../index.js'

/** Every verdict there is. */
export const VERDICTS = Object.keys({
  article: 0,
  listing: 0,
  forum: 0,
  product: 0,
  documentation: 0,
  other: 0,
  empty: 0,
} satisfies Record<Verdict['kind'], 0>)

/** Which articles are written; the others are counted. */
export interface Wanted {
  /** Nothing where all are. */
  readonly verdicts: readonly string[] | undefined
  /** The least. */
  readonly confidence: number
}

/** Why an article is left out; nothing where it is not. */
export function reasonAgainst({ verdict, confidence }: Article, wanted: Wanted): string | undefined {
  if (wanted.verdicts?.includes(verdict.kind) === false) return `no ${wanted.verdicts.join(' or ')}`
  return confidence < wanted.confidence ? 'not sure enough' : undefined
}
