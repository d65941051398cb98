import { sharesIn } from '../evidence/stated-body.js'
import { SIGNATURE } from '../lexicon/markup/posts.js'
import type { Block } from '../model/block.js'
import type { Statements } from '../statements/index.js'
import { shownTexts, type ShownTexts } from '../statements/shown-texts.js'
import type { Judged } from './judge.js'
import { isShort } from './posts.js'

/** A block of which less is stated says something else, or more. */
const MOSTLY = 0.8
/** One post alone may be all that is stated of a thread. */
const LEAST_POSTS = 2
/** An element with more blocks holds posts, whatever it is called. */
const MOST_OF_SIGNATURE = 20

/** What a page's statements tell of a block: `besidePosts` is part of no post of a thread that says what its posts are. */
export type Stated = 'content' | 'besidePosts' | undefined

/**
 * Whether the words of each block are those of a post, a review or the description of a product that the page states; and in
 * a thread, whether the block is part of none of them, or of a signature.
 */
export function statedContent(statements: Statements, judged: Judged, isThread: boolean): readonly Stated[] {
  const { page, measured } = judged
  const stated = new Array<Stated>(page.blocks.length).fill(undefined)
  if (!page.markup) return stated
  const shown = shownTexts(statements)
  for (const { firstBlock, lastBlock } of shown.elements) stated.fill('content', firstBlock, lastBlock)
  if (shown.texts.length > 0)
    for (const [index, share] of sharesIn(shown.texts, page.blocks, measured.measures).entries())
      if (share >= MOSTLY) stated[index] = 'content'
  const own = stated.map((value, index) => (isQuoted(page.blocks[index]) ? undefined : value))
  if (!isThread) return own
  for (const { attributes, firstBlock, lastBlock } of page.markup.elements)
    if (lastBlock - firstBlock <= MOST_OF_SIGNATURE && SIGNATURE.test(attributes.get('class') ?? ''))
      own.fill('besidePosts', firstBlock, lastBlock)
  return shown.posts.length >= LEAST_POSTS ? withBeside(own, shown, judged) : own
}

/** What a post quotes of another is told there. */
function isQuoted({ role, within = [] }: Partial<Block> = {}): boolean {
  return role === 'quote' || within.some(({ tag, callout }) => tag === 'blockquote' && callout === undefined)
}

/** From the first post on: what stands above it may be one that is stated otherwise. Who wrote a post, and when, belongs to it. */
function withBeside(stated: readonly Stated[], { posts, heads }: ShownTexts, judged: Judged): readonly Stated[] {
  const first = Math.min(...posts.map(({ firstBlock }) => firstBlock))
  const isHead = new Set(heads.flatMap(({ firstBlock, lastBlock }) => rangeOf(firstBlock, lastBlock)))
  return stated.map((value, index) =>
    value === undefined && index >= first && !isHead.has(index) && !isShort(judged, index) ? 'besidePosts' : value,
  )
}

function rangeOf(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first }, (_, index) => first + index)
}
