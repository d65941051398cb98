import { numberAt } from '../../lib/arrays.js'
import { coverByBody } from './page-body.js'
import { PAGE_FEATURES } from './page.js'
import type { SeenPage } from './seen-page.js'
import type { PageTextFeature } from './page-text.js'
import { statedShares } from '../../evidence/stated-body.js'

/** Features of the page that also tell whether the body is right. */
const OF_PAGE = [
  'words',
  'prose',
  'body-words',
  'body-share',
  'left-prose',
  'stretches',
  'longest-stretch',
  'body-start',
  'body-length',
  'body-long',
  'body-short',
  'body-lists',
  'body-dated',
  'body-commented',
  'sure',
  'doubtful',
  'short',
  'items',
  'tables',
  'kind:caption',
  'kind:related-posts',
  'kind:comments',
  'kind:other',
] as const satisfies readonly PageTextFeature[]

/** Further features, one line each. */
const OWN = [
  'article', // logit of the probability that the page is an article
  'certainty', // how certain the body is
  'uncertain', // how far it is below 0.8
  'brief', // less than sixty words of body
  'has-stated', // the page's JSON-LD has the body
  'stated-kept', // share of what the page shows of that which is body
  'body-stated', // share of the body which is in that
] as const

export const OUTCOME_FEATURES = [...OWN, ...OF_PAGE] as const
export type OutcomeFeature = (typeof OUTCOME_FEATURES)[number]

const COLUMNS = OF_PAGE.map((name) => PAGE_FEATURES.indexOf(name))

/** How far the body and the one that the page states agree: both shares are 0 where it states none. */
export interface Agreement {
  readonly hasStated: boolean
  readonly kept: number
  readonly stated: number
}

const NOT_STATED: Agreement = { hasStated: false, kept: 0, stated: 0 }
/** The body is the stated one. */
const TAKEN: Agreement = { hasStated: true, kept: 1, stated: 1 }

/** A block is stated if at least this share of its runs of words is. */
const PART = 0.5

/** @param isStated the body is the stated one. */
export function agreementOf({ page, measures, labelled }: SeenPage, isStated: boolean): Agreement {
  if (isStated) return TAKEN
  const shares = page.markup && statedShares(page.markup.facts, page.blocks, measures)
  if (!shares) return NOT_STATED
  const cover = coverByBody(page.blocks, labelled)
  let body = 0
  let stated = 0
  let both = 0
  for (const [index, share] of shares.entries()) {
    const length = numberAt(measures.length, index)
    const inBody = length * numberAt(cover, index)
    body += inBody
    if (share < PART) continue
    stated += length
    both += inBody
  }
  return { hasStated: true, kept: both / Math.max(1, stated), stated: both / Math.max(1, body) }
}

/** Words below which an article is brief, on the scale of `body-words`. */
const BRIEF = Math.log2(61) / 4
const DOUBT = 0.8

/** What tells whether this is an article with the right body, in the order of `OUTCOME_FEATURES`. */
export function outcomeFeatures(
  page: Float32Array,
  article: number,
  certainty: number,
  { hasStated, kept, stated }: Agreement,
): Float32Array {
  const own: Record<(typeof OWN)[number], number> = {
    article: Math.max(-5, Math.min(5, Math.log((article + 1e-4) / (1 - article + 1e-4)))),
    certainty,
    uncertain: Math.max(0, DOUBT - certainty),
    brief: numberAt(page, PAGE_FEATURES.indexOf('body-words')) < BRIEF ? 1 : 0,
    'has-stated': hasStated ? 1 : 0,
    'stated-kept': kept,
    'body-stated': stated,
  }
  return Float32Array.from([...OWN.map((name) => own[name]), ...COLUMNS.map((column) => numberAt(page, column))])
}
