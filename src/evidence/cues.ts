import type { Block } from '../model/block.js'
import { KIND_NAMES, type Kind } from '../model/kind.js'
import { UPPER, classOf } from '../text/chars.js'
import { dateShare } from '../dates/dates.js'
import { NUMERAL } from '../text/signs.js'
import type { Evidence } from './phrases.js'
import type { Measures } from './measure.js'
import { PATTERNS } from './patterns.js'

export const KIND_COUNT = KIND_NAMES.length
/** `own:newsletter`: how much of what the lexicon knows speaks for the kind in a block. */
export const CUE_FEATURES: readonly string[] = KIND_NAMES.map((kind) => `own:${kind}`)
const NUMBER_OF = new Map<Kind, number>(KIND_NAMES.map((kind, number) => [kind, number]))

export function numberOf(kind: Kind): number {
  return NUMBER_OF.get(kind) ?? -1
}

/** What speaks for each kind in each block. Rows of `KIND_COUNT` numbers from 0 to 1. */
export interface Cues {
  /** Of the block itself. */
  readonly own: Float32Array
  /** Share of each block that is a date, 0 to 1; 0 where a block is too long for one. */
  readonly dates: Float32Array
}

/** What a phrase is worth by its place in the block. */
const WORTH = { line: 1, head: 1, start: 0.8, mark: 0.9, within: 0.2, hints: 0.7, hint: 0.35 } as const
/** Longer blocks aren't opened by a phrase, and single hints in them mean nothing. */
const SHORT = 28
/** In a longer block a mark speaks for its sentence only, which is cut out by itself. */
export const LONG = 40

export function findCues(
  blocks: readonly Block[],
  measures: Measures,
  evidence: readonly Evidence[],
  languages: readonly string[],
): Cues {
  const size = blocks.length * KIND_COUNT
  const cues = {
    own: new Float32Array(size),
    dates: new Float32Array(blocks.length),
  }
  for (let index = 0; index < blocks.length; index++) {
    readCues(blocks[index]?.text ?? '', measures, evidence[index], languages, index, cues)
  }
  return cues
}

function readCues(
  text: string,
  measures: Measures,
  evidence: Evidence | undefined,
  languages: readonly string[],
  index: number,
  into: Cues,
): void {
  const row = new Row(into.own, index * KIND_COUNT)
  const length = measures.length[index] ?? 0
  const signs = measures.signs[index] ?? 0
  if (evidence) fromPhrases(evidence, length, row)
  fromPatterns(text, length, signs, row)
  if (length > LONGEST_DATE) return
  const share = dateShare(text, languages, (signs & NUMERAL) !== 0)
  into.dates[index] = share
  row.raise('timestamp', share)
}

/** The cues of one block. */
class Row {
  constructor(
    private readonly rows: Float32Array,
    private readonly first: number,
  ) {}

  raise(kind: Kind, worth: number): void {
    const at = this.first + numberOf(kind)
    if ((this.rows[at] ?? 0) < worth) this.rows[at] = worth
  }
}

/** A block of more words speaks of more than a date. */
const LONGEST_DATE = 16

function fromPhrases(evidence: Evidence, length: number, row: Row): void {
  if (evidence.hits.length === 0) return
  if (evidence.whole?.kind) row.raise(evidence.whole.kind, WORTH.line)
  const hinted = new Map<Kind, string>()
  for (const { entry, from } of evidence.hits) {
    const { kind, slot } = entry
    if (!kind) continue
    if (slot === 'mark') row.raise(kind, length <= LONG ? WORTH.mark : WORTH.within)
    else if (slot === 'start' && from === 0 && length <= SHORT) row.raise(kind, WORTH.start)
    else if (slot === 'hint') fromHint(entry.phrase, kind, length, hinted, row)
  }
}

/** Two different hints say more than one. */
function fromHint(phrase: string, kind: Kind, length: number, hinted: Map<Kind, string>, row: Row): void {
  const other = hinted.get(kind)
  if (other !== undefined && other !== phrase) row.raise(kind, WORTH.hints)
  else if (length <= SHORT) row.raise(kind, WORTH.hint)
  hinted.set(kind, phrase)
}

function fromPatterns(text: string, length: number, signs: number, row: Row): void {
  const capital = mayBeCapital(text)
  for (const pattern of PATTERNS) {
    if (length > pattern.longest) continue
    if (pattern.needs !== undefined && (signs & pattern.needs) === 0) continue
    if (pattern.capital && !capital) continue
    const searched = pattern.reach === undefined ? text : text.slice(-pattern.reach)
    if (pattern.pattern.test(searched)) row.raise(pattern.kind, pattern.worth)
  }
}

/** Characters beyond the first plane of Unicode may be capitals: the patterns tell. */
function mayBeCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  return classOf(code) === UPPER || (code >= 0xd800 && code <= 0xdfff)
}
