import { numberAt } from '../lib/arrays.js'
import type { Block } from '../model/block.js'
import type { Element } from '../model/element.js'
import type { Decision } from './decision.js'
import { isDate, type Judged } from './judge.js'

/** Words of a line that says who wrote a post, or when. */
const MOST_WORDS = 6
/** Lines of that above one post: a name, a rank, a date. */
const MOST_LINES = 5

/**
 * The blocks of a thread, with the role `post` for the lines of its body that say who wrote the post below them, and when: a
 * few short lines between posts of which one is a date.
 */
export function withPosts(decisions: readonly Decision[], judged: Judged): readonly Block[] {
  const heads = new Set<number>()
  let post: number | undefined
  let run: number[] = []
  for (const [index, { label }] of decisions.entries()) {
    if (label !== 'body') continue
    if (isShort(judged, index)) run.push(index)
    else {
      for (const line of headIn(judged, run, post)) heads.add(line)
      post = index
      run = []
    }
  }
  return judged.page.blocks.map((block, index) => (heads.has(index) ? { ...block, role: 'post' } : block))
}

/** The lines of a run that are no part of the post above it, if a date stands among them. */
function headIn(judged: Judged, run: readonly number[], post: number | undefined): readonly number[] {
  const date = run.find((index) => isDate(judged, index))
  if (date === undefined) return []
  const head = run.filter((line) => line >= date || post === undefined || !isNearer(judged, line, post, date))
  return head.length <= MOST_LINES ? head : []
}

/** Whether a line stands in an element with one block that the other block is no part of. */
function isNearer({ page: { markup } }: Judged, line: number, one: number, other: number): boolean {
  let around: Element | undefined = markup?.origins[line]?.home
  while (around && !holds(around, one)) around = around.parent
  return around !== undefined && !holds(around, other)
}

function holds({ firstBlock, lastBlock }: Element, block: number): boolean {
  return firstBlock <= block && block < lastBlock
}

/** Whether a line may say who wrote a post, or when, by its length. */
export function isShort({ page, measured }: Judged, index: number): boolean {
  const { length, endsSentence } = measured.measures
  const role = page.blocks[index]?.role
  const mayBeHead = role === 'paragraph' || role === 'list-item' || role === 'heading'
  return mayBeHead && numberAt(length, index) <= MOST_WORDS && endsSentence[index] !== 1
}
