import type { Block } from '../model/block.js'
import { KIND_NAMES, type Kind } from '../model/kind.js'
import { dateShare } from '../text/dates.js'
import type { Evidence } from './evidence.js'
import type { Measures } from './measure.js'
import { PATTERNS } from './patterns.js'

export const KIND_COUNT = KIND_NAMES.length
const NUMBER_OF = new Map<Kind, number>(KIND_NAMES.map((kind, number) => [kind, number]))

export function numberOf(kind: Kind): number {
  return NUMBER_OF.get(kind) ?? -1
}

/** What speaks for each kind in each block, by itself and around it. Rows of `KIND_COUNT` numbers from 0 to 1. */
export interface Cues {
  /** Of the block itself. */
  readonly own: Float32Array
  /** Of the blocks before it, fading with their distance. */
  readonly before: Float32Array
  readonly after: Float32Array
  /** Of the headings that opened a run before it, fading slowly. */
  readonly open: Float32Array
  /** Share of each block that is a date, 0 to 1; 0 where a block is too long for one. */
  readonly dates: Float32Array
}

/** What a phrase is worth by its place in the block. */
const WORTH = { line: 1, head: 1, start: 0.8, mark: 0.9, within: 0.2, hints: 0.7, hint: 0.35 } as const
/** Longer blocks aren't opened by a phrase, and single hints in them mean nothing. */
const SHORT = 28
/** A longer block that holds a mark is mostly something else: the sentence with the mark is cut out of it. */
export const LONG = 40

/** What is left of a cue one block further on. */
const FADE_NEAR = 0.7
const FADE_OPEN = 0.93

export function findCues(
  blocks: readonly Block[],
  measures: Measures,
  evidence: readonly Evidence[],
  languages: readonly string[],
): Cues {
  const size = blocks.length * KIND_COUNT
  const cues = {
    own: new Float32Array(size),
    before: new Float32Array(size),
    after: new Float32Array(size),
    open: new Float32Array(size),
    dates: new Float32Array(blocks.length),
  }
  const heads = new Float32Array(size)
  for (const [index, block] of blocks.entries()) {
    const length = measures.length[index] ?? 0
    const row = cues.own.subarray(index * KIND_COUNT, (index + 1) * KIND_COUNT)
    fromPhrases(evidence[index], measures.firstWord[index] ?? 0, length, row)
    fromPatterns(block.text, length, row)
    if (length <= LONGEST_DATE) {
      const share = dateShare(block.text, languages)
      cues.dates[index] = share
      raise(row, 'timestamp', share)
    }
    const whole = evidence[index]?.whole
    if (whole?.slot === 'head' && whole.kind) heads[index * KIND_COUNT + numberOf(whole.kind)] = 1
  }
  fade(cues.own, cues.before, FADE_NEAR, 1)
  fade(cues.own, cues.after, FADE_NEAR, -1)
  fade(heads, cues.open, FADE_OPEN, 1)
  return cues
}

/** A block of more words speaks of more than a date. */
const LONGEST_DATE = 16

function raise(row: Float32Array, kind: Kind, worth: number): void {
  const number = numberOf(kind)
  if ((row[number] ?? 0) < worth) row[number] = worth
}

function fromPhrases(evidence: Evidence | undefined, first: number, length: number, row: Float32Array): void {
  if (!evidence || evidence.hits.length === 0) return
  if (evidence.whole?.kind) raise(row, evidence.whole.kind, WORTH.line)
  const hinted = new Map<Kind, string>()
  for (const { entry, from } of evidence.hits) {
    const { kind, slot } = entry
    if (!kind) continue
    if (slot === 'mark') raise(row, kind, length <= LONG ? WORTH.mark : WORTH.within)
    else if (slot === 'start' && from === first && length <= SHORT) raise(row, kind, WORTH.start)
    else if (slot === 'hint') fromHint(entry.phrase, kind, length, hinted, row)
  }
}

/** Two different hints say more than one. */
function fromHint(phrase: string, kind: Kind, length: number, hinted: Map<Kind, string>, row: Float32Array): void {
  const other = hinted.get(kind)
  if (other !== undefined && other !== phrase) raise(row, kind, WORTH.hints)
  else if (length <= SHORT) raise(row, kind, WORTH.hint)
  hinted.set(kind, phrase)
}

function fromPatterns(text: string, length: number, row: Float32Array): void {
  for (const { kind, pattern, needs, longest, worth } of PATTERNS) {
    if (length > longest || (needs && !holdsAny(text, needs))) continue
    if (pattern.test(text)) raise(row, kind, worth)
  }
}

function holdsAny(text: string, parts: readonly string[]): boolean {
  for (const part of parts) if (text.includes(part)) return true
  return false
}

/** Spreads cues over the blocks behind them (`step` 1) or before them (`step` -1), weaker with every block. */
function fade(cues: Float32Array, into: Float32Array, rate: number, step: 1 | -1): void {
  const count = cues.length / KIND_COUNT
  const first = step === 1 ? 1 : count - 2
  for (let index = first; index >= 0 && index < count; index += step) {
    const here = index * KIND_COUNT
    const there = (index - step) * KIND_COUNT
    for (let kind = 0; kind < KIND_COUNT; kind++) {
      into[here + kind] = Math.max((into[there + kind] ?? 0) * rate, cues[there + kind] ?? 0)
    }
  }
}
