import { measurePage } from '../evidence/measure-page.js'
import { numberAt } from '../lib/arrays.js'
import type { Label } from '../model/kind.js'
import type { Page } from '../model/page.js'
import { BODY, LABELS, LABEL_COUNT, judgeBlocks, probabilityOf } from '../models/labels/index.js'
import { quotationsIn, quotedWithin } from '../text/quotations.js'
import type { Decision, Part } from './decision.js'
import type { Judged, LabelOptions } from './judge.js'
import { neighboursOf, type Neighbours } from './neighbours.js'
import { pageOfParagraphs } from './page-of-paragraphs.js'
import { reasonFor } from './reasons.js'
import { suspiciousParagraphs, type Split } from './suspicious.js'

/** A sentence goes only where its neighbours say so as well: a loss weighs more than a sentence too many. */
const SURE = 0.95
/** A paragraph stays in the article, but for its foreign sentence, where another sentence is body with this probability. */
const RESCUED = 0.6
/** Or all of it, where each of its sentences is. */
const RESCUED_WHOLE = 0.7

/**
 * Takes foreign sentences out of the paragraphs of the body: each is judged as a block among its neighbours. A paragraph
 * that would go as a whole stays but for its foreign sentence, or all of it where no sentence is one.
 */
export function cutSentences(decisions: readonly Decision[], judged: Judged): readonly Decision[] {
  const suspicious = suspiciousParagraphs(decisions, judged)
  if (suspicious.length === 0) return decisions
  const cut = [...decisions]
  for (const paragraph of suspicious) {
    const parts = judgeSentences(paragraph, neighboursOf(paragraph.index, decisions, judged.page), judged.options)
    const decision = decisions[paragraph.index]
    if (!decision || !parts) continue
    cut[paragraph.index] = decision.label === 'body' ? { ...decision, parts } : { ...RESCUE, parts }
  }
  return cut
}

const RESCUE: Decision = { label: 'body', reason: 'its sentences are of the article', confidence: RESCUED }

/** What goes of a paragraph; undefined where it is left as it was judged. */
function judgeSentences(
  { text, sentences, isOut, mayStayWhole }: Split,
  { before, after }: Neighbours,
  options: LabelOptions,
): Part[] | undefined {
  const page = pageAround(
    before,
    sentences.map(({ start, end }) => text.slice(start, end)),
    after,
  )
  const measured = measurePage(page, options)
  const { columns, measures } = measured
  const posteriors = judgeBlocks({ blocks: page.blocks.length, columns, measures, markup: undefined })
  const labels = page.blocks.map((_, line) => LABELS[likeliest(posteriors.labels, line)] ?? 'body')
  const judged: Judged = { page, options, measured, posteriors }
  const quotations = quotationsIn(text)
  const body = sentences.map((_, at) => probabilityOf(posteriors.labels, before.length + at, BODY))
  const foreign = sentences.flatMap((sentence, at): Part[] => {
    const line = before.length + at
    const label = labels[line] ?? 'body'
    if (!mayBeForeign(label) || 1 - numberAt(body, at) < SURE) return []
    // What somebody says belongs to the story, whatever it is.
    if (2 * quotedWithin(quotations, sentence.start, sentence.end) > sentence.end - sentence.start) return []
    const number = LABELS.indexOf(label)
    const confidence = posteriors.confidence(number, probabilityOf(posteriors.labels, line, number))
    return [{ ...sentence, label, reason: reasonFor(judged, labels, line), confidence }]
  })
  // Where every sentence would go, the block as a whole was judged already, and stays.
  if (foreign.length === sentences.length) return undefined
  if (!isOut) return joined(foreign)
  const stays = foreign.length > 0 ? Math.max(...body) >= RESCUED : mayStayWhole && Math.min(...body) >= RESCUED_WHOLE
  return stays ? joined(foreign) : undefined
}

/** The sentences of a paragraph among the paragraphs before it and behind it, as training shows them to the judge. */
export function pageAround(before: readonly string[], sentences: readonly string[], after: readonly string[]): Page {
  return pageOfParagraphs([...before.map((text) => [text]), sentences, ...after.map((text) => [text])])
}

/** Headlines and menus have lines of their own: where they have lost them, their sentences are blocks by themselves. */
function mayBeForeign(label: Label): boolean {
  return label !== 'body' && label !== 'title' && label !== 'navigation' && label !== 'breadcrumb'
}

/** Sentences of one kind that follow each other go as one. */
function joined(parts: readonly Part[]): Part[] {
  const whole: Part[] = []
  for (const part of parts) {
    const last = whole.at(-1)
    if (last && last.label === part.label && part.start - last.end <= 1)
      whole[whole.length - 1] = { ...last, end: part.end }
    else whole.push(part)
  }
  return whole
}

function likeliest(posteriors: Float64Array, line: number): number {
  let best = 0
  for (let label = 1; label < LABEL_COUNT; label++) {
    if (probabilityOf(posteriors, line, label) > probabilityOf(posteriors, line, best)) best = label
  }
  return best
}
