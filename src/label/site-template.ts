import { numberAt } from '../lib/arrays.js'
import { logOdds } from '../lib/log-odds.js'
import type { Label } from '../model/kind.js'
import type { SiteVerdict } from '../model/site.js'
import { BODY, LABELS, likeliestKind, probabilityOf } from '../models/labels/index.js'
import type { Decision } from './decision.js'
import { readsLikeProse, type Judged } from './judge.js'
import { toJudgedPage } from './judged-page.js'

/** Why a block went that its site puts on its pages. */
export const SITE_TEMPLATE = 'site template'
/** A block of the body goes where it is less likely to be body than this. */
const LEAST = 0.2
/** A block that is out of the body anyway is as sure as this to be rightly so. */
const CONFIDENCE = 0.95
/** Less sure that a line is of the one article, the site's pages have the better word. */
const LIKELY = 0.5
/** What speaks of the one article recurs by its author, its day or its subject. */
const OF_ARTICLE: ReadonlySet<Label> = new Set(['title', 'byline', 'timestamp', 'caption', 'tags', 'author-bio'])

/** Takes what the page's site puts on its pages out of the body, and says so of what is out of it anyway. */
export function leaveTemplate(decisions: readonly Decision[], judged: Judged): readonly Decision[] {
  const verdict = judged.options.judgeBySite?.(toJudgedPage(judged))
  if (!verdict) return decisions
  const goes = decisions.map(({ label }, index) => label === 'body' && speaksAgainst(verdict, judged, index))
  keepMostProse(goes, decisions, judged)
  keepHeadings(goes, decisions, judged)
  return decisions.map((decision, index) => {
    const { label, confidence } = decision
    if (label === 'body') return goes[index] === true ? left(judged, index, verdict) : decision
    const isOfArticle = OF_ARTICLE.has(label) && confidence >= LIKELY
    if (verdict.shared[index] !== 1 || isOfArticle) return decision
    return { ...decision, reason: SITE_TEMPLATE, confidence: Math.max(CONFIDENCE, confidence) }
  })
}

/** Of a block of which the site says nothing. */
const CERTAIN = 1

/** Whether the site makes a block less likely to be body than the page alone, and too unlikely to stay. */
function speaksAgainst({ body }: SiteVerdict, { posteriors, options }: Judged, index: number): boolean {
  const likely = body[index] ?? CERTAIN
  return likely < probabilityOf(posteriors.labels, index, BODY) && logOdds(likely) + options.bias < logOdds(LEAST)
}

function left({ posteriors }: Judged, index: number, { body }: SiteVerdict): Decision {
  const label = LABELS[likeliestKind(posteriors.labels, index)] ?? 'other'
  return { label, reason: SITE_TEMPLATE, confidence: 1 - numberAt(body, index) }
}

/** A site that puts more than this of an article's prose on its other pages has versions of it there, or copies. */
const MOST_PROSE = 0.5

function keepMostProse(goes: boolean[], decisions: readonly Decision[], judged: Judged): void {
  const prose = decisions.flatMap(({ label }, index) =>
    label === 'body' && readsLikeProse(judged, index) ? [index] : [],
  )
  const wordsOf = (some: readonly number[]): number =>
    some.reduce((sum, index) => sum + numberAt(judged.measured.measures.length, index), 0)
  if (wordsOf(prose.filter((index) => goes[index])) <= MOST_PROSE * wordsOf(prose)) return
  for (const index of prose) goes[index] = false
}

/** A heading stays where the block below it does, on however many pages a site has it: `Ingredients`, `Background`. */
function keepHeadings(goes: boolean[], decisions: readonly Decision[], { page }: Judged): void {
  let isKept = false
  for (let index = decisions.length - 1; index >= 0; index--) {
    const { role, text = '' } = page.blocks[index] ?? {}
    if (text === '') continue
    if (role === 'heading' && isKept) goes[index] = false
    isKept = decisions[index]?.label === 'body' && goes[index] !== true
  }
}
