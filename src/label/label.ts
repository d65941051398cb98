import type { Measured } from '../evidence/measure-page.js'
import { numberAt } from '../lib/arrays.js'
import type { Block, LabelledBlock } from '../model/block.js'
import type { Page } from '../model/page.js'
import { OTHER_PAGES } from '../models/labels/index.js'
import type { Statements } from '../statements/index.js'
import { cutBlocks } from './cut.js'
import { decide, keepProse } from './decide.js'
import type { Decision } from './decision.js'
import { ANOTHER, leaveFurtherStories } from './further-stories.js'
import { judgePage, type Judged, type LabelOptions, type Step } from './judge.js'
import { takeHeadline } from './headline.js'
import { takeMain } from './main-content.js'
import { withPosts } from './posts.js'
import { takeNotes } from './notes.js'
import { takePullQuotes } from './pull-quotes.js'
import { takeCopies, takeRepeats } from './repeats.js'
import { obeyRules } from './rules.js'
import { cutSentences } from './sentences.js'
import { leaveTemplate } from './site-template.js'
import { statedContent } from './stated-content.js'

export interface Labelled {
  /** Every block with its label; blocks of which a part was cut out are several. */
  readonly blocks: readonly LabelledBlock[]
  /** What was measured in the page. */
  readonly measured: Measured
  /** How much the body looks like one, 0 to 1; 0 where there is none. */
  readonly certainty: number
  /** Whether other stories were taken out behind the one that the page's title names. */
  readonly isFollowed: boolean
  /** What it was labelled by, and what every block was before the steps. */
  readonly judged: Judged
  readonly decided: readonly Decision[]
}

/** In this order: what is law comes last, and a paragraph that goes by a later step goes with all its sentences. */
const STEPS: readonly Step[] = [
  keepProse,
  takeHeadline,
  takeNotes,
  leaveFurtherStories,
  cutSentences,
  takeRepeats,
  takePullQuotes,
  leaveTemplate,
  leaveBinary,
  obeyRules,
]

/** For a page that is no article: its sentences are judged by what articles are like. What comes again in a thread was quoted. */
const STEPS_OF_OTHERS: readonly Step[] = [leaveTemplate, leaveBinary, obeyRules]

/** Measures, judges and labels the blocks of a page as those of an article. */
export function labelPage(page: Page, options: LabelOptions): Labelled {
  const judged = judgePage(page, options)
  const decided = decide(judged)
  return labelled(judged, decided, followed(STEPS, decided, judged))
}

/** The text leaves out who wrote a post, and when: a page that is less likely a thread would lose lines of its own by that. */
const LIKELY_THREAD = 0.5

/** Labels a page again, as one of another kind. @param kinds see `takeMain` */
export function labelAsOther(
  { judged, decided }: Labelled,
  kinds: readonly number[],
  statements: Statements,
): Labelled {
  const isThread = kinds.indexOf(Math.max(...kinds)) === OTHER_PAGES.indexOf('forum')
  const main = takeMain(decided, judged, kinds, statedContent(statements, judged, isThread))
  const decisions = followed([isThread ? takeRepeats : takeCopies, ...STEPS_OF_OTHERS], main, judged)
  const hasPosts = isThread && Math.max(...kinds) >= LIKELY_THREAD
  return labelled(judged, decided, decisions, hasPosts ? withPosts(decisions, judged) : judged.page.blocks)
}

/** What is no text holds nothing of an article. */
function leaveBinary(decisions: readonly Decision[], { page: { binary } }: Judged): readonly Decision[] {
  if (binary === undefined) return decisions
  return decisions.map(() => ({ label: 'other', reason: `no text: ${binary}`, confidence: 1 }))
}

function followed(steps: readonly Step[], first: readonly Decision[], judged: Judged): readonly Decision[] {
  return steps.reduce((decisions, step) => step(decisions, judged), first)
}

function labelled(
  judged: Judged,
  decided: readonly Decision[],
  decisions: readonly Decision[],
  blocks: readonly Block[] = judged.page.blocks,
): Labelled {
  return {
    blocks: cutBlocks({ ...judged.page, blocks }, decisions),
    measured: judged.measured,
    certainty: certaintyOf(decisions, judged),
    isFollowed: decisions.includes(ANOTHER),
    judged,
    decided,
  }
}

/** What a body is worth that holds no sentence at all. */
const NO_SENTENCE = 0.4

/** Mean confidence of the body's words. */
function certaintyOf(decisions: readonly Decision[], { measured }: Judged): number {
  const { measures } = measured
  let sum = 0
  let words = 0
  let sentences = 0
  for (const [index, { label, confidence }] of decisions.entries()) {
    if (label !== 'body') continue
    const length = numberAt(measures.length, index)
    sum += length * confidence
    words += length
    if (measures.endsSentence[index] === 1) sentences += length
  }
  if (words === 0) return 0
  return (sum / words) * (NO_SENTENCE + (1 - NO_SENTENCE) * Math.min(1, (2 * sentences) / words))
}
