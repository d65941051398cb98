import type { LabelledBlock } from '../model/block.js'
import type { Kind } from '../model/kind.js'
import type { Markup } from '../model/page.js'
import { NO_LINKED_DATA, readJsonLd, type LinkedData } from './json-ld.js'

/** A page after labelling: what metadata are read from. */
export interface LabelledPage {
  /** All blocks in the order of the page, body included. */
  readonly blocks: readonly LabelledBlock[]
  /** The body as it is given to the caller. */
  readonly body: string
  /** Absent where a text was given. Elements point into `input`. */
  readonly markup?: Markup | undefined
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

/** The page and what every field looks up. */
export interface Context {
  readonly page: LabelledPage
  /** The page's JSON-LD; empty where a text was given. */
  readonly ld: LinkedData
  /** For dates and names; empty where the language isn't known. */
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

/** A value and where it stood, e.g. `byline block 4`. */
export interface Found<Value> {
  readonly value: Value
  readonly origin: string
  /** What the sources further down state: the runners-up, in their order. */
  readonly others?: readonly Found<Value>[]
}

/** One place where a field may be stated. The first source of a table that finds something wins. */
export interface Source<Value> {
  readonly source: string
  readonly read: (context: Context) => Found<Value> | undefined
}

export function readFirst<Value>(sources: readonly Source<Value>[], context: Context): Found<Value> | undefined {
  const [taken, ...others] = sources.flatMap(({ read }) => read(context) ?? [])
  return taken && (others.length > 0 ? { ...taken, others } : taken)
}

/** People count blocks from one. */
export function found<Value>(value: Value, placed: Placed): Found<Value> {
  return { value, origin: `${placed.block.label} block ${placed.index + 1}` }
}

export function blocksLabelled(context: Context, ...labels: readonly Kind[]): Placed[] {
  const placed: Placed[] = []
  for (const [index, block] of context.page.blocks.entries()) {
    if (labels.some((label) => label === block.label)) placed.push({ block, index })
  }
  return placed
}

export function newContext(page: LabelledPage): Context {
  const labels = page.blocks.map((block) => block.label)
  const headline = labels.indexOf('title')
  // What looks like prose above the headline is a stray piece of a menu.
  const below = labels.indexOf('body', Math.max(0, headline))
  const first = below < 0 ? labels.indexOf('body') : below
  return {
    page,
    ld: page.markup ? readJsonLd(page.markup.facts.jsonLd) : NO_LINKED_DATA,
    languages: page.language === undefined ? [] : [page.language],
    bodyStart: first < 0 ? labels.length : first,
    bodyEnd: labels.lastIndexOf('body') + 1,
    headline,
    title: undefined,
  }
}

/** Letters and digits in lower case, words parted by one space: for comparing, not for showing. */
export function comparable(text: string): string {
  return text.toLowerCase().replace(NOT_WORD, ' ').trim()
}
const NOT_WORD = /[^\p{L}\p{M}\p{N}]+/gu

/** A list mark that the reader left. */
export function withoutMark(text: string): string {
  return text.replace(MARK, '')
}
const MARK = /^(?:[-*•·‣–]\s+)+/u
