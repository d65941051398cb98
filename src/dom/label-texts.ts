import type { Kind, Label, LabelledBlock } from '../index.js'
import { groupBy } from '../lib/groups.js'
import { isBlank, type PageNode } from './page-node.js'

/** Blocks that stand in the same place: one, or the sentences of a paragraph that are not all the same. */
interface Group {
  readonly blocks: readonly LabelledBlock[]
  readonly texts: readonly PageNode[]
}

/** The texts that a block stands in. */
export type TextsOf = ReadonlyMap<LabelledBlock, readonly PageNode[]>

/**
 * Tells each text what it is, and whether it goes. A text that is in any block that stays, stays.
 *
 * @returns the texts of each block that is to go.
 */
export function labelTexts(
  nodes: readonly PageNode[],
  blocks: readonly LabelledBlock[],
  kinds: ReadonlySet<Kind>,
): TextsOf {
  const texts = nodes.filter((node) => node.tag === undefined && !isBlank(node))
  const groups = groupsOf(blocks, texts)
  const going = groups.some(isInScript) ? new Set([...kinds].filter((kind) => kind !== 'other')) : kinds
  const goes = (label: Label): boolean => label !== 'body' && going.has(label)
  const gone = new Map<LabelledBlock, readonly PageNode[]>()
  for (const group of groups) {
    for (const [block, own] of divided(group, goes)) {
      if (goes(block.label)) gone.set(block, own)
      for (const text of own) mark(text, block.label, goes(block.label))
    }
  }
  for (const text of texts) if (text.kept) text.gone = false
  return gone
}

/**
 * The page shows little or nothing of the article, and has it in the data of a script. The lines that it shows are then
 * `other`, for they are not the article as it was found; on the page they are all that is to be seen of it.
 */
function isInScript({ blocks, texts }: Group): boolean {
  return blocks.some(({ label }) => label === 'body') && texts.length > 0 && texts.every(({ unseen }) => unseen)
}

function mark(text: PageNode, label: Label, goes: boolean): void {
  if (!goes) {
    if (!text.kept || label === 'body') text.label = label
    text.kept = true
  } else if (!text.unseen) {
    text.gone = true
    text.label ??= label
  }
}

function groupsOf(blocks: readonly LabelledBlock[], texts: readonly PageNode[]): readonly Group[] {
  const places = groupBy(blocks, ({ start, end }) => `${String(start)} ${String(end)}`)
  return [...places.values()].map((there) => ({ blocks: there, texts: textsAt(there[0], texts) }))
}

function textsAt(block: LabelledBlock | undefined, texts: readonly PageNode[]): readonly PageNode[] {
  if (!block) return []
  let low = 0
  let high = texts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((texts[middle]?.end ?? 0) > block.start) high = middle
    else low = middle + 1
  }
  let last = low
  while ((texts[last]?.start ?? block.end) < block.end) last++
  return texts.slice(low, last)
}

const SPACES = /\s+/gu

type Share = readonly [LabelledBlock, readonly PageNode[]]

/**
 * The texts of each block of a group. Where sentences go and others stay they are told apart by what they say. If that
 * isn't, letter by letter, what the texts say, or if words would run together, everything stays.
 */
function divided({ blocks, texts }: Group, goes: (label: Label) => boolean): readonly Share[] {
  const stays = blocks.find(({ label }) => !goes(label))
  const isMixed = stays && blocks.some(({ label }) => goes(label))
  if (!isMixed) return blocks.map((block) => [block, texts])
  const shares = sentencesIn(blocks, texts)
  const going = new Set(texts)
  for (const [{ label }, own] of shares) if (!goes(label)) for (const text of own) going.delete(text)
  return shares.length === 0 || runsTogether(texts, going) ? [[stays, texts]] : shares
}

function sentencesIn(blocks: readonly LabelledBlock[], texts: readonly PageNode[]): readonly Share[] {
  const written = texts.map(({ text }) => text.replace(SPACES, ''))
  const sentences = blocks.map(({ text }) => text.replace(SPACES, ''))
  if (written.join('') !== sentences.join('')) return []
  const textEnds = endsOf(written)
  let begin = 0
  let first = 0
  return blocks.map((block, index) => {
    const end = begin + (sentences[index]?.length ?? 0)
    while ((textEnds[first] ?? Infinity) <= begin) first++
    let last = first
    while ((textEnds[last] ?? Infinity) < end) last++
    begin = end
    return [block, texts.slice(first, last + 1)]
  })
}

function endsOf(parts: readonly string[]): readonly number[] {
  let end = 0
  return parts.map((part) => (end += part.length))
}

const ENDS_IN_SPACE = /\s$/u
const BEGINS_WITH_SPACE = /^\s/u

/** Whether a word would stand right behind another without the texts between them. */
function runsTogether(texts: readonly PageNode[], going: ReadonlySet<PageNode>): boolean {
  let before: PageNode | undefined
  let isApart = true
  for (const text of texts) {
    if (going.has(text)) {
      isApart = false
      continue
    }
    if (!isApart && before && !ENDS_IN_SPACE.test(before.text) && !BEGINS_WITH_SPACE.test(text.text)) return true
    before = text
    isApart = true
  }
  return false
}
