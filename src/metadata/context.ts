import type { LabelledBlock } from '../model/block.js'
import type { Head } from '../model/head.js'
import type { Kind } from '../model/kind.js'
import type { Markup } from '../model/page.js'
import { groupBy } from '../lib/groups.js'
import { Statements } from '../statements/index.js'
import type { LinkedData } from '../statements/json-ld.js'
import { withArticle, type Microdata } from '../statements/microdata.js'

/** A page after labelling: what metadata are read from. */
export interface LabelledPage {
  /** All blocks in the order of the page, body included. */
  readonly blocks: readonly LabelledBlock[]
  /** The body as it is given to the caller. */
  readonly body: string
  /** Absent where a text was given. Elements point into `input`. */
  readonly markup?: Markup | undefined
  /** What the page says of itself; read from it where the caller hasn't. */
  readonly statements?: Statements | undefined
  /** The statements that a tool wrote in front of a text. */
  readonly head?: Head | undefined
  /** The text that the blocks point into. */
  readonly input?: string
  /** BCP 47. */
  readonly language?: string | undefined
  readonly url?: string | undefined
  /** What relative times count from. */
  readonly now?: Date | undefined
}

/** A block with its place on the page. */
export interface Placed {
  readonly block: LabelledBlock
  /** Index among all blocks. */
  readonly index: number
}

/** Results that several fields share, each worked out once a page. */
export class Memo {
  readonly #known = new Map<unknown, unknown>()

  of<Result>(workOut: (context: Context) => Result, context: Context): Result {
    if (!this.#known.has(workOut)) this.#known.set(workOut, workOut(context))
    return this.#known.get(workOut) as Result
  }
}

/** The page and what every field looks up. */
export interface Context {
  readonly page: LabelledPage
  readonly once: Memo
  /** What the page says of itself: nothing where a text was given. */
  readonly statements: Statements
  /** The JSON-LD among those statements. */
  readonly ld: LinkedData
  /** What the page's `<meta>` tags state, by their names, in the order of the page. */
  readonly metas: ReadonlyMap<string, readonly string[]>
  /** What elements state by `itemprop` and `property`; empty where a text was given. */
  readonly items: Microdata
  /** The blocks outside of the body by their kind, in the order of the page. */
  readonly byKind: ReadonlyMap<Kind, readonly Placed[]>
  /** For reading dates and names; empty if the language isn't known. */
  readonly languages: readonly string[]
  /** Index of the body's first block below the headline, or of the end of the page where there is no body. */
  readonly bodyStart: number
  /** Index behind the last block of the body. */
  readonly bodyEnd: number
  /** Index of the first headline, or -1. */
  readonly headline: number
  /** The headline, once it is known. */
  readonly title: string | undefined
}

/** A value and where it was found, e.g. `byline block 4`. */
export interface Found<Value> {
  readonly value: Value
  readonly origin: string
  /** The runners-up: what the later sources state, in their order. */
  readonly others?: readonly Found<Value>[]
}

/** Reads one place where a field may be stated. The first source of a table that finds something wins. */
export type Source<Value> = (context: Context) => Found<Value> | undefined

export function readFirst<Value>(sources: readonly Source<Value>[], context: Context): Found<Value> | undefined {
  const [taken, ...others] = readAll(sources, context)
  return taken && withOthers(taken, others)
}

/** What each source finds, in their order. */
export function readAll<Value>(sources: readonly Source<Value>[], context: Context): readonly Found<Value>[] {
  return sources.flatMap((read) => read(context) ?? [])
}

/** A value with its runners-up, from all that were found. */
export function withOthers<Value>(taken: Found<Value>, all: readonly Found<Value>[]): Found<Value> {
  const others = all.filter((found) => found !== taken)
  return others.length > 0 ? { ...taken, others } : taken
}

/** A source that always finds its value at the same place. */
export function sourceOf<Value>(origin: string, valueOf: (context: Context) => Value | undefined): Source<Value> {
  return (context) => foundAt(origin, valueOf(context))
}

/** A value and where it was found; nothing where there is none. */
export function foundAt<Value>(origin: string, value: Value | undefined): Found<Value> | undefined {
  return value === undefined ? undefined : { value, origin }
}

/** The first value that `valueOf` makes of an item; undefined where it makes none of any. */
export function firstOf<Item, Value>(
  items: Iterable<Item>,
  valueOf: (item: Item) => Value | undefined,
): Value | undefined {
  for (const item of items) {
    const value = valueOf(item)
    if (value !== undefined) return value
  }
  return undefined
}

/** A value with the block where it was found, counted from one as people do. */
export function found<Value>(value: Value, placed: Placed): Found<Value> {
  return { value, origin: originOf(placed) }
}

export function originOf({ block, index }: Placed): string {
  return `${block.label} block ${index + 1}`
}

/** The blocks of some kinds, in the order of the page. */
export function blocksLabelled({ byKind }: Context, kind: Kind, other?: Kind): readonly Placed[] {
  const blocks = byKind.get(kind) ?? []
  const others = other === undefined ? [] : (byKind.get(other) ?? [])
  return others.length === 0 ? blocks : [...blocks, ...others].sort((a, b) => a.index - b.index)
}

function groupByKind(blocks: readonly LabelledBlock[]): ReadonlyMap<Kind, readonly Placed[]> {
  const placed = blocks.map((block, index): Placed => ({ block, index }))
  const groups = groupBy(placed, ({ block }) => block.label)
  groups.delete('body')
  return groups as ReadonlyMap<Kind, readonly Placed[]>
}

export function newContext(page: LabelledPage): Context {
  const labels = page.blocks.map((block) => block.label)
  const headline = labels.indexOf('title')
  // A block above the headline that was taken for body is part of a menu.
  const below = labels.indexOf('body', Math.max(0, headline))
  const first = below < 0 ? labels.indexOf('body') : below
  const bodyStart = first < 0 ? labels.length : first
  const statements = page.statements ?? new Statements(page)
  return {
    page,
    once: new Memo(),
    byKind: groupByKind(page.blocks),
    statements,
    metas: statements.metas(),
    ld: statements.linkedData(),
    items: withArticle(statements.items(), page.blocks[bodyStart]?.start ?? 0),
    languages: page.language === undefined ? [] : [page.language],
    bodyStart,
    bodyEnd: labels.lastIndexOf('body') + 1,
    headline,
    title: undefined,
  }
}

/** Letters and digits in lower case, words parted by one space: for comparing, not for showing. */
export { normalise as comparable } from '../text/similarity.js'

/** A text without a list mark at its beginning: `- Jane Doe`. */
export function withoutMark(text: string): string {
  return text.replace(MARK, '')
}
const MARK = /^(?:[-*•·‣–]\s+)+/u
