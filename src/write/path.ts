import type { Block } from '../model/block.js'
import type { Container, ContainerTag, Numerals } from '../model/span.js'

/** A container that holds other nodes. The rows of a table are no containers here: a row is a node of its own. */
export type GroupTag = Exclude<ContainerTag, 'tr'>

/** A container on the way from the article to a block. */
export interface Step {
  readonly tag: GroupTag
  /** The same for all blocks of the same container. */
  readonly key: string
  /** First number of an ordered list, or the own one of an item. */
  readonly first?: number
  /** The list counts down. */
  readonly reversed?: boolean
  /** Letters or Roman numerals that the list counts by. */
  readonly numerals?: Numerals
  /** What a quote is that is a callout. */
  readonly callout?: string
  /** The list mark that stood in front of the item. */
  readonly mark?: string
}

/** What an item stands in: where it is missing it is put around it. */
const LIST_OF: ReadonlyMap<ContainerTag | undefined, readonly GroupTag[]> = new Map([
  ['li', ['ul', 'ol']],
  ['dt', ['dl']],
  ['dd', ['dl']],
])
/** What stands in a list: anything else is put into one. */
const ITEM_OF: ReadonlyMap<ContainerTag | undefined, GroupTag> = new Map([
  ['ul', 'li'],
  ['ol', 'li'],
  ['dl', 'dd'],
])
const KNOWN: ReadonlySet<ContainerTag> = new Set<ContainerTag>([
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'table',
  'tr',
  'figure',
])
const NUMERALS: ReadonlySet<Numerals> = new Set<Numerals>(['a', 'A', 'i', 'I'])
/** Deeper containers are left out. No reader follows them, and what is written would grow with the square of them. */
const DEEPEST = 16

/**
 * The containers from the article down to what stands in `within`, such that items stand in lists, lists hold items,
 * and nothing but rows stands in a table.
 *
 * @param open the containers around what stands before: what has no item goes to the last one of its list.
 */
export function pathTo(within: readonly Container[], open: readonly Step[]): Step[] {
  const path: Step[] = []
  for (const { tag, id, first, reversed, numerals, callout } of within.slice(0, DEEPEST)) {
    if (!KNOWN.has(tag)) continue
    bridge(path, tag, open)
    if (tag === 'tr') return path
    path.push({
      tag,
      key: String(id),
      ...(first !== undefined && { first }),
      ...(reversed === true && { reversed }),
      ...(numerals !== undefined && NUMERALS.has(numerals) && { numerals }),
      ...(callout !== undefined && { callout }),
    })
    if (tag === 'table') return path
  }
  bridge(path, undefined, open)
  return path
}

/** Adds what is missing between the end of a path and what comes next: `undefined` for text. */
function bridge(path: Step[], next: ContainerTag | undefined, open: readonly Step[]): void {
  const lists = next === 'tr' ? TABLES : LIST_OF.get(next)
  const parent = path.at(-1)
  if (parent && lists?.includes(parent.tag)) return
  const item = ITEM_OF.get(parent?.tag)
  if (item) path.push(lastItem(path, open) ?? { tag: item, key: inside(path) })
  const [list] = lists ?? []
  if (list) path.push({ tag: list, key: inside(path) })
}

const TABLES: readonly GroupTag[] = ['table']

function inside(path: readonly Step[]): string {
  return `in ${path.at(-1)?.key ?? 'the article'}`
}

function lastItem(path: readonly Step[], open: readonly Step[]): Step | undefined {
  return path.every((step, depth) => sameStep(step, open[depth])) ? open[path.length] : undefined
}

export function sameStep(one: Step, other: Step | undefined): boolean {
  return one.tag === other?.tag && one.key === other.key
}

const NUMBERED = /^(\d{1,9})[.)]$/u

/** The path to a block. Where no markup says so, its role and its list mark tell that it stands in a list or quote. */
export function pathToBlock(block: Block, index: number, open: readonly Step[]): Step[] {
  const { role, within = [] } = block
  const path = pathTo(within, open)
  if (path.at(-1)?.tag === 'table') return path
  if (role === 'list-item' && !within.some(({ tag }) => LIST_OF.has(tag))) return withItem(path, block, index)
  if (role === 'quote' && !within.some(({ tag }) => tag === 'blockquote'))
    path.push({ tag: 'blockquote', key: 'quote' })
  if (isPipeRow(block)) path.push({ tag: 'table', key: 'rows' })
  return path
}

/** An item of its own at the end of a path: in the list that the path leads to, else in one by its mark. */
function withItem(path: readonly Step[], { within, mark = '' }: Block, index: number): Step[] {
  const item = ITEM_OF.get(within?.at(-1)?.tag)
  if (item) return [...path.slice(0, -1), { tag: item, key: `item ${String(index)}` }]
  const number = NUMBERED.exec(mark)?.[1]
  const list: Step =
    number === undefined ? { tag: 'ul', key: 'marks' } : { tag: 'ol', key: 'marks', first: Number(number) }
  return [...path, list, { tag: 'li', key: `item ${String(index)}`, mark }]
}

/** A row of a table in Markdown: without cells of its own, between pipes. */
export function isPipeRow({ role, text, within, cells }: Block): boolean {
  if (role !== 'table' || cells || (within && within.length > 0)) return false
  return text.length > 2 && text.startsWith('|') && text.endsWith('|')
}
