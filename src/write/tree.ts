import type { Article, ArticleMedia } from '../model/article.js'
import type { Block } from '../model/block.js'
import type { Container } from '../model/span.js'
import { cellsOf, linesIn } from './cells.js'
import { addFigure } from './figures.js'
import type { Gap, Group, Node, Paragraph, Piece } from './nodes.js'
import { divided } from './notes.js'
import { isPipeRow, pathTo, pathToBlock, sameStep, type Step } from './path.js'
import { joins } from './text.js'

export interface Tree {
  /** Absent where the body begins with it. */
  readonly title: string | undefined
  readonly nodes: readonly Node[]
  readonly notes: readonly Note[]
}

/** A note that a mark in the text leads to. */
export interface Note {
  readonly number: number
  readonly nodes: readonly Node[]
}

const VISIBLE = /\S/u

/** What both writers write: the body's paragraphs in their containers, with its pictures where they stood. */
export function treeOf(article: Article): Tree {
  const { metadata, images, embeds } = article
  const first = article.blocks[0]
  const blocks = gapped(article.blocks, article.text)
  const { main, heads, notes } = divided(blocks)
  const linked = new Set(blocks.flatMap(({ spans = [] }) => spans.map(({ href }) => href)))
  // A post that is quoted has its link already.
  const media = [...images, ...embeds.filter(({ url }) => !linked.has(url))].map((item) => ({
    ...item,
    position: countBefore(blocks, item.position, main),
  }))
  const headed = first?.role === 'heading' && first.text === metadata.title
  return {
    title: headed || !VISIBLE.test(metadata.title ?? '') ? undefined : metadata.title,
    nodes: [...new TreeBuilder(main, media).build(), ...new TreeBuilder(heads, []).build()],
    notes: notes.map(({ number, blocks: own }) => ({ number, nodes: new TreeBuilder(own, []).build() })),
  }
}

/** What stands in the plain text: notes where they stood, no pictures, and nothing about posts of a thread. */
export function textTreeOf({ blocks, text }: Article): readonly Node[] {
  const written = blocks.filter(({ role }) => role !== 'post')
  return new TreeBuilder(gapped(written, text), []).build()
}

function gapped(blocks: readonly Block[], text: string): readonly Gapped[] {
  const reader = new GapReader(text)
  return blocks.map((block) => ({ ...block, gap: reader.before(block) }))
}

/** A block, and what stands between it and the one before. */
interface Gapped extends Block {
  readonly gap: Gap
}

/** How many blocks of the text stand before a place, where notes aren't counted. */
function countBefore(blocks: readonly Block[], position: number, main: readonly Block[]): number {
  if (main.length === blocks.length) return position
  const starts = new Set(main.map(({ start }) => start))
  return blocks.slice(0, position).filter(({ start }) => starts.has(start)).length
}

interface OpenGroup extends Group {
  readonly children: Node[]
}

class TreeBuilder {
  readonly #blocks: readonly Gapped[]
  readonly #media: readonly ArticleMedia[]
  #placed = 0
  readonly #nodes: Node[] = []
  #path: readonly Step[] = []
  readonly #groups: OpenGroup[] = []
  /** Where the next piece of the paragraph goes. */
  #pieces: Piece[] | undefined
  #row: { readonly id: number; readonly cells: (readonly Node[])[] } | undefined

  constructor(blocks: readonly Gapped[], media: readonly ArticleMedia[]) {
    this.#blocks = blocks
    this.#media = media.toSorted((a, b) => a.position - b.position)
  }

  build(): readonly Node[] {
    for (const [index, block] of this.#blocks.entries()) {
      this.#placeMedia(index)
      if (VISIBLE.test(block.text)) this.#add(block, index, block.gap)
      else this.#pieces = undefined
    }
    this.#placeMedia(Infinity)
    return this.#nodes
  }

  #add(block: Block, index: number, gap: Gap): void {
    const before = this.#blocks[index - 1]
    if (this.#pieces && before && joins(before, block)) {
      this.#pieces.push({ block, start: 0, end: block.text.length, gap })
      return
    }
    // Below a heading a rule is its line.
    if (block.parted === true && before && before.role !== 'heading')
      this.#enter(pathTo(sharedWithin(before, block), this.#path)).push({ type: 'break' })
    const path = pathToBlock(block, index, this.#path)
    const children = this.#enter(path)
    const isCaption = block.role === 'caption' && children.at(-1)?.type !== 'row'
    if (path.at(-1)?.tag === 'table' && !isCaption) this.#addRow(block, children)
    else {
      const whole = paragraphOf(block, 0, block.text.length)
      this.#pieces = whole.pieces
      children.push(whole)
    }
  }

  #addRow(block: Block, children: Node[]): void {
    const cells = cellsOf(block).map((cell): readonly Node[] => {
      const lines = linesIn(block, cell).map((line): Gapped => ({ ...line, gap: '' }))
      this.#pieces = undefined
      if (lines.length > 0) return new TreeBuilder(lines, []).build()
      const whole = paragraphOf(block, cell.start, cell.end)
      this.#pieces = whole.pieces
      return [whole]
    })
    const id = block.within?.find(({ tag }) => tag === 'tr')?.id
    if (id !== undefined && this.#row?.id === id) {
      this.#row.cells.push(...cells)
      return
    }
    const header = block.header === true || (isPipeRow(block) && children.length === 0)
    children.push({ type: 'row', header, cells })
    this.#row = id === undefined ? undefined : { id, cells }
  }

  /** Closes and opens containers until those of the path are open, and gives what the innermost holds. */
  #enter(path: readonly Step[]): Node[] {
    const apart = path.findIndex((step, depth) => !sameStep(step, this.#path[depth]))
    const shared = apart < 0 ? path.length : apart
    this.#groups.length = shared
    for (const { tag, first, reversed = false, numerals, mark, callout } of path.slice(shared)) {
      const group: OpenGroup = { type: 'group', tag, first, reversed, numerals, mark, callout, children: [] }
      this.#children().push(group)
      this.#groups.push(group)
    }
    if (shared < path.length || shared < this.#path.length) this.#row = undefined
    this.#path = path
    return this.#children()
  }

  #children(): Node[] {
    return this.#groups.at(-1)?.children ?? this.#nodes
  }

  /** Writes what stands before a block, unless the block goes on with what stands before the picture. */
  #placeMedia(index: number): void {
    const before = this.#blocks[index - 1]
    const next = this.#blocks[index]
    if (before && next && (joins(before, next) || sharedWithin(before, next).some(({ tag }) => tag === 'table'))) return
    for (let media = this.#media[this.#placed]; media && media.position <= index; media = this.#media[this.#placed]) {
      this.#placed++
      this.#addMedia(media, before ?? this.#blocks.at(-1), next)
    }
  }

  #addMedia(media: ArticleMedia, before: Block | undefined, next: Block | undefined): void {
    const within = before && next ? [...sharedWithin(before, next)] : []
    const inner = next?.within?.[within.length]
    if (inner?.tag === 'figure' && next?.role === 'caption') within.push(inner)
    const stands = [before, next].some((block) => block?.role === 'caption' && block.text === media.caption)
    const caption = stands || !VISIBLE.test(media.caption ?? '') ? undefined : media.caption
    addFigure(this.#enter(pathTo(within, this.#path)), { type: 'figure', media, caption })
    this.#pieces = undefined
  }
}

interface OpenParagraph extends Paragraph {
  readonly pieces: Piece[]
}

function paragraphOf(block: Block, start: number, end: number): OpenParagraph {
  const { role, level } = block
  return { type: 'paragraph', role, level, language: languageOf(block), pieces: [{ block, start, end, gap: '' }] }
}

const LANGUAGE = /^[\w+#.-]{1,20}$/u

/** The language of code, where it is no more than a name: it is written as a part of the markup. */
function languageOf({ language = '' }: Block): string | undefined {
  return LANGUAGE.test(language) ? language : undefined
}

/** The containers that two blocks share, the outermost first. */
function sharedWithin(one: Block, other: Block): readonly Container[] {
  const within = one.within ?? []
  let shared = 0
  while (shared < within.length && within[shared]?.id === other.within?.[shared]?.id) shared++
  return within.slice(0, shared)
}

/** Follows the text of the article along its blocks: it tells whether a space stands between two pieces. */
class GapReader {
  readonly #text: string
  #at = 0
  #lost = false

  constructor(text: string) {
    this.#text = text
  }

  before(block: Block): Gap {
    const from = this.#at
    if (!this.#lost) this.#follow(block)
    if (block.breaks === true) return '\n'
    return this.#lost || !VISIBLE.test(this.#text.charAt(from)) ? ' ' : ''
  }

  #follow({ text, mark = '' }: Block): void {
    this.#skipSpace()
    if (mark !== '' && this.#text.startsWith(`${mark} `, this.#at)) this.#at += mark.length + 1
    this.#lost = !this.#text.startsWith(text, this.#at)
    this.#at += text.length
  }

  #skipSpace(): void {
    while (this.#at < this.#text.length && !VISIBLE.test(this.#text.charAt(this.#at))) this.#at++
  }
}
