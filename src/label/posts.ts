import { numberAt } from '../lib/arrays.js'
import type { Block } from '../model/block.js'
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
  let run: number[] = []
  for (const [index, { label }] of decisions.entries()) {
    if (label !== 'body') continue
    if (isShort(judged, index)) run.push(index)
    else {
      if (isHead(judged, run)) for (const line of run) heads.add(line)
      run = []
    }
  }
  return judged.page.blocks.map((block, index) => (heads.has(index) ? { ...block, role: 'post' } : block))
}

function isHead(judged: Judged, run: readonly number[]): boolean {
  return run.length <= MOST_LINES && run.some((index) => isDate(judged, index))
}

/** Whether a line may say who wrote a post, or when, by its length. */
export function isShort({ page, measured }: Judged, index: number): boolean {
  const { length, endsSentence } = measured.measures
  const role = page.blocks[index]?.role
  const mayBeHead = role === 'paragraph' || role === 'list-item' || role === 'heading'
  return mayBeHead && numberAt(length, index) <= MOST_WORDS && endsSentence[index] !== 1
}
