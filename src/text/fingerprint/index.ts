import type { Article } from '../../model/article.js'
import { InputError } from '../../model/errors.js'
import { distanceOf, parseFingerprint } from './distance.js'
import { simHash } from './sim-hash.js'
import { hexOf } from '../hash.js'

export { NEAR_DUPLICATE } from './distance.js'

/**
 * A 64-bit SimHash of a body as 16 hexadecimal digits: two articles that share most of their words in the same order
 * have fingerprints that differ in few bits, the fewer the further down they part. Case, marks and space count for
 * nothing. A body without a word gives sixteen zeros.
 *
 * @param article what `cleanArticle` gave, or the text of a body.
 * @throws InputError for anything else.
 */
export function fingerprint(article: Pick<Article, 'text'> | string): string {
  const { high, low } = simHash(textOf(article))
  return hexOf(high) + hexOf(low)
}

/**
 * How alike two fingerprints are, 0 to 1: the share of equal bits. Different texts have about half of their bits in
 * common, so 0.5 means nothing; from `NEAR_DUPLICATE` on it is the same story. Bodies without a word are like nothing: 0.
 *
 * @throws InputError for anything that is not a fingerprint.
 */
export function similarity(a: string, b: string): number {
  const one = parseFingerprint(a)
  const other = parseFingerprint(b)
  if (isEmpty(one) || isEmpty(other)) return 0
  return 1 - distanceOf(one, other) / BITS
}

const BITS = 64

function isEmpty({ high, low }: { high: number; low: number }): boolean {
  return high === 0 && low === 0
}

function textOf(article: unknown): string {
  if (typeof article === 'string') return article
  if (typeof article === 'object' && article !== null && 'text' in article && typeof article.text === 'string')
    return article.text
  throw new InputError('A fingerprint is taken of an article or of a text.')
}
