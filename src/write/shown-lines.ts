import type { Block } from '../model/block.js'
import type { Container } from '../model/span.js'
import { cellsOf } from './cells.js'
import { numbersOf } from './numbers.js'

/** Each block by itself, with the mark that it has in a text. */
export function ownLines(blocks: readonly Block[]): readonly string[] {
  return blocks.map(({ mark = '', text }) => withMark(mark, text))
}

function withMark(mark: string, text: string): string {
  return mark === '' ? text : `${mark} ${text}`
}

/** Each block as a reader is shown it: with the mark of its list, and the cells of a row between pipes. */
export function shownLines(blocks: readonly Block[]): readonly string[] {
  const marks = new ListMarks(blocks)
  return blocks.map((block) => withMark(marks.of(block), rowOf(block)))
}

function rowOf(block: Block): string {
  const cells = block.cells === undefined ? [] : cellsOf(block)
  if (cells.length < 2) return block.text
  return `| ${cells.map(({ start, end }) => block.text.slice(start, end)).join(' | ')} |`
}

const BULLET = '-'

/** The marks of items: those of a text as they stood there, those of a page as a browser draws them. */
class ListMarks {
  /** Those of a page, by item. */
  readonly #byItem = new Map<number, string>()
  readonly #given = new Set<number>()

  constructor(blocks: readonly Block[]) {
    const lists = new Map<number, { readonly list: Container; readonly items: Map<number, Container> }>()
    for (const { within = [] } of blocks)
      for (const [depth, item] of within.entries()) {
        const list = within[depth - 1]
        if (item.tag !== 'li' || !list) continue
        const known = lists.get(list.id) ?? { list, items: new Map<number, Container>() }
        lists.set(list.id, known)
        if (!known.items.has(item.id)) known.items.set(item.id, item)
      }
    for (const { list, items } of lists.values()) this.#count(list, [...items.values()])
  }

  #count(list: Container, items: readonly Container[]): void {
    const numbers =
      list.tag === 'ol'
        ? numbersOf(
            list,
            items.map(({ first }) => first),
          )
        : []
    for (const [index, { id }] of items.entries()) {
      const number = numbers[index]
      this.#byItem.set(id, number === undefined ? BULLET : `${String(number)}.`)
    }
  }

  /** The mark that stands in front of a block: only the first one of an item has it. */
  of({ mark, role, within = [] }: Block): string {
    const item = within.findLast(({ tag }) => tag === 'li')
    if (mark !== undefined || !item || role === 'post') return mark ?? ''
    const isFirst = !this.#given.has(item.id)
    this.#given.add(item.id)
    const drawn = this.#byItem.get(item.id) ?? ''
    return isFirst && (role === 'list-item' || drawn !== BULLET) ? drawn : ''
  }
}
