import type { Article } from '../model/article.js'
import { checkArticle } from './check.js'
import { linesOf } from './lines.js'
import { numbersOf, numeralOf } from './numbers.js'
import { isGroup, isList, type Group, type Node, type Row } from './nodes.js'
import { textTreeOf } from './tree.js'

/**
 * The body as plain text, as a reader is shown it: `Article.text` with the marks and numbers of lists, inner ones
 * indented, and with the cells of a table's row between pipes.
 *
 * @throws InputError for what is no article.
 */
export function toText(article: Article): string {
  checkArticle(article, 'toText')
  return writeAll(textTreeOf(article), PARAGRAPH)
}

const PARAGRAPH = '\n\n'
const LINE = '\n'
const VISIBLE = /\S/u

function writeAll(nodes: readonly Node[], gap: string): string {
  let out = ''
  let before: Node | undefined
  for (const node of nodes) {
    const text = writeNode(node)
    if (!VISIBLE.test(text)) continue
    if (before) out += node.type === 'row' && before.type === 'row' ? LINE : gap
    out += text
    before = node
  }
  return out
}

function writeNode(node: Node): string {
  switch (node.type) {
    case 'paragraph':
      return linesOf(node.pieces)
        .map(({ text }) => text)
        .join(LINE)
    case 'row':
      return writeRow(node)
    case 'figure':
      return ''
    case 'group':
      return writeGroup(node)
    case 'break':
      return '* * *'
  }
}

const LINES = /\n\s*/gu

/** A row of a single cell is a line. */
function writeRow({ cells }: Row): string {
  const texts = cells.map((nodes) => writeAll(nodes, LINE).replace(LINES, ' '))
  return texts.length < 2 ? texts.join('') : `| ${texts.join(' | ')} |`
}

function writeGroup(group: Group): string {
  return isList(group) ? writeList(group) : writeAll(group.children, PARAGRAPH)
}

function writeList(list: Group): string {
  const items = list.children.filter(isGroup)
  const gap = items.every(isLine) ? LINE : PARAGRAPH
  const numbers =
    list.tag === 'ol'
      ? numbersOf(
          list,
          items.map(({ first }) => first),
        )
      : []
  const written = items.map((item, index) => withMark(markOf(item, numbers[index], list), writeAll(item.children, gap)))
  return written.filter((text) => text !== '').join(gap)
}

/** Whether an item is a line of text, perhaps with lists below it. */
function isLine({ children: [, ...rest] }: Group): boolean {
  return rest.every(isList)
}

/** The mark of a text as it stood there, that of a page as a browser draws it: terms and definitions have none. */
function markOf({ tag, mark }: Group, number: number | undefined, { numerals }: Group): string {
  if (tag !== 'li') return ''
  return mark ?? (number === undefined ? '-' : `${numeralOf(number, numerals)}.`)
}

const INNER_LINE = /\n(?=[^\n])/gu

function withMark(mark: string, text: string): string {
  if (mark === '' || text === '') return text
  return `${mark} ${text.replace(INNER_LINE, `\n${' '.repeat(mark.length + 1)}`)}`
}
