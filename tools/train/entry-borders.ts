import { KIND_NAMES } from '../../src/model/kind.js'
import { lexicon } from '../../src/lexicon/index.js'
import { rowReader } from '../../src/models/borders/features.js'
import { mayPart } from '../../src/models/borders/gaps.js'
import { wordVectors } from '../../src/models/labels/index.js'
import { wordsOf } from '../../src/text/words.js'

/** A text in one line as the model of its borders sees it. */
export interface SeenLine {
  /** A row of numbers a word, one behind the other. */
  readonly rows: Float64Array
  /** Where each word begins. */
  readonly starts: readonly number[]
  /** Whether a line may begin with it. */
  readonly mayPart: readonly boolean[]
}

export function seeLine(text: string): SeenLine {
  const { trie, stopWords } = lexicon()
  const words = wordsOf(text, trie.vocabulary)
  const starts = [...words.starts.subarray(0, words.length)]
  return {
    rows: rowReader({ text, words, stopWords, bag: wordVectors() })(0, words.length),
    starts,
    mayPart: starts.map((_, at) => mayPart(text, words, at)),
  }
}
export { KIND_NAMES }
