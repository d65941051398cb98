import type { ArticleMedia } from '../model/article.js'
import type { Block, Role } from '../model/block.js'
import type { Numerals } from '../model/span.js'
import type { GroupTag } from './path.js'

/** What stands between two pieces of a paragraph. */
export type Gap = '' | ' ' | '\n'

/** The part of a block's text from `start` to `end`. */
export interface Piece {
  readonly block: Block
  readonly start: number
  readonly end: number
  /** What stands in front of it, where it is not the first. */
  readonly gap: Gap
}

export interface Paragraph {
  readonly type: 'paragraph'
  readonly role: Role
  readonly level: number | undefined
  /** Of code. */
  readonly language: string | undefined
  readonly pieces: readonly Piece[]
}

export interface Row {
  readonly type: 'row'
  readonly header: boolean
  /** What stands in each cell: nothing, a paragraph, or several with lists. */
  readonly cells: readonly (readonly Node[])[]
}

export interface Figure {
  readonly type: 'figure'
  readonly media: ArticleMedia
  /** Absent where the caption stands beside it as a paragraph. */
  readonly caption: string | undefined
}

export interface Group {
  readonly type: 'group'
  readonly tag: GroupTag
  readonly first: number | undefined
  readonly reversed: boolean
  readonly numerals: Numerals | undefined
  readonly mark: string | undefined
  /** What a quote is that is a callout. */
  readonly callout: string | undefined
  readonly children: readonly Node[]
}

/** Something else begins: `* * *`. */
export interface Break {
  readonly type: 'break'
}

export type Node = Paragraph | Row | Figure | Group | Break

export function isGroup(node: Node | undefined): node is Group {
  return node?.type === 'group'
}

export interface List extends Group {
  readonly tag: 'ul' | 'ol' | 'dl'
}

export function isList(node: Node | undefined): node is List {
  return isGroup(node) && (node.tag === 'ul' || node.tag === 'ol' || node.tag === 'dl')
}
