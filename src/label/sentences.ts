import { measurePage } from '../evidence/measure-page.js'
import type { Block } from '../model/block.js'
import type { Label } from '../model/kind.js'
import { BODY, LABELS, LABEL_COUNT, judgeBlocks, judgeWords, probabilityOf } from '../models/labels/index.js'
import { QUOTE, classOf } from '../text/chars.js'
import { sentencesOf } from '../text/glued.js'
import type { Sentence } from '../text/sentences.js'
import type { Decision, Part } from './decision.js'
import type { Judged, LabelOptions } from './judge.js'
import { reasonFor } from './reasons.js'

/** A shorter block is judged as one. In characters. */
const LONG = 60
/** Blocks of the body on either side that a sentence is judged among. */
const AROUND = 4
/** What the words of a sentence make this unlikely to be body is worth a second look. */
const SUSPICIOUS = 0.5
/** A sentence goes only where its neighbours say so as well: a loss weighs more than a sentence too many. */
const SURE = 0.7

/** Takes foreign sentences out of the paragraphs of the body: each is judged as a block among its neighbours. */
export function cutSentences(decisions: readonly Decision[], judged: Judged): readonly Decision[] {
  const body = decisions.flatMap(({ label }, index) => (label === 'body' ? [index] : []))
  const texts = body.map((index) => judged.page.blocks[index]?.text ?? '')
  const splits = body.flatMap((index, place): Split[] =>
    mayHoldForeign(judged, index) ? [{ index, place, text: texts[place] ?? '', sentences: [] }] : [],
  )
  const found = findSuspicious(splits.map(split), judged.options)
  if (found.length === 0) return decisions
  const cut = [...decisions]
  for (const { index, place, text, sentences } of found) {
    const before = texts.slice(Math.max(0, place - AROUND), place)
    const after = texts.slice(place + 1, place + 1 + AROUND)
    const parts = judgeSentences(text, sentences, before, after, judged.options)
    const decision = decisions[index]
    if (decision && parts.length > 0) cut[index] = { ...decision, parts }
  }
  return cut
}

/** A paragraph whose own words make it body as surely as this holds nothing else. */
const CLEARLY_BODY = 0.85

function mayHoldForeign({ page, measured, posteriors }: Judged, index: number): boolean {
  const block = page.blocks[index]
  if (!block || block.text.length < LONG || block.role === 'code' || block.role === 'table') return false
  if ((measured.evidence[index]?.kinds ?? 0) !== 0) return true
  return probabilityOf(posteriors.words, index, BODY) < CLEARLY_BODY
}

const split = (paragraph: Split): Split => ({ ...paragraph, sentences: sentencesOf(paragraph.text) })

/** A paragraph of the body. */
interface Split {
  /** Index of its block, and how many of the body stand before it. */
  readonly index: number
  readonly place: number
  readonly text: string
  readonly sentences: readonly Sentence[]
}

/** The paragraphs of which some sentence, by its words alone, is likely something else. */
function findSuspicious(splits: readonly Split[], options: LabelOptions): readonly Split[] {
  const several = splits.filter(({ sentences }) => sentences.length > 1)
  const lines = several.flatMap(({ text, sentences }) => sentences.map(({ start, end }) => text.slice(start, end)))
  if (lines.length === 0) return []
  const { columns, measures } = measurePage(pageOf(lines), options)
  const words = judgeWords({ blocks: lines.length, columns, measures, markup: undefined })
  let line = 0
  return several.filter(({ sentences }) => {
    const first = line
    line += sentences.length
    return sentences.some((_, at) => probabilityOf(words, first + at, BODY) < SUSPICIOUS)
  })
}

function judgeSentences(
  text: string,
  sentences: readonly Sentence[],
  before: readonly string[],
  after: readonly string[],
  options: LabelOptions,
): Part[] {
  const lines = [...before, ...sentences.map(({ start, end }) => text.slice(start, end)), ...after]
  const page = pageOf(lines)
  const measured = measurePage(page, options)
  const { columns, measures } = measured
  const posteriors = judgeBlocks({ blocks: lines.length, columns, measures, markup: undefined })
  const labels = lines.map((_, line) => LABELS[likeliest(posteriors.labels, line)] ?? 'body')
  const judged: Judged = { page, options, measured, posteriors }
  const foreign = sentences.flatMap((sentence, at): Part[] => {
    const line = before.length + at
    const label = labels[line] ?? 'body'
    if (!mayBeForeign(label) || 1 - probabilityOf(posteriors.labels, line, BODY) < SURE) return []
    if (isQuoted(text, sentence)) return []
    const number = LABELS.indexOf(label)
    const confidence = posteriors.confidence(number, probabilityOf(posteriors.labels, line, number))
    return [{ ...sentence, label, reason: reasonFor(judged, labels, line), confidence }]
  })
  // Where every sentence would go, the block as a whole was judged already, and stays.
  return foreign.length === sentences.length ? [] : joined(foreign)
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

/** What closes a quotation, by what opens it; anything else closes itself. */
const CLOSING_OF: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '‹': '›',
}

/** Whether a sentence stands within quotation marks: what somebody says belongs to the story, whatever it is. */
function isQuoted(text: string, { start, end }: Sentence): boolean {
  let closing = ''
  for (let at = 0; at < end; at++) {
    if (classOf(text.charCodeAt(at)) !== QUOTE) continue
    const mark = text.charAt(at)
    if (closing === '') {
      if (at > start && text.slice(at, end).length < (end - start) / 2) break
      closing = CLOSING_OF[mark] ?? mark
      if (at >= start) return true
    } else if (closing.includes(mark)) {
      if (at >= start) return true
      closing = ''
    }
  }
  return closing !== ''
}
