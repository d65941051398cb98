/** What training needs from inside the library: the same measures, features and proposals that it labels pages by. */
import { computeFeatures, FEATURES } from '../../src/features/features.js'
import { MARKUP_COUNT, MARKUP_FEATURES } from '../../src/features/markup.js'
import { examine } from '../../src/label/label.js'
import { proposeAll } from '../../src/label/proposals.js'
import { extendRuns } from '../../src/label/runs.js'
import { WORD_CUES } from '../../src/label/word-cues.js'
import { NAMING_FEATURES, namingPage, namingRow, newNamingRow } from '../../src/label/zones.js'
import { KIND_NAMES } from '../../src/model/kind.js'
import { readHtml } from '../../src/read/html/index.js'
import { readPlain } from '../../src/read/plain.js'
import { UNKNOWN_WORD } from '../../src/text/words.js'

export { computeFeatures, FEATURES, KIND_NAMES, MARKUP_FEATURES }

/** The naming features that don't come from word weights: those are fitted first. */
export const NAMING_BASE = NAMING_FEATURES.slice(0, NAMING_FEATURES.length - WORD_CUES.length)

/** Words of the vocabulary as they were first met: `don't` and `dont` are one. */
const spellings = new Map<number, string>()

const OPTIONS = { languages: undefined, bias: 0, rules: [] }

export interface Row {
  readonly text: string
  readonly features: Float32Array
  /** Words of the lexicon, each once, as they stand in the text. */
  readonly words: readonly string[]
  /** Whether it lies in the body: it isn't named there. */
  readonly inside: boolean
}

/** The blocks of a text with the features of the body score. */
export function bodyRows(text: string): { text: string; features: Float32Array }[] {
  const { context, features } = examine(readPlain(text), OPTIONS)
  const width = FEATURES.length
  return context.blocks.map((block, index) => ({
    text: block.text,
    features: features.slice(index * width, (index + 1) * width),
  }))
}

/** The blocks of an HTML page with the features of its body score: those of the text, then those of the markup. */
export function markupRows(html: string): { text: string; features: Float32Array }[] {
  const { context, features, markup } = examine(readHtml(html, { url: undefined, depth: 5000 }), OPTIONS)
  const width = FEATURES.length
  return context.blocks.map((block, index) => {
    const row = new Float32Array(width + MARKUP_COUNT)
    row.set(features.subarray(index * width, (index + 1) * width))
    if (markup) row.set(markup.subarray(index * MARKUP_COUNT, (index + 1) * MARKUP_COUNT), width)
    return { text: block.text, features: row }
  })
}

/** The blocks of a page with what they are named by. */
export function namingRows(text: string): Row[] {
  const { context, features, inside } = examine(readPlain(text), OPTIONS)
  const proposals = proposeAll(context, [])
  extendRuns(context, proposals)
  const page = namingPage(context, features)
  const { words, firstWord } = context.measures
  return context.blocks.map((block, index) => {
    const row = newNamingRow()
    namingRow(page, proposals[index], index, row)
    const known = new Set<number>()
    for (let word = firstWord[index] ?? 0; word < (firstWord[index + 1] ?? 0); word++) {
      const id = words.ids[word] ?? UNKNOWN_WORD
      if (id >= 0) {
        if (!spellings.has(id)) spellings.set(id, block.text.slice(words.starts[word], words.ends[word]).toLowerCase())
        known.add(id)
      }
    }
    const count = (firstWord[index + 1] ?? 0) - (firstWord[index] ?? 0)
    return {
      text: block.text,
      features: row.slice(0, NAMING_BASE.length),
      words: count <= LONGEST ? [...known].map((id) => spellings.get(id) ?? '') : [],
      inside: inside[index] === 1,
    }
  })
}

/** As in word-cues.ts: longer blocks are prose. */
const LONGEST = 60
