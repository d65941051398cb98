/**
 * The library itself: runs anywhere, and needs nothing.
 *
 * @module clean-article
 */
export { cleanArticle, label } from './clean-article.js'
export { createCleaner, type Cleaner } from './cleaner.js'
export { NEAR_DUPLICATE, fingerprint, similarity } from './text/fingerprint/index.js'
export { createSite, learnSite, mergeSites, type LearnOptions, type Site } from './learn-site.js'
export {
  strip,
  stripAdvertisements,
  stripAuthorBios,
  stripBylines,
  stripCaptions,
  stripComments,
  stripCookieNotices,
  stripNavigation,
  stripNewsletters,
  stripPromotions,
  stripRelatedPosts,
  stripShareBars,
  stripTags,
  stripTrending,
  type Strip,
} from './strip.js'
export type { Expect, Favor, Options, UrlLike } from './options.js'
export type {
  Article,
  ArticleLink,
  ArticleMedia,
  Metadata,
  MetadataField,
  Statement,
  Verdict,
} from './model/article.js'
export type { Block, CellLine, LabelledBlock, Removed, Role } from './model/block.js'
export type { DocumentLike, NodeLike } from './model/document.js'
export { CleanArticleError, InputError, LimitError, OptionError } from './model/errors.js'
export type { Format, Input, Limits } from './model/input.js'
export { KINDS, type Kind, type Label } from './model/kind.js'
export type { Media } from './model/media.js'
export type { Container, ContainerTag, Numerals, Span, SpanKind } from './model/span.js'
export type { Neighbours, Rule } from './model/rule.js'
export type { Seen, SiteProfile } from './model/site.js'
export { toHtml } from './write/html.js'
export { toMarkdown } from './write/markdown/index.js'
export { toText } from './write/shown-text.js'
