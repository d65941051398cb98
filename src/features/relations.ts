import type { Block } from '../model/block.js'
import type { Element } from '../model/element.js'
import type { Page } from '../model/page.js'
import { areTwins } from './twins.js'

/** How a block stands to the one before it, in the order of their numbers. */
export const RELATIONS = [
  'first', // there is none before it
  'continues', // text: the same paragraph goes on
  'same role', // text: a paragraph behind a paragraph, an item behind an item
  'other role', // text
  'same element', // HTML: parted by a line break
  'twins', // the elements have the same parent, tag and class
  'siblings', // the same parent
  'apart 1', // that many levels up to what they have in common
  'apart 2',
  'apart 3',
  'apart 4',
  'apart 5',
  'apart 6', // or more
] as const
export type Relation = (typeof RELATIONS)[number]

const numberOf = new Map<Relation, number>(RELATIONS.map((relation, number) => [relation, number]))
const FARTHEST = 6

/** The number of each block's relation to the one before. */
export function relationsOf({ blocks, markup }: Page): Uint8Array {
  const relations = new Uint8Array(blocks.length)
  for (let index = 0; index < relations.length; index++) {
    const here = markup?.origins[index]?.home
    const there = markup?.origins[index - 1]?.home
    relations[index] = here && there ? number(inMarkup(there, here)) : inText(blocks[index - 1], blocks[index])
  }
  return relations
}

const FIRST = number('first')
const CONTINUES = number('continues')
const SAME_ROLE = number('same role')
const OTHER_ROLE = number('other role')

function inText(before: Block | undefined, block: Block | undefined): number {
  if (!before) return FIRST
  if (block?.continues === true) return CONTINUES
  return block?.role === before.role ? SAME_ROLE : OTHER_ROLE
}

function number(relation: Relation): number {
  return numberOf.get(relation) ?? 0
}

function inMarkup(there: Element, here: Element): Relation {
  if (here === there) return 'same element'
  if (here.parent === there.parent) return areTwins(there, here) ? 'twins' : 'siblings'
  const levels = Math.min(FARTHEST, Math.max(1, levelsApart(there, here)))
  return `apart ${levels as 1 | 2 | 3 | 4 | 5 | 6}`
}

/** How far the farther of two elements stands below the first that is around both. */
function levelsApart(there: Element, here: Element): number {
  let [a, b]: (Element | undefined)[] = [there, here]
  let up = 0
  let down = 0
  while (a && b && a !== b) {
    if (a.depth >= b.depth) {
      a = a.parent
      up++
    } else {
      b = b.parent
      down++
    }
  }
  return Math.max(up, down)
}
