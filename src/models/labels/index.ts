import type { Columns } from '../../evidence/columns.js'
import type { Measures } from '../../evidence/measure.js'
import type { Markup } from '../../model/page.js'
import { ContextModel } from './context.js'
import { LABEL_COUNT } from './labels.js'
import { NameSums } from './names.js'
import { MOST_KEYS, readNgrams } from './ngrams.js'
import { Vote, type AddKeys } from './vote.js'
import { HTML_CONTEXT } from './weights/html-context.js'
import { HTML_NAMES } from './weights/html-names.js'
import { TEXT_CONTEXT } from './weights/text-context.js'
import { WORDS } from './weights/words.js'

export { BODY, LABELS, LABEL_COUNT } from './labels.js'

/** What the blocks of a page most likely are. */
export interface Posteriors {
  /** A row a block: the probability of every label, in the order of `LABELS`. */
  readonly labels: Float64Array
  /** The same by each block's own words alone. */
  readonly words: Float64Array
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
  return {
    labels: model.posteriors(columns, blocks, votes),
    words,
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

/** Unpacked when first asked for: a page of text needs nothing of HTML. */
function lazily<Model>(make: () => Model): () => Model {
  let made: Model | undefined
  return () => (made ??= make())
}

const wordsVote = lazily(() => new Vote(WORDS))
const namesVote = lazily(() => new Vote(HTML_NAMES))
const textContext = lazily(() => new ContextModel(TEXT_CONTEXT))
const htmlContext = lazily(() => new ContextModel(HTML_CONTEXT))

/** The probability of one label of one block. */
export function probabilityOf(posteriors: Float64Array, block: number, label: number): number {
  return posteriors[block * LABEL_COUNT + label] ?? 0
}
