import { plural } from '../../../../src/cli/batch-report/html/figures.js'
import { markup, type Markup } from '../../../../src/cli/batch-report/html/markup.js'
import { toneOf } from '../../../../src/cli/batch-report/html/tones.js'
import type { Label, LabelledBlock } from '../../../../src/index.js'
import { paragraphsOf, type Paragraph, type Piece } from './paragraphs.js'

/** Paragraphs that are shown: a browser lays out no more of them with ease. */
const MOST = 5_000

/** The page, a paragraph an entry, in its own order. */
export function pageView(blocks: readonly LabelledBlock[], hidden: ReadonlySet<Label> = new Set()): Markup {
  const paragraphs = paragraphsOf(blocks)
  const shown = paragraphs.slice(0, MOST)
  const rest = paragraphs.length - shown.length
  return markup`${shown.map((paragraph, index) => paragraphView(paragraph, shown[index - 1], hidden))}${
    rest > 0 ? markup`<li class="rest">… ${plural(rest, 'more paragraph')}, which the results hold.</li>` : undefined
  }`
}

function paragraphView(paragraph: Paragraph, before: Paragraph | undefined, hidden: ReadonlySet<Label>): Markup {
  const [{ block }] = paragraph
  const label = labelOf(paragraph)
  const isFirst = before === undefined || labelOf(before) !== label
  const pieces = paragraph.map((piece) => pieceView(piece, label === 'body' && piece.block.label !== 'body', hidden))
  return markup`<li class="${label === 'body' ? 'is-body' : 'is-removed'} ${toneOf(label)} ${block.role}${isFirst ? ' is-first' : ''}"${hiddenIf(paragraph.every((piece) => hidden.has(piece.block.label)))}><span class="kind">${label}</span><div class="text" dir="auto">${markOf(block)}${pieces}</div></li>
`
}

/** A paragraph that keeps anything is one of the body. */
function labelOf(paragraph: Paragraph): Label {
  return paragraph.some(({ block }) => block.label === 'body') ? 'body' : paragraph[0].block.label
}

function pieceView({ block, index }: Piece, isCut: boolean, hidden: ReadonlySet<Label>): Markup {
  const { label, breaks } = block
  const attributes = markup`class="piece ${toneOf(label)}" data-piece="${index}" data-label="${label}" tabindex="-1"${hiddenIf(hidden.has(label))}`
  const element = isCut
    ? markup`<del ${attributes}>${textOf(block)}</del>`
    : markup`<span ${attributes}>${textOf(block)}</span>`
  return markup`${breaks === true ? markup`<br>` : ' '}${element}`
}

const hiddenIf = (isHidden: boolean): Markup => (isHidden ? markup` hidden` : markup``)

function markOf({ mark }: LabelledBlock): Markup | undefined {
  return mark === undefined ? undefined : markup`<span class="mark">${mark}</span>`
}

/** The cells of a row stand apart. */
function textOf({ text, cells }: LabelledBlock): Markup {
  if (cells === undefined || cells.length < 2) return markup`${text}`
  return markup`${cells.map((start, index) => markup`<span class="cell">${text.slice(start, cells[index + 1]).trim()}</span> `)}`
}
