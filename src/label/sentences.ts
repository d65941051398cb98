import { measurePage } from '../evidence/measure-page.js'
import type { Block } from '../model/block.js'
import type { Label } from '../model/kind.js'
import { BODY, LABELS, LABEL_COUNT, judgeBlocks, judgeWords, probabilityOf } from '../models/labels/index.js'
import { sentencesOf } from '../text/glued.js'
import { quotationsIn, type Quotation } from '../text/quotations.js'
import type { Sentence } from '../text/sentences.js'
import type { Decision, Part } from './decision.js'
import type { Judged, LabelOptions } from './judge.js'
import { reasonFor } from './reasons.js'

/** A shorter block is judged as one. In characters. */
const LONG = 60
/** Blocks of the body on either side that a sentence is judged among. */
const AROUND = 3
/** What the words of a sentence make this unlikely to be body is worth a second look. */
const SUSPICIOUS = 0.5
/** A sentence goes only where its neighbours say so as well: a loss weighs more than a sentence too many. */
const SURE = 0.7
/** A block that reads like a sentence this much is prose. */
const PROSE = 0.5

/** Blocks between a paragraph that is no body as a whole and the nearest that is. */
const NEAR_BODY = 2
/** A paragraph that holds a foreign sentence is one of the article where another sentence is so likely of the body. */
const RESCUED = 0.6

/**
 * Takes foreign sentences out of the paragraphs of the body: each is judged as a block among its neighbours. A paragraph
 * that would go as a whole, for a foreign sentence within, stays but for that.
 */
export function cutSentences(decisions: readonly Decision[], judged: Judged): readonly Decision[] {
  const suspicious = findSuspicious(candidates(decisions, judged), judged.options)
  if (suspicious.length === 0) return decisions
  const cut = [...decisions]
  for (const paragraph of suspicious) {
    const parts = judgeSentences(paragraph, neighboursOf(paragraph.index, decisions, judged), judged.options)
    const decision = decisions[paragraph.index]
    if (!decision || parts.length === 0) continue
    cut[paragraph.index] = decision.label === 'body' ? { ...decision, parts } : { ...RESCUE, parts }
  }
  return cut
}

const RESCUE: Decision = { label: 'body', reason: 'other sentences of it are of the article', confidence: RESCUED }

/** A paragraph and its sentences. */
interface Split {
  /** Of its block. */
  readonly index: number
  readonly text: string
  readonly sentences: readonly Sentence[]
  /** Whether all of it is out of the body, as far as the block was judged as one. */
  readonly isOut: boolean
}

/** Paragraphs of several sentences of which one may be foreign. */
function candidates(decisions: readonly Decision[], judged: Judged): Split[] {
  return decisions.flatMap(({ label }, index): Split[] => {
    const isOut = label !== 'body'
    if (!mayHoldForeign(judged, index) || (isOut && !mayBeRescued(decisions, judged, index))) return []
    const text = judged.page.blocks[index]?.text ?? ''
    const sentences = sentencesOf(text)
    return sentences.length > 1 ? [{ index, text, sentences, isOut }] : []
  })
}

/** A paragraph whose own words make it body as surely as this holds nothing else. */
const CLEARLY_BODY = 0.85

function mayHoldForeign({ page, measured, posteriors }: Judged, index: number): boolean {
  const block = page.blocks[index]
  if (!block || block.text.length < LONG || block.role === 'code' || block.role === 'table') return false
  if ((measured.evidence[index]?.kinds ?? 0) !== 0) return true
  return probabilityOf(posteriors.words, index, BODY) < CLEARLY_BODY
}

function mayBeRescued(decisions: readonly Decision[], { measured }: Judged, index: number): boolean {
  if ((measured.prose[index] ?? 0) < PROSE) return false
  return decisions.slice(Math.max(0, index - NEAR_BODY), index + NEAR_BODY + 1).some(({ label }) => label === 'body')
}

/** The paragraphs of which some sentence, by its words alone, is likely something else. */
function findSuspicious(paragraphs: readonly Split[], options: LabelOptions): readonly Split[] {
  const lines = paragraphs.flatMap(({ text, sentences }) => sentences.map(({ start, end }) => text.slice(start, end)))
  if (lines.length === 0) return []
  const { columns, measures } = measurePage(pageOf(lines), options)
  const words = judgeWords({ blocks: lines.length, columns, measures, markup: undefined })
  let line = 0
  return paragraphs.filter(({ sentences }) => {
    const first = line
    line += sentences.length
    return sentences.some((_, at) => probabilityOf(words, first + at, BODY) < SUSPICIOUS)
  })
}

/** The paragraphs of the body around a block. */
function neighboursOf(index: number, decisions: readonly Decision[], { page }: Judged): Neighbours {
  const body = decisions.flatMap(({ label }, at) => (label === 'body' ? [at] : []))
  const textsOf = (indexes: readonly number[]): string[] => indexes.map((at) => page.blocks[at]?.text ?? '')
  return {
    before: textsOf(body.filter((at) => at < index).slice(-AROUND)),
    after: textsOf(body.filter((at) => at > index).slice(0, AROUND)),
  }
}

interface Neighbours {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

function judgeSentences(
  { text, sentences, isOut }: Split,
  { before, after }: Neighbours,
  options: LabelOptions,
): Part[] {
  const lines = [...before, ...sentences.map(({ start, end }) => text.slice(start, end)), ...after]
  const page = pageOf(lines)
  const measured = measurePage(page, options)
  const { columns, measures } = measured
  const posteriors = judgeBlocks({ blocks: lines.length, columns, measures, markup: undefined })
  const labels = lines.map((_, line) => LABELS[likeliest(posteriors.labels, line)] ?? 'body')
  const judged: Judged = { page, options, measured, posteriors }
  const quotations = quotationsIn(text)
  const body = sentences.map((_, at) => probabilityOf(posteriors.labels, before.length + at, BODY))
  const foreign = sentences.flatMap((sentence, at): Part[] => {
    const line = before.length + at
    const label = labels[line] ?? 'body'
    if (!mayBeForeign(label) || 1 - (body[at] ?? 0) < SURE) return []
    if (isQuoted(quotations, sentence)) return []
    const number = LABELS.indexOf(label)
    const confidence = posteriors.confidence(number, probabilityOf(posteriors.labels, line, number))
    return [{ ...sentence, label, reason: reasonFor(judged, labels, line), confidence }]
  })
  // Where every sentence would go, the block as a whole was judged already, and stays.
  if (foreign.length === sentences.length) return []
  return isOut && Math.max(...body) < RESCUED ? [] : joined(foreign)
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

function pageOf(lines: readonly string[]) {
  const blocks: Block[] = []
  let start = 0
  for (const text of lines) {
    blocks.push({ text, start, end: start + text.length, role: 'paragraph' })
    start += text.length + 1
  }
  return { input: lines.join('\n'), shape: 'lines' as const, blocks }
}

/** Whether most of a sentence stands within quotation marks: what somebody says belongs to the story, whatever it is. */
function isQuoted(quotations: readonly Quotation[], { start, end }: Sentence): boolean {
  let quoted = 0
  for (const quotation of quotations) {
    quoted += Math.max(0, Math.min(end, quotation.end) - Math.max(start, quotation.start))
  }
  return quoted > (end - start) / 2
}
