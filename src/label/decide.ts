import type { Label } from '../model/kind.js'
import { BODY, LABELS, likeliestKind, probabilityOf } from '../models/labels/index.js'
import type { Decision } from './decision.js'
import { readsLikeProse, type Judged } from './judge.js'
import { reasonFor } from './reasons.js'

/**
 * A block is body unless another label is likelier by this factor. Losing a line of the article is worse than keeping one of
 * the page; and where nothing is likely, as in a language that is hardly known, the line stays.
 */
const LIKELIER = 1.6
/**
 * The factor for what reads like prose: to lose a sentence is worse than to lose a line of a list. Where markup speaks as well, the
 * judge is surer.
 */
const LIKELIER_THAN_PROSE = { html: 2.4, text: 5 }
/** And for a heading right above prose: its sentences are judged by themselves, and what they are about would be lost. */
const LIKELIER_THAN_HEADING = 8

const NOTHING: Decision = { label: 'other', reason: 'nothing that can be seen', confidence: 1 }

/** Gives every block its likeliest label. */
export function decide(judged: Judged): Decision[] {
  const labels = judged.page.blocks.map(({ text }, index) =>
    text === '' ? -1 : labelOf(judged, index, judged.options.bias),
  )
  const names = labels.map((number): Label => LABELS[number] ?? 'other')
  return labels.map((number, index) => {
    if (number < 0) return NOTHING
    const { labels: posteriors, confidence } = judged.posteriors
    const label = LABELS[number] ?? 'other'
    return {
      label,
      reason: reasonFor(judged, names, index),
      confidence: confidence(number, probabilityOf(posteriors, index, number)),
    }
  })
}

function labelOf(judged: Judged, index: number, bias: number): number {
  const { posteriors } = judged
  const of = (label: number): number => probabilityOf(posteriors.labels, index, label)
  const best = likeliestKind(posteriors.labels, index)
  return logOf(bodyOf(judged, index)) + Math.log(factorOf(judged, index)) + bias >= logOf(of(best)) ? BODY : best
}

/** How likely a block is body, with what stands beside it. */
function bodyOf(judged: Judged, index: number): number {
  const { ties } = judged.page
  const of = (block: number): number => probabilityOf(judged.posteriors.labels, block, BODY)
  const own = of(index) * (1 - headsOther(judged, index))
  // A piece of a page in one line may be one sentence with its neighbour: then it is what that is.
  if (!ties) return own
  return Math.max(own, (ties.get(index) ?? 0) * of(index - 1), (ties.get(index + 1) ?? 0) * of(index + 1))
}

/** How likely a heading is of the kind of what stands right below it, by its own words as well: `Related posts` above a link. */
function headsOther({ page: { blocks }, posteriors: { labels, words } }: Judged, index: number): number {
  if (blocks[index]?.role !== 'heading' || index + 1 >= blocks.length) return 0
  const kind = likeliestKind(labels, index + 1)
  return probabilityOf(labels, index + 1, kind) * probabilityOf(words, index, kind)
}

/** Whether a block is body by its looks, however much of it is wanted. */
export function isBody(judged: Judged, index: number): boolean {
  return judged.page.blocks[index]?.text !== '' && labelOf(judged, index, 0) === BODY
}

function factorOf(judged: Judged, index: number): number {
  if (readsLikeProse(judged, index)) return LIKELIER_THAN_PROSE[judged.page.markup ? 'html' : 'text']
  const { blocks } = judged.page
  const isAboveProse = index + 1 < blocks.length && readsLikeProse(judged, index + 1)
  return blocks[index]?.role === 'heading' && isAboveProse ? LIKELIER_THAN_HEADING : LIKELIER
}

/** No probability is taken for certain. */
const LEAST = 1e-6

function logOf(probability: number): number {
  return Math.log(Math.max(LEAST, probability))
}

/** What a sentence is taken for with this probability at least may be all there is of an article. */
const POSSIBLE = 0.1

/** Where nothing would be left, what reads like prose stays, with a low confidence: no text comes back empty. */
export function keepProse(decisions: readonly Decision[], judged: Judged): readonly Decision[] {
  if (decisions.some(({ label }) => label === 'body')) return decisions
  const { posteriors, page } = judged
  return decisions.map((decision, index) => {
    const possible = probabilityOf(posteriors.labels, index, BODY)
    const isKept = page.blocks[index]?.text !== '' && readsLikeProse(judged, index) && possible >= POSSIBLE
    return isKept ? { label: 'body', reason: 'the likeliest of what reads like prose', confidence: possible } : decision
  })
}
