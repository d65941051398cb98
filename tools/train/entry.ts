/** What training needs from inside the library: the same measures, features and proposals that it labels pages by. */
import { RELATIONS, relationsOf } from '../../src/features/relations.js'
import { examine, labelPage } from '../../src/label/label.js'
import { measurePage } from '../../src/features/measure-page.js'
import { eachName, speaks } from '../../src/features/name-votes.js'
import { VOTING } from '../../src/features/word-votes.js'
import { proposeAll } from '../../src/label/proposals.js'
import { extendRuns } from '../../src/label/runs.js'
import { WORD_CUES } from '../../src/label/word-cues.js'
import { NAMING_FEATURES, namingPage, namingRow, newNamingRow } from '../../src/label/zones.js'
import { KIND_NAMES } from '../../src/model/kind.js'
import type { Element } from '../../src/model/element.js'
import type { Page } from '../../src/model/page.js'
import { readHtml } from '../../src/read/html/index.js'
import { readPlain } from '../../src/read/plain.js'
import { writeText } from '../../src/write/text.js'
import { foldWord } from '../../src/text/fold.js'
import { NUMBER, UNKNOWN_WORD } from '../../src/text/words.js'

export { KIND_NAMES, RELATIONS }

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

/** The blocks of a page and what the scorer sees of them. */
export interface BlockTable {
  readonly texts: readonly string[]
  readonly names: readonly string[]
  /** A row a block, side by side in the order of `names`. */
  readonly rows: Float32Array
  /** The number of each block's relation to the one before. */
  readonly relations: Uint8Array
}

export function blocksOfText(text: string): BlockTable {
  return tableOf(readPlain(text))
}

export function blocksOfHtml(html: string): BlockTable {
  return tableOf(readHtml(html, { url: undefined, depth: DEPTH }))
}

/** What may vote in a block: see src/features/{word,name}-votes.ts. */
export interface Voters {
  readonly text: string
  /** The words, each once. */
  readonly words: readonly string[]
  /** Of HTML, the tags and names of the block's element, of the two above it, and of those around them. */
  readonly names: readonly (readonly string[])[]
}

export function votersOfText(text: string): Voters[] {
  return votersOf(readPlain(text))
}

export function votersOfHtml(html: string): Voters[] {
  return votersOf(readHtml(html, { url: undefined, depth: DEPTH }))
}

function votersOf(page: Page): Voters[] {
  const { words, firstWord } = measurePage(page, OPTIONS).measures
  return page.blocks.map(({ text }, index) => {
    const from = firstWord[index] ?? 0
    const to = Math.min(from + VOTING, firstWord[index + 1] ?? from)
    const voting = new Set<string>()
    for (let word = from; word < to; word++) {
      if (words.ids[word] !== NUMBER) voting.add(foldWord(text.slice(words.starts[word], words.ends[word])))
    }
    const home = page.markup?.origins[index]?.home
    return { text, words: [...voting], names: home ? namesAround(home) : [] }
  })
}

function namesAround(home: Element): string[][] {
  const places: string[][] = [[], [], []]
  let level = 0
  for (let at: Element | undefined = home; at; at = at.parent, level++) {
    const place = places[level === 0 ? 0 : level <= 2 ? 1 : 2]
    if (speaks(at)) eachName(at, (name) => place?.push(name))
  }
  return places
}

/** What is left of a text when it has been labelled once. */
export function firstLook(text: string): string {
  const { blocks } = labelPage(readPlain(text), OPTIONS)
  const body = blocks.filter(({ label }) => label === 'body')
  return writeText(body, text).text
}

const DEPTH = 5000

function tableOf(page: Page): BlockTable {
  const { columns } = measurePage(page, OPTIONS)
  const names = columns.flatMap((group) => group.names)
  const rows = new Float32Array(page.blocks.length * names.length)
  let offset = 0
  for (const group of columns) {
    const width = group.names.length
    for (let row = 0; row < page.blocks.length; row++) {
      rows.set(group.rows.subarray(row * width, (row + 1) * width), row * names.length + offset)
    }
    offset += width
  }
  return { texts: page.blocks.map(({ text }) => text), names, rows, relations: relationsOf(page) }
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
