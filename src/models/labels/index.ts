import type { Columns } from '../../evidence/columns.js'
import type { Measures } from '../../evidence/measure.js'
import { Bag } from '../lib/bag.js'
import { lazy } from '../../lib/lazy.js'
import type { Markup } from '../../model/page.js'
import { ContextModel } from './context.js'
import { BODY, LABEL_COUNT } from './labels.js'
import { unpackLayer, type Layer, type Rows } from '../lib/layers.js'
import { NameSums } from './names.js'
import { MOST_KEYS, readNgrams } from './ngrams.js'
import { Vote, type AddKeys } from './vote.js'
import { HTML_CONTEXT } from './weights/html-context.js'
import { MAIN } from './weights/main.js'
import { HTML_NAMES } from './weights/html-names.js'
import { TEXT_CONTEXT } from './weights/text-context.js'
import { WORDS } from './weights/words.js'

export { BODY, LABELS, LABEL_COUNT, OTHER_PAGES } from './labels.js'

/** What the blocks of a page most likely are. */
export interface Posteriors {
  /** A row a block: the probability of every label, in the order of `LABELS`. */
  readonly labels: Float64Array
  /** The same by each block's own words alone. */
  readonly words: Float64Array
  /** What is concluded of a block, in numbers: what stage two concludes its labels from, and the logit of body. */
  readonly concluded: (block: number) => Float64Array
  /** The probability that each other kind of page, in the order of `OTHER_PAGES`, is about a block. */
  readonly main: (block: number) => Float64Array
  /** How sure it is that a block is what it is called, 0 to 1, by how often that was right. */
  readonly confidence: (label: number, probability: number) => number
}

/** What a page shows of its blocks. */
export interface Shown {
  readonly blocks: number
  readonly columns: readonly Columns[]
  readonly measures: Measures
  readonly markup: Markup | undefined
}

/** Judges every block of a page by itself, and then among its neighbours. */
export function judgeBlocks(shown: Shown): Posteriors {
  const { blocks, columns, markup } = shown
  const words = judgeWords(shown)
  const votes = [words]
  if (markup) votes.push(namesVote().posteriors(columns, blocks, nameAdder(markup)))
  const model = markup ? htmlContext() : textContext()
  const { labels, joined } = model.posteriors(columns, blocks, votes)
  const concluded = (block: number): Float64Array => concludedOf(joined, probabilityOf(labels, block, BODY), block)
  return {
    labels,
    words,
    concluded,
    main: (block) => mainProbabilities(markup ? htmlMain() : textMain(), concluded(block)),
    confidence: (label, probability) => model.confidence(label, probability),
  }
}

/** Stage one alone: every block by its own words, `LABEL_COUNT` numbers a block. */
export function judgeWords({ blocks, columns, measures }: Shown): Float64Array {
  return wordsVote().posteriors(columns, blocks, wordAdder(measures))
}

function wordAdder({ words, firstWord }: Measures): AddKeys {
  const keys = new Int32Array(MOST_KEYS)
  return (bag, block, vectors, first) => {
    const count = readNgrams(words, firstWord[block] ?? 0, firstWord[block + 1] ?? 0, keys)
    bag.level(vectors, first, bag.add(keys, count, vectors, first))
  }
}

function nameAdder({ origins }: Markup): AddKeys {
  let sums: NameSums | undefined
  return (bag, block, vectors, first) => {
    const home = origins[block]?.home
    if (home) (sums ??= new NameSums(bag)).add(home, vectors, first)
  }
}

/** The vectors of words that stage one adds up. */
export const wordVectors = lazy(() => new Bag(WORDS.bag))

// Unpacked when first asked for: a page of text needs nothing of HTML.
const wordsVote = lazy(() => new Vote(WORDS, wordVectors()))
const namesVote = lazy(() => new Vote(HTML_NAMES))
const textContext = lazy(() => new ContextModel(TEXT_CONTEXT))
const htmlMain = lazy(() => unpackLayer(MAIN.html))
const textMain = lazy(() => unpackLayer(MAIN.text))
const htmlContext = lazy(() => new ContextModel(HTML_CONTEXT))

/** Of the labels of a block the likeliest that isn't body. */
export function likeliestKind(posteriors: Float64Array, block: number): number {
  const of = (label: number): number => probabilityOf(posteriors, block, label)
  let best = BODY + 1
  for (let label = best; label < LABEL_COUNT; label++) if (of(label) > of(best)) best = label
  return best
}

/** Keeps the logit of body within reach. */
const LEAST = 1e-3

function concludedOf({ table, width }: Rows, body: number, block: number): Float64Array {
  const row = new Float64Array(width + 1)
  row.set(table.subarray(block * width, (block + 1) * width))
  row[width] = Math.log((body + LEAST) / (1 - body + LEAST))
  return row
}

function mainProbabilities(layer: Layer, concluded: Float64Array): Float64Array {
  const sums = new Float64Array(layer.outputs)
  layer.kernel.apply(concluded, 0, sums, 0)
  return sums.map((sum) => 1 / (1 + Math.exp(-sum)))
}

/** The probability of one label of one block. */
export function probabilityOf(posteriors: Float64Array, block: number, label: number): number {
  return posteriors[block * LABEL_COUNT + label] ?? 0
}
