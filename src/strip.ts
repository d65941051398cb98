import { labelWith } from './clean-article.js'
import type { LabelledBlock } from './model/block.js'
import type { Kind, Label } from './model/kind.js'
import { resolveOptions, someKinds, type Options, type ResolvedOptions } from './options.js'

/**
 * Takes blocks of some kinds out of a text, or out of HTML with the elements that are nothing else, and leaves every
 * other character as it was, line breaks included, so a line that goes leaves an empty one.
 *
 * @param kinds what goes, e.g. `['byline', 'timestamp']`.
 * @throws as `cleanArticle` does, and an OptionError for a kind that doesn't exist.
 */
export function strip(input: string, kinds: readonly Kind[], options?: Options): string {
  return stripWith(input, kinds, resolveOptions(options))
}

export function stripWith(input: string, kinds: readonly Kind[], options: ResolvedOptions): string {
  const asked: ReadonlySet<Label> = new Set(someKinds(kinds, 'kinds'))
  const blocks = labelWith(input, options)
  const goes = ({ label }: LabelledBlock): boolean => label !== 'body' && asked.has(label)
  const kept: string[] = []
  let from = 0
  for (const [index, block] of blocks.entries()) {
    if (!goes(block)) continue
    const place = sharesPlace(blocks, index, (other) => !goes(other)) ? placeWithin(input, block) : block
    if (!place) continue
    kept.push(input.slice(from, Math.max(from, place.start)))
    from = Math.max(from, place.end)
  }
  kept.push(input.slice(from))
  return kept.join('')
}

/** Whether a block has characters of the input in common with one of some others: a sentence that markup parts has all of its paragraph's. */
function sharesPlace(
  blocks: readonly LabelledBlock[],
  index: number,
  isOne: (other: LabelledBlock) => boolean,
): boolean {
  const { start, end } = blocks[index] ?? { start: 0, end: 0 }
  for (let at = index - 1; (blocks[at]?.end ?? start) > start; at--) if (isOne(blocks[at] as LabelledBlock)) return true
  for (let at = index + 1; (blocks[at]?.start ?? end) < end; at++) if (isOne(blocks[at] as LabelledBlock)) return true
  return false
}

type Place = Pick<LabelledBlock, 'start' | 'end'>

/** Where a paragraph of the input has a sentence; none where markup parts its words, or where it is said twice. */
function placeWithin(input: string, { text, start, end }: LabelledBlock): Place | undefined {
  const words = text.split(' ').map((word) => word.replaceAll(SPECIAL, '\\$&'))
  const [found, second] = input.slice(start, end).matchAll(new RegExp(words.join('\\s+'), 'gu'))
  if (!found || second) return undefined
  const at = start + found.index
  return { start: at, end: at + found[0].length }
}
const SPECIAL = /[$()*+./?[\\\]^{|}]/gu

/** Takes out what its name says, by `strip`. */
export type Strip = (input: string, options?: Options) => string

function stripper(...kinds: readonly Kind[]): Strip {
  return (input, options) => strip(input, kinds, options)
}

/** Takes out what asks for consent to cookies and tracking; also out of the middle of a paragraph. See `strip`. */
export const stripCookieNotices: Strip = stripper('cookie-notice')
/** Takes out who wrote it. See `strip`. */
export const stripBylines: Strip = stripper('byline')
/** Takes out the links to other articles, with their heading. See `strip`. */
export const stripRelatedPosts: Strip = stripper('related-posts')
/** Takes out lists of popular or recent articles. See `strip`. */
export const stripTrending: Strip = stripper('trending')
/** Takes out the buttons that share, save and print. See `strip`. */
export const stripShareBars: Strip = stripper('share-bar')
/** Takes out what asks for an e-mail address. See `strip`. */
export const stripNewsletters: Strip = stripper('newsletter')
/** Takes out the site's own advertising; also out of the middle of a paragraph. See `strip`. */
export const stripPromotions: Strip = stripper('promotion')
/** Takes out the markers of paid content. See `strip`. */
export const stripAdvertisements: Strip = stripper('advertisement')
/** Takes out who the author is. See `strip`. */
export const stripAuthorBios: Strip = stripper('author-bio')
/** Takes out readers' comments and the form for them. See `strip`. */
export const stripComments: Strip = stripper('comments')
/** Takes out menus and breadcrumbs. See `strip`. */
export const stripNavigation: Strip = stripper('navigation', 'breadcrumb')
/** Takes out the captions of pictures. See `strip`. */
export const stripCaptions: Strip = stripper('caption')
/** Takes out the article's keywords. See `strip`. */
export const stripTags: Strip = stripper('tags')
