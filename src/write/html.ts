import type { Article } from '../model/article.js'
import type { Tag } from './allowed.js'
import { element, escapeText, type Attributes } from './element.js'
import { checkArticle } from './check.js'
import { writeCode, writeInline } from './html-inline.js'
import { attributesOf, whole } from './numbers.js'
import type { Figure, Group, Node, Paragraph, Row } from './nodes.js'
import { treeOf, type Note } from './tree.js'
import { safeUrl } from './url.js'

/**
 * The body as HTML below its headline: a fragment of plain elements, with nothing from the page but its text and
 * addresses that were checked, and with its formulas as MathML where it has that. All that it can hold is listed in
 * `allowed.ts`.
 *
 * @throws InputError for what is no article.
 */
export function toHtml(article: Article): string {
  checkArticle(article, 'toHtml')
  const { title, nodes, notes } = treeOf(article)
  const parts = writeAll(nodes)
  if (title !== undefined) parts.unshift(element('h1', escapeText(title)))
  parts.push(...present(wrap('ol', notes.map(writeNote))))
  return parts.map((part) => `${part}\n`).join('')
}

function writeAll(nodes: readonly Node[]): string[] {
  return nodes.map(writeNode).filter((part) => part !== '')
}

function writeNote({ number, nodes }: Note): string {
  return element('li', writeAll(nodes).join('\n'), { id: `note-${String(number)}` })
}

function writeNode(node: Node): string {
  switch (node.type) {
    case 'paragraph':
      return writeParagraph(node)
    case 'row':
      return writeRow(node)
    case 'figure':
      return wrap('figure', writeFigure(node))
    case 'group':
      return writeGroup(node)
    case 'break':
      return element('hr', '')
  }
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const satisfies readonly Tag[]
/** A heading of unknown level stands below the headline. */
const SUBHEADING = 'h2'

function writeParagraph({ role, level = 0, language, pieces }: Paragraph): string {
  if (role === 'code') return writeCode(pieces, language)
  return element(role === 'heading' ? (HEADINGS[level - 1] ?? SUBHEADING) : 'p', writeInline(pieces))
}

function writeRow({ header, cells }: Row): string {
  return element('tr', cells.map((cell) => element(header ? 'th' : 'td', writeContent(cell).join('\n'))).join(''))
}

function writeFigure({ media, caption }: Figure): readonly string[] {
  const shown = writeMedia(media)
  if (shown === '') return []
  return caption === undefined ? [shown] : [shown, element('figcaption', escapeText(caption))]
}

/** A picture, or a link to what plays or stands elsewhere: no part of another site is put into the page. */
function writeMedia({ kind, url, alt = '', width, height }: Figure['media']): string {
  if (safeUrl(url, 'src') === undefined) return ''
  if (kind !== 'image') return element('a', escapeText(alt.trim() === '' ? url : alt), { href: url })
  return element('img', '', { src: url, alt, width: pixels(width), height: pixels(height) })
}

function pixels(size: number | undefined): string | undefined {
  return size !== undefined && Number.isSafeInteger(size) && size > 0 ? String(size) : undefined
}

function writeGroup(group: Group): string {
  const { tag, children } = group
  switch (tag) {
    case 'table':
      return writeTable(children)
    case 'figure':
      return wrap('figure', writeFigureGroup(children))
    case 'li':
      return writeItem(tag, children, { value: whole(group.first)?.toString() })
    case 'dt':
    case 'dd':
      return writeItem(tag, children)
    case 'ol':
      return wrap('ol', writeAll(children), attributesOf(group))
    case 'ul':
    case 'dl':
    case 'blockquote':
      return wrap(tag, writeAll(children))
  }
}

/** Rows of headers in front make the head; what isn't a row is the caption. */
function writeTable(children: readonly Node[]): string {
  const rows = children.filter((child) => child.type === 'row')
  const body = rows.findIndex(({ header }) => !header)
  const split = body < 0 ? rows.length : body
  const caption = children.filter((child) => child.type !== 'row').map(writeCaption)
  return wrap('table', [
    ...(caption.length === 0 ? [] : [element('caption', caption.join(element('br', '')))]),
    ...present(wrap('thead', rows.slice(0, split).map(writeRow))),
    ...present(wrap('tbody', rows.slice(split).map(writeRow))),
  ])
}

function writeCaption(node: Node): string {
  return node.type === 'paragraph' ? writeInline(node.pieces) : writeNode(node)
}

function present(part: string): readonly string[] {
  return part === '' ? [] : [part]
}

/** A figure has one caption, and the pictures in it are no figures of their own. */
function writeFigureGroup(children: readonly Node[]): readonly string[] {
  let captioned = false
  return children.flatMap((child) => {
    if (child.type === 'figure') {
      captioned ||= child.caption !== undefined
      return writeFigure(child)
    }
    if (captioned || child.type !== 'paragraph' || child.role !== 'caption') return present(writeNode(child))
    captioned = true
    return [element('figcaption', writeInline(child.pieces))]
  })
}

/** The only paragraph of an item or a cell is its text: it takes no `<p>`. */
function writeContent(children: readonly Node[]): readonly string[] {
  const texts = children.filter((child) => child.type === 'paragraph')
  const only = texts.length === 1 && texts[0]?.role !== 'heading' && texts[0]?.role !== 'code' ? texts[0] : undefined
  const parts = children.map((child) => (child === only ? writeInline(only.pieces) : writeNode(child)))
  return parts.filter((part) => part !== '')
}

function writeItem<T extends 'li' | 'dt' | 'dd'>(
  tag: T,
  children: readonly Node[],
  attributes?: Attributes<T>,
): string {
  const shown = writeContent(children)
  return shown.length < 2 ? shown.map((part) => element(tag, part, attributes)).join('') : wrap(tag, shown, attributes)
}

/** An element with its content on lines of their own; nothing where there is none. */
function wrap<T extends Tag>(tag: T, parts: readonly string[], attributes?: Attributes<T>): string {
  return parts.length === 0 ? '' : element(tag, `\n${parts.join('\n')}\n`, attributes)
}
