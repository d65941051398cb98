import { Memory } from './features/memory.js'
import { labelPage, type LabelOptions, type Labelled } from './label/label.js'
import { toInput, type Layer } from './layers.js'
import type { Block, LabelledBlock } from './model/block.js'
import type { Page } from './model/page.js'
import { readPlain } from './read/plain.js'
import { clean } from './text/whitespace.js'
import { writeText } from './write/text.js'

/** More passes than any page was seen to need; each works on what the one before left. */
const MOST_PASSES = 12

export interface Settled {
  /** In the order of the input, which they tile. */
  readonly blocks: readonly LabelledBlock[]
  /** The body. Labelling it again would take nothing out of it. */
  readonly text: string
  readonly language: string | undefined
  /** What was measured in the page. */
  readonly measured: Pick<Labelled, 'measures' | 'prose' | 'outline'>
  /** How much the body looks like one, 0 to 1: on its page, where boilerplate casts its shadow, and by itself. */
  readonly certainty: number
}

/** What a caller has to say about a block before it is taken out: true and it stays. */
export type Keeps = (block: LabelledBlock) => boolean

/**
 * Labels a page, then what is left of it, until nothing more goes: what stood beside boilerplate is judged once more by
 * its new neighbours, so that cleaning a cleaned text changes nothing.
 *
 * @param last how a text is looked at when nothing more goes, until nothing more goes by that.
 */
export function settle(page: Page, options: LabelOptions, keeps: Keeps, last = options): Settled {
  // A page of HTML is looked at only once.
  const memory = new Memory()
  let looking = page.markup ? options : { ...options, memory }
  const labelled = labelPage(page, looking)
  const { language, measures, prose, outline } = labelled
  const measured = { measures, prose, outline }
  let alone: number
  const keep = remembering(keeps)
  const blocks = labelled.blocks.map((block) => keep(block, block))
  const layers = [writeLayer(blocks, page.input)]
  if (page.markup) return { blocks, text: top(layers).text, language, measured, certainty: labelled.certainty }
  const later: (readonly LabelledBlock[])[] = []
  for (let pass = 1; ; pass++) {
    const { text } = top(layers)
    const left = readPlain(text)
    if (pass === 1 && readsTheSame(page, left, labelled.blocks, looking)) {
      alone = labelled.certainty
      break
    }
    const again = labelPage(left, looking)
    alone = again.certainty
    const kept = again.blocks.map((block) => keep(block, () => mapBlock(block, layers)[0] ?? block))
    if (pass === MOST_PASSES && again.certainty >= DOUBTFUL) break
    const settled = pass < MOST_PASSES ? kept : kept.map(giveUp)
    const layer = writeLayer(settled, text)
    if (layer.text === text) {
      if (looking.findTemplate === last.findTemplate) break
      looking = { ...last, memory }
      continue
    }
    layers.push(layer)
    later.push(settled)
  }
  return {
    blocks: merge(blocks, later, layers),
    text: top(layers).text,
    language,
    measured,
    certainty: (labelled.certainty + alone) / 2,
  }
}

/** Whether a page is all body and reads again as it did: a second look would see and say the same. */
function readsTheSame(page: Page, left: Page, labelled: readonly LabelledBlock[], options: LabelOptions): boolean {
  // What is given by the caller may look at places, which have changed.
  if (options.rules.length > 0 || options.findTemplate !== undefined) return false
  if (left.shape !== page.shape || left.blocks.length !== page.blocks.length) return false
  if (labelled.length !== page.blocks.length || labelled.some(({ label }) => label !== 'body')) return false
  return left.blocks.every((block, index) => isAlike(block, page.blocks[index]))
}

/** The same but for its place. */
function isAlike(block: Block, other: Block | undefined): boolean {
  return (
    block.text === other?.text &&
    block.role === other.role &&
    block.level === other.level &&
    block.mark === other.mark &&
    block.continues === other.continues
  )
}

/** Asks the caller about every removal, in the offsets of the input, and stays with what was kept once. */
function remembering(
  keeps: Keeps,
): (block: LabelledBlock, asGiven: LabelledBlock | (() => LabelledBlock)) => LabelledBlock {
  const kept = new Set<number>()
  return (block, asGiven) => {
    if (block.label === 'body' || block.text === '') return block
    const given = typeof asGiven === 'function' ? asGiven() : asGiven
    if (!kept.has(given.start) && !keeps(given)) return block
    kept.add(given.start)
    return { ...block, label: 'body', reason: `kept by the caller: ${block.label}` }
  }
}

/** Below this certainty a text that still falls apart after the last pass holds no article. */
const DOUBTFUL = 0.5

/** A text that goes on falling apart holds no article. */
function giveUp(block: LabelledBlock): LabelledBlock {
  return block.label === 'body' ? { ...block, label: 'other', reason: 'nothing in it holds together' } : block
}

function top(layers: readonly Layer[]): Layer {
  const layer = layers.at(-1)
  if (!layer) throw new RangeError('there is no layer')
  return layer
}

function writeLayer(blocks: readonly LabelledBlock[], source: string): Layer {
  return { source, ...writeText(bodyOf(blocks), source) }
}

/** What every pass took out and what the last one left, in the offsets of the input. */
function merge(
  first: readonly LabelledBlock[],
  later: readonly (readonly LabelledBlock[])[],
  layers: readonly Layer[],
): readonly LabelledBlock[] {
  if (later.length === 0) return first
  const merged = first.filter((block) => block.label !== 'body')
  for (const [pass, blocks] of later.entries()) {
    const last = pass === later.length - 1
    for (const block of blocks) {
      if (last || block.label !== 'body') merged.push(...mapBlock(block, layers.slice(0, pass + 1)))
    }
  }
  return merged.sort((a, b) => a.start - b.start)
}

function mapBlock(block: LabelledBlock, layers: readonly Layer[]): LabelledBlock[] {
  const ranges = toInput(block, layers)
  const [only] = ranges
  if (ranges.length === 1 && only) return [{ ...block, start: only.start, end: only.end }]
  const { mark, continues, ...rest } = block
  const input = layers[0]?.source ?? ''
  return ranges.map((range, index) => ({
    ...rest,
    ...range,
    text: clean(input.slice(range.start, range.end)),
    ...((index > 0 || continues === true) && { continues: true }),
    ...(index === 0 && mark !== undefined && { mark }),
  }))
}

function bodyOf(blocks: readonly LabelledBlock[]): readonly LabelledBlock[] {
  return blocks.filter((block) => block.label === 'body')
}
