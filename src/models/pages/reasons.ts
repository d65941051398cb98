import type { PageFeature } from './page.js'
import { contributionsTo, type PageKind } from './inference.js'

/** What a page of each kind is for people. */
const KINDS: Readonly<Record<PageKind, string>> = {
  article: 'prose of an article',
  listing: 'a page of links',
  forum: 'posts of several people',
  product: 'something for sale',
  documentation: 'documentation',
  other: 'no article, and no other kind for sure',
}

const PLURALS = {
  article: 'articles',
  forum: 'forums',
  product: 'shops',
  documentation: 'manuals',
  listing: 'lists of pages',
  service: 'offers of services',
} as const

/** How to tell people of a page's features. Features that people can't see are not named. */
const SEEN: Readonly<Partial<Record<PageFeature, string>>> = {
  'body-share': 'most of its words are prose of one text',
  'body-words': 'a long text',
  'body-long': 'long paragraphs',
  'body-quotes': 'quotations',
  'body-dated': 'names and dates between its paragraphs',
  'body-commented': 'comments between its paragraphs',
  'body-questions': 'questions in its text',
  'body-headings': 'many headings in its text',
  'body-lists': 'lists in its text',
  short: 'mostly short lines',
  repeated: 'lines that come again and again',
  shapes: 'lines of the same shape',
  prices: 'prices',
  'price-count': 'prices',
  'date-count': 'many dates',
  dates: 'many dates',
  code: 'code',
  tables: 'tables',
  steps: 'numbered steps',
  phones: 'telephone numbers and addresses',
  questions: 'many questions',
  headings: 'many headings',
  i: 'its writers speak of themselves',
  we: 'it speaks of its makers as we',
  you: 'it speaks to its reader',
  'kind:byline': 'says who wrote it',
  'kind:timestamp': 'says when it was written',
  'kind:title': 'a headline',
  'kind:comments': 'many comments',
  'kind:related-posts': 'leads to other articles',
  'kind:author-bio': 'tells of its author',
  'kind:caption': 'pictures with captions',
  'share:comments': 'many comments',
  'share:related-posts': 'leads to other articles',
  'share:caption': 'pictures with captions',
  'says:article': 'says what articles say',
  'of:article': 'says what articles say',
  'says:forum': 'says what forums say',
  'of:forum': 'says what forums say',
  'says:product': 'says what shops say',
  'of:product': 'says what shops say',
  'says:documentation': 'says what manuals say',
  'of:documentation': 'says what manuals say',
  'says:listing': 'says what lists of pages say',
  'of:listing': 'says what lists of pages say',
  'says:service': 'says what offers of services say',
  'of:service': 'says what offers of services say',
  links: 'mostly links',
  'body-links': 'links all over its text',
  'in-article': 'its prose stands in an article element',
  'in-items': 'its prose stands in lists',
  'in-form': 'its prose stands in a form',
  'siblings-prose': 'prose in many like elements',
  'siblings-count': 'many like elements',
  'siblings-links': 'links in many like elements',
  cards: 'many cards',
  'cards-priced': 'prices on many cards',
  'cards-dated': 'dates on many cards',
  'cards-titled': 'headings on many cards',
  'posts-dated': 'dates in many like elements',
  'posts-priced': 'prices in many like elements',
  images: 'many pictures',
  'og:article': 'states that it is an article',
  'og:product': 'states that it is a product',
  'og:website': 'states that it is a site',
  dated: 'states when it was published',
  authored: 'states its author',
  paged: 'goes on with further pages of a list',
  'path-root': 'the front page of a site',
  'path-date': 'a date in its address',
  'path-slug': 'an address made of a headline',
  'tag:pre': 'preformatted text',
  'tag:code': 'code',
  'tag:article': 'many article elements',
  'tag:form': 'forms',
  'tag:button': 'buttons',
  'tag:time': 'times',
  'type:news': 'states a news article',
  'type:article': 'states an article',
  'type:blog': 'states a blog post',
  'type:product': 'states a product',
  'types:product': 'states several products',
  'type:offer': 'states an offer',
  'types:offer': 'states several offers',
  'type:rating': 'states ratings',
  'type:question': 'states a question and its answers',
  'types:question': 'states a question and its answers',
  'type:forum': 'states a discussion',
  'types:forum': 'states a discussion',
  'type:list': 'states a list',
  'type:catalogue': 'states a list',
  'type:collection': 'states a list',
  'type:thread': 'states a discussion',
  'types:thread': 'states a discussion',
  'type:instructions': 'states instructions',
  'type:service': 'states a service',
  'type:faq': 'states questions and answers',
  'type:documentation': 'states a manual',
  'type:software': 'states software',
  'type:business': 'states a business',
  'types:business': 'states a business',
  ...named('class', 'elements named like those of'),
  ...named('page', 'a page named like those of'),
  ...named('path', 'an address like those of'),
  ...named('made', 'made with a tool for'),
  ...named('title', 'a title like those of'),
  ...named('posts', 'prose in many elements named like those of'),
  ...named('cards', 'links in many elements named like those of'),
  'ld-priced': 'states a price',
  'ld-dated': 'states when it was published',
  'ld-authored': 'states its author',
  'ld-answered': 'states answers or comments',
}

function named(
  place: 'class' | 'page' | 'path' | 'title' | 'made' | 'posts' | 'cards',
  says: string,
): Partial<Record<PageFeature, string>> {
  const entries = Object.entries(PLURALS).map(([side, plural]) => [`${place}:${side}`, `${says} ${plural}`])
  return Object.fromEntries(entries) as Partial<Record<PageFeature, string>>
}

/** What is told of features by a likeness to pages of some kind. */
const LIKENESSES: ReadonlySet<string> = new Set([
  'says',
  'of',
  'class',
  'page',
  'path',
  'made',
  'title',
  'posts',
  'cards',
])

/** A likeness to another kind may speak for this one, and still is no reason to people. */
function isOfAnother(feature: PageFeature, kind: PageKind): boolean {
  const [group = '', of] = feature.split(':')
  return LIKENESSES.has(group) && of !== (kind === 'other' ? 'service' : kind)
}

/** A reason names at most this many features, of at least this weight. */
const MOST = 2
const LEAST = 0.25

/** Why a page is of a kind, for people: the features that the page has more of than others and that speak most for the kind. */
export function reasonFor(kind: PageKind, features: Float32Array, probabilities: Float64Array): string {
  const seen = contributionsTo(kind, features, probabilities).flatMap(({ feature, weight, more }) => {
    const name = SEEN[feature]
    return more && weight >= LEAST && name !== undefined && !isOfAnother(feature, kind) ? [name] : []
  })
  const named = [...new Set(seen)].slice(0, MOST)
  return [KINDS[kind], ...(named.length > 0 ? [named.join(', ')] : [])].join(': ')
}
