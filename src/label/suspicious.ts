import { measurePage } from '../evidence/measure-page.js'
import { BODY, judgeWords, probabilityOf } from '../models/labels/index.js'
import { sentencesOf } from '../text/glued.js'
import type { Sentence } from '../text/sentences.js'
import type { Decision } from './decision.js'
import { readsLikeProse, type Judged } from './judge.js'
import { pageOfParagraphs } from './page-of-paragraphs.js'

/** A shorter block is judged as one. In characters. */
const LONG = 60
/** What the words of a sentence make this unlikely to be body is worth a second look. */
const SUSPICIOUS = 0.65
/** Blocks between a paragraph that is no body as a whole and the nearest that is. */
const NEAR_BODY = 2
/** A paragraph that is less likely to be body as a whole is none, whatever a sentence of it is by itself. */
const RESCUABLE = 0.04

/** A paragraph and its sentences. */
export interface Split {
  /** Of its block. */
  readonly index: number
  readonly text: string
  readonly sentences: readonly Sentence[]
  /** Whether all of it is out of the body, as far as the block was judged as one. */
  readonly isOut: boolean
  /** Whether all of it may come back. Where there is markup, the judge knows more than the sentences tell. */
  readonly mayStayWhole: boolean
}

/**
 * The paragraphs of which some sentence, by its words alone, is likely something else, and those that are out and may come
 * back as a whole.
 */
export function suspiciousParagraphs(decisions: readonly Decision[], judged: Judged): readonly Split[] {
  return findSuspicious(candidates(decisions, judged), judged)
}

function candidates(decisions: readonly Decision[], judged: Judged): Split[] {
  return decisions.flatMap(({ label }, index): Split[] => {
    const isOut = label !== 'body'
    if (!mayHoldForeign(judged, index) || (isOut && !mayBeRescued(decisions, judged, index))) return []
    const text = judged.page.blocks[index]?.text ?? ''
    const sentences = sentencesOf(text)
    const mayStayWhole = isOut && judged.page.markup === undefined
    return sentences.length > 1 || mayStayWhole ? [{ index, text, sentences, isOut, mayStayWhole }] : []
  })
}

function mayHoldForeign({ page }: Judged, index: number): boolean {
  const block = page.blocks[index]
  return block !== undefined && block.text.length >= LONG && block.role !== 'code' && block.role !== 'table'
}

function mayBeRescued(decisions: readonly Decision[], judged: Judged, index: number): boolean {
  if (!readsLikeProse(judged, index)) return false
  if (probabilityOf(judged.posteriors.labels, index, BODY) < RESCUABLE) return false
  return decisions.slice(Math.max(0, index - NEAR_BODY), index + NEAR_BODY + 1).some(({ label }) => label === 'body')
}

function findSuspicious(paragraphs: readonly Split[], judged: Judged): readonly Split[] {
  if (paragraphs.length === 0) return []
  const page = pageOfParagraphs(
    paragraphs.map(({ text, sentences }) => sentences.map(({ start, end }) => text.slice(start, end))),
  )
  const { columns, measures } = measurePage(page, judged.options)
  const words = judgeWords({ blocks: page.blocks.length, columns, measures, markup: undefined })
  let line = 0
  return paragraphs.filter(({ sentences, mayStayWhole }) => {
    const first = line
    line += sentences.length
    return mayStayWhole || sentences.some((_, at) => probabilityOf(words, first + at, BODY) < SUSPICIOUS)
  })
}
