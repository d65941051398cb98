import type { Span } from '../../model/span.js'
import { numbersOf } from '../numbers.js'
import { isGroup, isList, type Group, type Node, type Piece } from '../nodes.js'

/** An item of a list as it is written: its mark, and what stands in it. */
export interface Item {
  readonly mark: string
  readonly children: readonly Node[]
}

/** The largest number that a list mark can hold. */
const LAST = 999_999_999

/**
 * The items of a list with their marks.
 *
 * @param other take the other sort of marks: where a list follows a list, the same marks would make one of them.
 */
export function itemsOf(list: Group, other: boolean): readonly Item[] {
  const bullet = other ? '*' : '-'
  if (list.tag === 'dl') return definitions(list.children).map((children) => ({ mark: bullet, children }))
  const items = list.children.filter(isGroup)
  if (list.tag !== 'ol') return items.map(({ children }) => ({ mark: bullet, children }))
  const marks = numberMarks(numbersIn(list), other)
  return items.map(({ mark, children }, index) => ({ mark: mark ?? marks[index] ?? bullet, children }))
}

function numbersIn(list: Group): readonly number[] {
  const stated = list.children.filter(isGroup).map(({ first }) => first)
  const numbers = numbersOf(list, stated)
  return numbers.every((number) => number >= 0 && number <= LAST) ? numbers : numbersOf({}, stated.map(none))
}

function none(): undefined {
  return undefined
}

/** Readers count on from the first mark of a list: a number that doesn't come next begins another one, with the other sign. */
function numberMarks(numbers: readonly number[], other: boolean): readonly string[] {
  let sign = other ? ')' : '.'
  return numbers.map((number, index) => {
    const before = numbers[index - 1]
    if (before !== undefined && number !== before + 1) sign = sign === '.' ? ')' : '.'
    return `${String(number)}${sign}`
  })
}

/** Whether items need no empty lines between them: each is a line of text, perhaps with lists below it. */
export function isTight(items: readonly Item[]): boolean {
  return items.every(({ children: [first, ...rest] }) => {
    if (rest.length > 0 && !rest.every(canFollowText)) return false
    return isList(first) || (first?.type === 'paragraph' && first.role !== 'code')
  })
}

/** In Markdown a list that begins with another number than 1 must have an empty line in front of it. */
function canFollowText(node: Node): boolean {
  return isList(node) && (node.tag !== 'ol' || numbersIn(node)[0] === 1)
}

/** Markdown has no list of definitions: each becomes an item, its terms strong, its definitions below them. */
function definitions(children: readonly Node[]): readonly (readonly Node[])[] {
  const items: Node[][] = []
  let before: string | undefined
  for (const child of children.filter(isGroup)) {
    if (child.tag === 'dt' ? before !== 'dt' : items.length === 0) items.push([])
    items.at(-1)?.push(...(child.tag === 'dt' ? child.children.map(asTerm) : child.children))
    before = child.tag
  }
  return items
}

function asTerm(node: Node): Node {
  if (node.type !== 'paragraph' || node.role === 'code' || node.role === 'heading') return node
  return { ...node, pieces: node.pieces.map(strongly) }
}

function strongly(piece: Piece): Piece {
  const strong: Span = { kind: 'strong', start: piece.start, end: piece.end }
  return { ...piece, block: { ...piece.block, spans: [strong, ...(piece.block.spans ?? [])] } }
}
