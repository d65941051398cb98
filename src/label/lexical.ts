import { kindBit, type Hit } from '../lexicon/phrase-trie.js'
import type { Kind } from '../model/kind.js'
import { splitSentences } from '../text/sentences.js'
import { PROOF, type Context, type Detector, type Part, type Proposal } from './context.js'

/** A block up to this many words speaks of one thing; a longer one is judged sentence by sentence. */
export const SHORT = 40
/** Up to here a block can be opened by a phrase: `Photo by …`, `Read more: …`. */
const OPENING = 28
/** A cut that would leave less than this share of the block takes all of it. */
const WORTH_KEEPING = 0.5

export interface LexicalOptions {
  /** Longest block, in words, that a phrase anywhere in it may claim as a whole. */
  readonly short?: number
  /** Longest block that a phrase at its beginning may claim. */
  readonly opening?: number
  /** A phrase at the beginning is proof of a whole sentence too, because only a site speaks so. */
  readonly sentences?: boolean
  /** Sentences are cut out of longer blocks. */
  readonly cuts?: boolean
}

/** One for all: nearly every block is asked for nearly every kind, and has nothing of it. */
const NO_OPTIONS: LexicalOptions = {}

/** What the phrases of one kind say of a block, the strongest word first. */
export function fromPhrases(
  context: Context,
  index: number,
  kind: Kind,
  options: LexicalOptions = NO_OPTIONS,
): Proposal | undefined {
  const evidence = context.evidence[index]
  if (!evidence || evidence.kinds === 0 || (evidence.kinds & kindBit(kind)) === 0) return undefined
  const { whole } = evidence
  if (whole && whole.kind === kind) {
    return { kind, reason: `the whole line is "${whole.phrase}"`, confidence: WHOLE, opens: whole.slot === 'head' }
  }
  const hits = evidence.hits.filter((hit) => hit.entry.kind === kind)
  const first = opened(context, index, kind, hits, options)
  const second = held(context, index, kind, hits, options)
  return first && second ? (second.confidence > first.confidence ? second : first) : (first ?? second)
}

function opened(
  context: Context,
  index: number,
  kind: Kind,
  hits: readonly Hit[],
  options: LexicalOptions,
): Proposal | undefined {
  if (lengthOf(context, index) > (options.opening ?? OPENING)) return undefined
  const hit = hits.find((candidate) => candidate.from === 0 && candidate.entry.slot === 'start')
  if (!hit) return undefined
  const doubtful = options.sentences !== true && !hit.entry.colon && isSentence(context, index)
  const confidence = doubtful ? HINTED : PROOF
  return { kind, reason: `begins with "${hit.entry.phrase}"`, confidence }
}

/** Words and function words of a whole sentence: those can begin in any way. */
const SENTENCE = 6
const FUNCTION_WORDS = 2

function isSentence({ measures }: Context, index: number): boolean {
  return (
    measures.endsSentence[index] === 1 &&
    (measures.length[index] ?? 0) >= SENTENCE &&
    (measures.stopWords[index] ?? 0) >= FUNCTION_WORDS
  )
}

function held(
  context: Context,
  index: number,
  kind: Kind,
  hits: readonly Hit[],
  options: LexicalOptions,
): Proposal | undefined {
  const proof = hits.filter((hit) => hit.entry.slot === 'mark' || hit.entry.slot === 'hint')
  if (proof.length === 0) return undefined
  const length = lengthOf(context, index)
  const sentences = options.cuts === true && length > SHORT ? cut(context, index, kind, proof) : undefined
  return sentences ?? (length <= (options.short ?? SHORT) ? claim(kind, proof) : undefined)
}

/** What a phrase is worth that the whole line is. */
const WHOLE = 0.93
/** What two hints are worth: enough outside the body, or where a block doesn't look like body. */
const HINTED = 0.8

/** A mark is proof; two different hints are evidence. */
function claim(kind: Kind, hits: readonly Hit[]): Proposal | undefined {
  const mark = hits.find((hit) => hit.entry.slot === 'mark')
  const hints = apart(hits.filter((hit) => hit.entry.slot === 'hint'))
  if (!mark && hints.length < 2) return undefined
  const said = mark ? `"${mark.entry.phrase}"` : hints.map((hint) => `"${hint}"`).join(' and ')
  return { kind, reason: `says ${said}`, confidence: mark ? 0.95 : HINTED }
}

/** Different hints that share no word, the first of those that do. */
function apart(hits: readonly Hit[]): string[] {
  const phrases = new Set<string>()
  let end = 0
  for (const { entry, from, to } of hits) {
    if (from < end || phrases.has(entry.phrase)) continue
    phrases.add(entry.phrase)
    end = to
  }
  return [...phrases]
}

/** Cuts the sentences that speak of `kind` out of a long block. */
function cut(context: Context, index: number, kind: Kind, hits: readonly Hit[]): Proposal | undefined {
  const text = context.blocks[index]?.text ?? ''
  const { words, firstWord } = context.measures
  const first = firstWord[index] ?? 0
  const parts: Part[] = []
  let touched = 0
  let found: Proposal | undefined
  for (const sentence of splitSentences(text)) {
    const inside = hits.filter((hit) => within(words.starts[first + hit.from] ?? 0, sentence))
    if (inside.length > 0) touched += sentence.end - sentence.start
    const claimed = claim(kind, inside)
    if (!claimed) continue
    found ??= claimed
    parts.push(sentence)
  }
  if (!found) return undefined
  return touched > text.length * (1 - WORTH_KEEPING) ? found : { ...found, parts }
}

function within(position: number, range: { readonly start: number; readonly end: number }): boolean {
  return position >= range.start && position < range.end
}

/** Length of a block in words of a spaced script. */
export function lengthOf(context: Context, index: number): number {
  return context.measures.length[index] ?? 0
}

/** A detector that has nothing but the phrases of its kind to go by. */
export function phraseDetector(kind: Kind, options: LexicalOptions = {}): Detector {
  return { kind, speaks: kindBit(kind), detect: (context, index) => fromPhrases(context, index, kind, options) }
}
