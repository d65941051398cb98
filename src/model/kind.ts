/**
 * Everything that is not the article's body, by name. One line each says what belongs there; the union is closed, so
 * that a caller can switch over it.
 */
export const KINDS = {
  title: 'The headline, also where it stands again.',
  byline: 'Who wrote, edited or contributed, where it stands apart from the prose.',
  timestamp: 'When it was published, updated or read, and how long reading takes.',
  breadcrumb: 'The path or section that the page stands in.',
  tags: "The article's own keywords and topics.",
  engagement: 'Counters and calls for views, likes, votes, reading aids and listening.',
  'share-bar': 'Buttons that share, save, print or mail the article, and the names of the networks.',
  caption: 'What stands below a picture or video: its description and its credit.',
  'cookie-notice': 'Consent to cookies, tracking and terms, of every length.',
  newsletter: 'A box that asks for an e-mail address.',
  promotion: "The site's own advertising: follow our channel, get our app, support us.",
  paywall: 'What asks for a subscription or a login before the rest can be read.',
  advertisement: 'Markers of paid content and what they mark.',
  'related-posts': 'Links to other articles, inside the body or after it, with their bylines and dates.',
  trending: 'Links to what is popular, latest or ranked.',
  'author-bio': 'Who the author is: biography, portrait, contact.',
  comments: "Readers' comments and the form that takes them.",
  navigation: 'Menus, links and controls of the site and the page.',
  copyright: 'Rights, imprint and the small print of the footer.',
  other: 'Not the article, and no better name for it.',
} as const satisfies Record<string, string>

/** A kind of boilerplate. */
export type Kind = keyof typeof KINDS

/** What a block is: part of the body, or a kind of boilerplate. */
export type Label = Kind | 'body'

/** The kinds in the order of their definition. */
export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[]

export function isKind(value: unknown): value is Kind {
  return typeof value === 'string' && Object.hasOwn(KINDS, value)
}
