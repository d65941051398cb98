import type { Tag } from '../read/html/scan/tags.js'
import type { Label } from '../index.js'

/** An element or a text of a page, with its place in the source, and with what becomes of it. */
export class PageNode {
  readonly parent: PageNode | undefined
  /** Absent for a text. */
  readonly tag: Tag | undefined
  /** What a text says; empty for an element. */
  readonly text: string
  readonly start: number
  end: number
  /** Where the first node in an element begins, and where its end tag does. */
  innerStart: number | undefined = undefined
  innerEnd: number
  /** Nobody sees it as text: it stands in a script, a style, a drawing. */
  readonly unseen: boolean
  /** The innermost element around it that begins and ends a line. */
  readonly home: PageNode | undefined
  /** It states something of the page: JSON-LD. */
  states = false
  /** Names of elements without end tags that end where it begins. */
  closes: readonly string[] = []
  /** What the text is, or the part of it that stays. Absent where no block has it. */
  label: Label | undefined = undefined
  /** It holds what stays, or boilerplate. */
  kept = false
  gone = false

  constructor(parent: PageNode | undefined, tag: Tag | undefined, text: string, start: number) {
    this.parent = parent
    this.tag = tag
    this.text = text
    this.start = start
    this.end = start
    this.innerEnd = start
    if (parent) parent.innerStart ??= start
    this.home = parent && isBlock(parent) ? parent : parent?.home
    this.unseen = parent !== undefined && (parent.unseen || parent.tag?.skip === true)
  }
}

const VISIBLE = /\S/u

export function isBlank({ tag, text }: PageNode): boolean {
  return tag === undefined && !VISIBLE.test(text)
}

/** It begins and ends a line. One with a name of its own does, unless it stands in a paragraph. */
export function isBlock({ tag, parent }: PageNode): boolean {
  return tag !== undefined && (tag.block || (tag.custom && parent?.tag?.paragraph !== true))
}
