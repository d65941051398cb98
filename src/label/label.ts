import type { Cues } from '../features/cues.js'
import type { Evidence } from '../features/evidence.js'
import { measurePage } from '../features/measure-page.js'
import type { Measures } from '../features/measure.js'
import type { Outline } from '../features/outline.js'
import type { Memory } from '../features/memory.js'
import { relationsOf } from '../features/relations.js'
import type { LabelledBlock } from '../model/block.js'
import type { Page } from '../model/page.js'
import type { FindTemplate } from '../model/template.js'
import { scoreHtml, scoreText } from '../score/score.js'
import { proposeOtherArticles } from './another-article.js'
import { looksClean } from './clean-text.js'
import type { Context } from './context.js'
import { cutBlocks } from './cut.js'
import { decide } from './decide.js'
import { joinEdges } from './edges.js'
import { findHeadline } from './headline.js'
import { leaningOf } from './leaning.js'
import { extendInMarkup } from './neighbours.js'
import { proposeAll } from './proposals.js'
import type { Rule } from '../model/rule.js'
import { extendRuns, fillGaps } from './runs.js'
import { leaveTemplate, nameTemplate } from './site-template.js'
import { costsOf, findBestGuess, findStretches, type Stretches } from './stretch.js'

export interface LabelOptions {
  readonly languages: readonly string[] | undefined
  /** Moves the scores, in logits: above 0 for more body, below for less. */
  readonly bias: number
  readonly rules: readonly Rule[]
  /** Finds what the site of the page puts on all of its pages. */
  readonly findTemplate?: FindTemplate | undefined
  /** The last look at the same article, and then this one. */
  readonly memory?: Memory
}

export interface Labelled {
  /** Every block with its label; blocks of which a part was cut out are several. */
  readonly blocks: readonly LabelledBlock[]
  /** The language of the page, by its words. */
  readonly language: string | undefined
  readonly measures: Measures
  /** How much of a sentence each block of the page is, 0 to 1. */
  readonly prose: Float32Array
  /** Absent where a text was given. */
  readonly outline: Outline | undefined
  /** Mean score of the body's words, 0 to 1; 0 where there is no body. */
  readonly certainty: number
}

/** Measures, scores and labels the blocks of a page. */
export function labelPage(page: Page, options: LabelOptions): Labelled {
  const { context, features, prose, inside } = examine(page, options)
  const proposals = proposeAll(context, options.rules)
  extendRuns(context, proposals)
  extendInMarkup(context, proposals)
  proposeOtherArticles(context, proposals)
  fillGaps(context, proposals)
  const template = leaveTemplate(page, context, proposals, inside, options.findTemplate)
  const decisions = nameTemplate(decide(context, features, proposals, inside), proposals, template)
  const { measures, outline } = context
  const { language } = measures
  return {
    blocks: cutBlocks(page, decisions),
    language,
    measures,
    prose,
    outline,
    certainty: certaintyOf(context, inside),
  }
}

/** A page with everything that is measured in it. */
export interface Examined {
  readonly context: Context
  /** Rows of the text's features. */
  readonly features: Float32Array
  /** How much of a sentence each block is, 0 to 1. */
  readonly prose: Float32Array
  /** 1 where a block lies in a stretch of body. */
  readonly inside: Uint8Array
}

export function examine(page: Page, options: LabelOptions): Examined {
  const { blocks } = page
  const { measures, evidence, languages, cues, features, prose, outline, columns } = measurePage(page, options)
  const scores = outline ? scoreHtml(columns) : scoreText(columns)
  const { inside, first, last } =
    !page.markup && page.shape !== 'blob' && looksClean(measures, cues)
      ? { inside: new Uint8Array(blocks.length).fill(1), first: 0, last: blocks.length }
      : locateBody(scores, measures, evidence, cues, {
          bias: options.bias,
          leaning: leaningOf(page, measures, scores),
          hasMarkup: outline !== undefined,
          relations: relationsOf(page),
        })
  const unlabelled = {
    blocks,
    measures,
    evidence,
    cues,
    score: scores,
    languages,
    body: { first, last },
    paragraph: firstSentence(measures, first, last),
    outline,
  }
  return { context: { ...unlabelled, headline: findHeadline(unlabelled) }, features, prose, inside }
}

/** How much of what the places of two blocks say counts beside their scores. */
const STRENGTH = { text: 0.3, markup: 0.25 } as const

interface Locating {
  /** As in `LabelOptions`. */
  readonly bias: number
  readonly leaning: number
  readonly hasMarkup: boolean
  readonly relations: Uint8Array
}

function locateBody(
  scores: Float32Array,
  measures: Measures,
  evidence: readonly Evidence[],
  cues: Cues,
  { bias, leaning, hasMarkup, relations }: Locating,
): Stretches {
  const costs = costsOf(relations, STRENGTH[hasMarkup ? 'markup' : 'text'])
  const likely = findStretches(scores, measures, bias + leaning, costs)
  const eligible = (index: number): boolean => maySpeak(index, measures, evidence)
  const found = likely.last > 0 ? likely : findBestGuess(scores, measures, costs, eligible)
  // Where there is markup, it has told already which paragraph beside the body belongs to it.
  return hasMarkup ? found : joinEdges(found, measures, cues)
}

/** Words from which a block can be an article for want of a better one, and how much of it may be phrases. */
const SENTENCE = 8
const MOSTLY_PHRASES = 0.5

function maySpeak(index: number, measures: Measures, evidence: readonly Evidence[]): boolean {
  return (measures.length[index] ?? 0) >= SENTENCE && (evidence[index]?.covered ?? 0) < MOSTLY_PHRASES
}

function firstSentence(measures: Measures, first: number, last: number): number {
  for (let index = first; index < last; index++) {
    if (measures.endsSentence[index] === 1 && (measures.length[index] ?? 0) >= SENTENCE) return index
  }
  return first
}

/** What a body is worth that holds no sentence at all. */
const NO_SENTENCE = 0.4

function certaintyOf({ measures, score }: Context, inside: Uint8Array): number {
  let sum = 0
  let words = 0
  let sentences = 0
  for (let index = 0; index < inside.length; index++) {
    if (inside[index] !== 1) continue
    const length = measures.length[index] ?? 0
    sum += length * (score[index] ?? 0)
    words += length
    if (measures.endsSentence[index] === 1 && (measures.stopWords[index] ?? 0) > 0) sentences += length
  }
  if (words === 0) return 0
  return (sum / words) * (NO_SENTENCE + (1 - NO_SENTENCE) * Math.min(1, (2 * sentences) / words))
}
