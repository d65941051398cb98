/** What tools call a statement in the head of a text, in lower case, by the field that it states. The first name wins. */
export const HEAD_NAMES = {
  title: ['title', 'headline', 'subject'],
  url: ['url source', 'url', 'source_url', 'canonical_url', 'canonical', 'permalink', 'link', 'source'],
  authors: ['author', 'authors', 'byline', 'creator', 'from'],
  tags: ['tags', 'keywords', 'tag'],
  description: ['description', 'summary', 'excerpt'],
  section: ['section', 'category', 'categories'],
  siteName: ['site_name', 'sitename', 'site', 'publisher'],
  language: ['language', 'lang'],
} as const satisfies Record<string, readonly string[]>

/** A field that a head may state; dates have names of their own. */
export type HeadField = keyof typeof HEAD_NAMES

/** Front matter has one of these at least. Prose between two rules may begin with other words and a colon. */
export const FRONT_MATTER_NAMES: ReadonlySet<string> = new Set([
  ...[HEAD_NAMES.title, HEAD_NAMES.url, HEAD_NAMES.authors, HEAD_NAMES.tags, HEAD_NAMES.description].flat(),
  ...['date', 'published', 'layout', 'slug'],
])

/** The head of a mail has them all. */
export const MAIL_NAMES = ['from', 'subject', 'date'] as const
