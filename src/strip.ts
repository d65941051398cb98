import { labelWith } from './clean-article.js'
import type { Kind } from './model/kind.js'
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
  const gone = new Set(someKinds(kinds, 'kinds'))
  const kept: string[] = []
  let from = 0
  for (const { label, start, end } of labelWith(input, options)) {
    if (label === 'body' || !gone.has(label)) continue
    kept.push(input.slice(from, start))
    from = Math.max(from, end)
  }
  kept.push(input.slice(from))
  return kept.join('')
}

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
