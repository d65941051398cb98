import type { Article } from '../../model/article.js'
import { linesOf } from '../lines.js'
import { codeBlock, codeText, destination, escapeHeading, escapeInline, escapeLineStart, HARD_BREAK } from './escape.js'
import { checkArticle } from '../check.js'
import { writeHeading, writeLines } from './inline.js'
import { isTight, itemsOf } from './list.js'
import { writeRows } from './table.js'
import { isList, type Figure, type Group, type Node, type Paragraph } from '../nodes.js'
import { treeOf } from '../tree.js'
import { safeUrl } from '../url.js'

/**
 * The body as Markdown below its headline: CommonMark with the tables and the strikethrough of GFM. What would be read
 * as a mark in its text is escaped.
 *
 * @throws InputError for what is no article.
 */
export function toMarkdown(article: Article): string {
  checkArticle(article, 'toMarkdown')
  const { title, nodes, notes } = treeOf(article)
  const parts = writeAll(nodes, true)
  if (title !== undefined) parts.unshift(`# ${escapeHeading(escapeInline(title).trim())}`)
  for (const note of notes) parts.push(`[^${String(note.number)}]: ${indented(writeAll(note.nodes).join('\n\n'), 4)}`)
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`
}

/** @param outermost whether the nodes stand in no container. */
function writeAll(nodes: readonly Node[], outermost = false): string[] {
  const parts: string[] = []
  let before: Node | undefined
  let other = false
  for (const node of nodes.flatMap(withoutFrame)) {
    const again: boolean = isList(node) && isList(before) && isOrdered(node) === isOrdered(before) && !other
    const indented = outermost && !isList(before) && isLineOfCode(node)
    const part = indented ? `    ${codeOf(node)}` : writeNode(node, again)
    if (part === '') continue
    parts.push(part)
    before = node
    other = again
  }
  return parts
}

/** In Markdown a figure is what stands in it. */
function withoutFrame(node: Node): readonly Node[] {
  return node.type === 'group' && node.tag === 'figure' ? node.children.flatMap(withoutFrame) : [node]
}

function isOrdered({ tag }: Group): boolean {
  return tag === 'ol'
}

function isLineOfCode(node: Node): node is Paragraph {
  return (
    node.type === 'paragraph' && node.role === 'code' && node.language === undefined && !codeOf(node).includes('\n')
  )
}

function codeOf({ pieces }: Paragraph): string {
  const lines = linesOf(pieces).map(({ text }) => text)
  return codeText(lines.join('\n'))
}

function writeNode(node: Node, other: boolean): string {
  switch (node.type) {
    case 'paragraph':
      return writeParagraph(node)
    case 'row':
      return writeRows([node])
    case 'figure':
      return writeFigure(node)
    case 'group':
      return writeGroup(node, other)
    case 'break':
      return '* * *'
  }
}

const SUBHEADING_LEVEL = 2
const DEEPEST_LEVEL = 6

function writeParagraph(paragraph: Paragraph): string {
  const { role, level = SUBHEADING_LEVEL, pieces } = paragraph
  if (role === 'code') return codeBlock(codeOf(paragraph), paragraph.language)
  if (role !== 'heading') return writeLines(pieces)
  return `${'#'.repeat(level >= 1 && level <= DEEPEST_LEVEL ? level : SUBHEADING_LEVEL)} ${writeHeading(pieces)}`
}

/** A picture, or a link to what plays or stands elsewhere, with its caption on the line below. */
function writeFigure({ media: { kind, url, alt = '' }, caption }: Figure): string {
  const address = safeUrl(url, 'src')
  if (address === undefined) return ''
  const label = escapeInline(kind !== 'image' && alt.trim() === '' ? url : alt).trim()
  const shown = `${kind === 'image' ? '!' : ''}[${label}](${destination(address)})`
  return caption === undefined ? shown : `${shown}${HARD_BREAK}${escapeLineStart(escapeInline(caption).trim())}`
}

function writeGroup(group: Group, other: boolean): string {
  const { tag, children, callout } = group
  if (tag === 'ul' || tag === 'ol' || tag === 'dl') return writeList(group, other)
  if (tag === 'table') return writeTable(children)
  if (callout !== undefined && CALLOUT.test(callout)) return writeCallout(callout, children)
  const content = writeAll(children).join('\n\n')
  return tag === 'blockquote' && content !== '' ? quoted(content) : content
}

const CALLOUT = /^[a-z]{2,20}$/u

/** As GitHub and Obsidian write them. A title that says no more than what the callout is isn't said twice. */
function writeCallout(callout: string, children: readonly Node[]): string {
  const parts = writeAll(children)
  const own = parts[0]?.toLowerCase() === callout ? parts.slice(1) : parts
  if (own.length === 0) return quoted(parts.join('\n\n'))
  return quoted(`[!${callout}]\n${own.join('\n\n')}`)
}

function writeList(list: Group, other: boolean): string {
  const items = itemsOf(list, other)
  const gap = isTight(items) ? '\n' : '\n\n'
  const written = items.map(({ mark, children }) => {
    const content = writeAll(children).join(gap)
    return content === '' ? '' : `${mark} ${indented(content, mark.length + 1)}`
  })
  return written.filter((item) => item !== '').join(gap)
}

/** What isn't a row stands above the table: its caption. */
function writeTable(children: readonly Node[]): string {
  const rows = children.filter((child) => child.type === 'row')
  const parts = writeAll(children.filter((child) => child.type !== 'row'))
  if (rows.length > 0) parts.push(writeRows(rows))
  return parts.join('\n\n')
}

const INNER_LINE = /\n(?=[^\n])/gu

function indented(content: string, width: number): string {
  return content.replace(INNER_LINE, `\n${' '.repeat(width)}`)
}

function quoted(content: string): string {
  return content
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')
}
