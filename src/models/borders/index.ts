import { lexicon } from '../../lexicon/index.js'
import { lazy } from '../../lib/lazy.js'
import { CASELESS, IDEOGRAPH } from '../../text/chars.js'
import { wordsOf, type WordList } from '../../text/words.js'
import { wordVectors } from '../labels/index.js'
import { Network } from '../lib/network.js'
import { rowReader } from './features.js'
import { borderIn, gapBefore, mayPart } from './gaps.js'
import { BORDERS } from './weights.js'

/** Where a line of a text that has lost its lines ends, and where the next one begins. Offsets into the text. */
export interface Border {
  readonly end: number
  readonly start: number
  /** How likely it is that a line ended there, 0 to 1. */
  readonly probability: number
}

/** A border is drawn from this logit on. Where no capitals show where something begins, borders are less sure, and else too few. */
const LEAST_LOGIT = { cased: 0, caseless: -1.3 }
/** Words at both ends of a text among which borders are looked for: no page of news is longer, and a hostile one costs no more. */
const MOST_WORDS = 25_000
/** Words that are read in one go, so that a text of any length takes no more memory. */
const STRETCH = 2_000
/** Words on both sides of a stretch that are read as well, so that its ends have neighbours. */
const OVERLAP = 50

const network = lazy(() => new Network(BORDERS))

/** The borders of the lines that a text in one line was made of, as far as they can be told, in their order. */
export function findBorders(text: string): readonly Border[] {
  const { trie, stopWords } = lexicon()
  const words = wordsOf(text, trie.vocabulary)
  const read = rowReader({ text, words, stopWords, bag: wordVectors() })
  const least = LEAST_LOGIT[isCaseless(words) ? 'caseless' : 'cased']
  const borders: Border[] = []
  for (let first = 0; first < words.length; first += STRETCH) {
    if (first >= MOST_WORDS && first + STRETCH <= words.length - MOST_WORDS) continue
    const from = Math.max(0, first - OVERLAP)
    const to = Math.min(words.length, first + STRETCH + OVERLAP)
    const { sums } = network().run(read(from, to), to - from)
    for (let at = first; at < Math.min(to, first + STRETCH); at++) {
      const logit = sums[at - from] as number
      if (logit < least || !mayPart(text, words, at)) continue
      borders.push({ ...borderIn(text, gapBefore(words, at)), probability: 1 / (1 + Math.exp(-logit)) })
    }
  }
  return borders
}

/** Whether most words of a text are of a script without capitals. */
function isCaseless({ kinds, length }: WordList): boolean {
  let caseless = 0
  for (let at = 0; at < length; at++) if (kinds[at] === CASELESS || kinds[at] === IDEOGRAPH) caseless++
  return 2 * caseless > length
}
