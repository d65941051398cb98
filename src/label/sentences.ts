import { measurePage } from '../evidence/measure-page.js'
import type { Block } from '../model/block.js'
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
const AROUND = 6
/** What the words of a sentence make this unlikely to be body is worth a second look. */
const SUSPICIOUS = 0.5
/** A sentence goes only where its neighbours say so as well: a loss weighs more than a sentence too many. */
const SURE = 0.6

/** Takes foreign sentences out of the paragraphs of the body: each is judged as a block among its neighbours. */
export function cutSentences(decisions: readonly Decision[], judged: Judged): readonly Decision[] {
  const body = decisions.flatMap(({ label }, index) => (label === 'body' ? [index] : []))
  const candidates = body.flatMap((index, place) => {
    const block = judged.page.blocks[index]
    return block && block.text.length >= LONG && block.role !== 'code' && block.role !== 'table'
      ? [{ index, place, block }]
      : []
  })
  const split = candidates.map(({ block }) => sentencesOf(block.text))
  const suspicious = findSuspicious(
    candidates.map(({ block }, at) => ({ block, sentences: split[at] ?? [] })),
    judged.options,
  )
  if (suspicious.size === 0) return decisions
  const cut = [...decisions]
  for (const at of suspicious) {
    const candidate = candidates[at]
    const decision = candidate && decisions[candidate.index]
    if (!decision) continue
    const around = (from: number, to: number) =>
      body.slice(Math.max(0, from), to).map((index) => judged.page.blocks[index]?.text ?? '')
    const before = around(candidate.place - AROUND, candidate.place)
    const after = around(candidate.place + 1, candidate.place + 1 + AROUND)
    const parts = judgeSentences(candidate.block.text, split[at] ?? [], before, after, judged.options)
    if (parts.length > 0) cut[candidate.index] = { ...decision, parts }
  }
  return cut
}

interface Split {
  readonly block: Block
  readonly sentences: readonly Sentence[]
}

/** The blocks of which some sentence, by its words alone, is likely something else. */
function findSuspicious(blocks: readonly Split[], options: LabelOptions): ReadonlySet<number> {
  const lines: string[] = []
  const owners: number[] = []
  for (const [owner, { block, sentences }] of blocks.entries()) {
    if (sentences.length < 2) continue
    for (const { start, end } of sentences) {
      lines.push(block.text.slice(start, end))
      owners.push(owner)
    }
  }
  if (lines.length === 0) return new Set()
  const page = pageOf(lines)
  const { columns, measures } = measurePage(page, options)
  const words = judgeWords({ blocks: lines.length, columns, measures, markup: undefined })
  return new Set(owners.filter((_, line) => probabilityOf(words, line, BODY) < SUSPICIOUS))
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
    if (label === 'body' || 1 - probabilityOf(posteriors.labels, line, BODY) < SURE) return []
    if (isQuoted(text, sentence)) return []
    const number = LABELS.indexOf(label)
    const confidence = posteriors.confidence(number, probabilityOf(posteriors.labels, line, number))
    return [{ ...sentence, label, reason: reasonFor(judged, labels, line), confidence }]
  })
  // Where every sentence would go, the block as a whole was judged already, and stays.
  return foreign.length === sentences.length ? [] : joined(foreign)
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

function likeliest(posteriors: Float32Array, line: number): number {
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

const CLOSING_OF: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
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
    } else if (mark === closing) {
      if (at >= start) return true
      closing = ''
    }
  }
  return closing !== ''
}
