import { numberAt } from '../../lib/arrays.js'
import type { Block, LabelledBlock } from '../../model/block.js'
import { logOf } from '../../evidence/columns.js'
import { QUESTION, SHORT } from './page-lines.js'
import type { SeenPage } from './seen-page.js'

const LONG = 30
/** A block of body with less confidence is doubtful. */
const SURE = 0.8

const NOWHERE = { start: 0, end: 0 }

/** How much of each block is body, 0 to 1: labels are of parts of blocks, and of a text in one line of other parts. */
export function coverByBody(blocks: readonly Block[], labelled: readonly LabelledBlock[]): Float32Array {
  const body = labelled.filter(({ label }) => label === 'body')
  const cover = new Float32Array(blocks.length)
  let next = 0
  for (let index = 0; index < blocks.length; index++) {
    const { start, end } = blocks[index] ?? NOWHERE
    while (next < body.length && (body[next]?.end ?? 0) <= start) next++
    let covered = 0
    for (let at = next; at < body.length; at++) {
      const part = body[at]
      if (!part || part.start >= end) break
      covered += Math.min(end, part.end) - Math.max(start, part.start)
    }
    cover[index] = Math.min(1, covered / Math.max(1, end - start))
  }
  return cover
}

/** Features of the body. */
export function surveyBody(seen: SeenPage, cover: Float32Array) {
  return [proportions(seen, cover), stretches(seen, cover), makeUp(seen, cover), labels(seen)] as const
}

function proportions({ measures, prose }: SeenPage, cover: Float32Array) {
  let words = 0
  let body = 0
  let sentences = 0
  let left = 0
  for (let index = 0; index < cover.length; index++) {
    const length = numberAt(measures.length, index)
    const inBody = length * numberAt(cover, index)
    words += length
    body += inBody
    sentences += length * numberAt(prose, index)
    left += (length - inBody) * numberAt(prose, index)
  }
  return {
    words: logOf(words),
    blocks: logOf(cover.length),
    prose: sentences / Math.max(1, words),
    'body-words': logOf(body),
    'body-share': body / Math.max(1, words),
    'left-prose': left / Math.max(1, sentences),
  }
}

function stretches({ measures }: SeenPage, cover: Float32Array) {
  let count = 0
  let longest = 0
  let current = 0
  let words = 0
  for (let index = 0; index < cover.length; index++) {
    const share = numberAt(cover, index)
    if (share < 0.5) current = 0
    else {
      if (current === 0) count++
      current += numberAt(measures.length, index)
      words += numberAt(measures.length, index)
      longest = Math.max(longest, current)
    }
  }
  return {
    stretches: logOf(count),
    'longest-stretch': longest / Math.max(1, words),
    'body-start':
      Math.max(
        0,
        cover.findIndex((share) => share >= 0.5),
      ) / Math.max(1, cover.length),
  }
}

function makeUp({ page, measures }: SeenPage, cover: Float32Array) {
  const sums = { blocks: 0, words: 0, long: 0, short: 0, headings: 0, items: 0, questions: 0, quotes: 0 }
  let numbers = 0
  let capitals = 0
  for (let index = 0; index < cover.length; index++) {
    const block = page.blocks[index]
    if (!block || numberAt(cover, index) < 0.5) continue
    const { text, role } = block
    const length = numberAt(measures.length, index)
    sums.blocks++
    sums.words += length
    if (length >= LONG) sums.long += length
    if (length < SHORT) sums.short++
    if (role === 'heading') sums.headings++
    if (role === 'list-item') sums.items++
    if (QUESTION.test(text)) sums.questions++
    if (QUOTED.test(text)) sums.quotes++
    numbers += numberAt(measures.numbers, index)
    capitals += numberAt(measures.capitals, index)
  }
  const perBlock = 1 / Math.max(1, sums.blocks)
  const perWord = 1 / Math.max(1, sums.words)
  return {
    'body-length': logOf(sums.words * perBlock),
    'body-long': sums.long * perWord,
    'body-short': sums.short * perBlock,
    'body-headings': sums.headings * perBlock,
    'body-lists': sums.items * perBlock,
    'body-questions': 3 * sums.questions * perBlock,
    'body-quotes': sums.quotes * perBlock,
    'body-numbers': 10 * numbers * perWord,
    'body-capitals': 2 * capitals * perWord,
  }
}

const QUOTED = /["“”„«»「」]/u

/** Features of the labels from the first to the last block of the body. */
function labels({ labelled }: SeenPage) {
  const first = labelled.findIndex(({ label }) => label === 'body')
  const last = labelled.findLastIndex(({ label }) => label === 'body')
  let dated = 0
  let commented = 0
  let characters = 0
  let doubtful = 0
  let sure = 0
  for (let index = Math.max(0, first); index <= last; index++) {
    const { label, confidence, text } = labelled[index] ?? { label: 'other', confidence: 0, text: '' }
    if (label === 'byline' || label === 'timestamp' || label === 'author-bio') dated++
    if (label === 'comments') commented++
    if (label !== 'body') continue
    characters += text.length
    sure = Math.max(sure, confidence)
    if (confidence < SURE) doubtful += text.length
  }
  return {
    'body-dated': logOf(dated),
    'body-commented': logOf(commented),
    sure,
    doubtful: doubtful / Math.max(1, characters),
  }
}
