import { numberAt } from '../../lib/arrays.js'
import { PAGE_TYPES, type PageType } from '../../lexicon/page-words.js'
import { META_NAMES } from '../../lexicon/markup/meta-names.js'
import type { Block } from '../../model/block.js'
import type { Statements } from '../../statements/index.js'
import { pageTypesIn, pageTypesOf } from '../../evidence/markup/hints.js'
import { type Outline, within } from '../../evidence/markup/outline.js'
import { surveyAddress } from './page-address.js'
import { logOf } from '../../evidence/columns.js'
import { surveySiblings } from './page-siblings.js'
import { STATED_TYPES, surveyStatements, type StatedType } from './page-statements.js'
import { typesAt } from './page-types.js'

/** Elements that are counted by their name. */
const TAGS = [
  'article',
  'form',
  'button',
  'input',
  'select',
  'pre',
  'code',
  'table',
  'img',
  'time',
  'video',
  'dl',
] as const
const LEVELS = ['h1', 'h2', 'h3', 'h4'] as const

/** What only HTML has, one line each. Counts are logarithms. */
const SINGLE_FEATURES = [
  'links', // share of the page's text that is links
  'link-count', // links
  'link-groups', // links to elsewhere on the page
  'body-links', // share of links in the element with most of the prose
  'nav', // share of the text in <nav>, <header> and <footer>
  'in-article', // share of the prose in <article>
  'in-main', // share of the prose in <main>
  'in-form', // share of the prose in forms
  'in-items', // share of the prose in items of lists
  'siblings-prose', // share of the prose in like-named elements, the fullest of them left out
  'siblings-count', // how many those are
  'siblings-length', // words of prose that one of them holds
  'siblings-links', // share of the links in like-named elements that hold little prose, the fullest left out
  'cards', // how many those are
  'images', // pictures for every hundred words
  'scripts', // script elements
  'deep', // depth of the element with most of the prose
  'og:article', // Open Graph says article
  'og:website', // or website
  'og:product', // or product
  'og:other', // or something else
  'dated', // a meta element states when it was published
  'authored', // a meta element states who wrote it
  'ld-dated', // JSON-LD states when it was published
  'ld-authored', // who wrote it
  'ld-priced', // what it costs
  'ld-answered', // an answer, or how many there are
  'feed', // a link to a feed
  'paged', // a link to the next or the previous page of a list
  'path-known', // the page states its address
  'path-root', // which has no path
  'path-depth', // pieces of its path
  'path-slug', // words of the last piece
  'path-number', // a piece that is a long number, or has one in it
  'path-date', // pieces that are a date
  'path-query', // it has a query
  'path-slash', // it ends with a slash
  'path-file', // it ends with the name of a file
  'posts-titled', // share of the like-named elements with most of the prose that hold a heading
  'posts-priced', // a price
  'posts-dated', // a line with a date
  'cards-titled', // the same of those with most of the links
  'cards-priced',
  'cards-dated',
  'cards-length', // words that one of them holds
] as const

type SingleFeature = (typeof SINGLE_FEATURES)[number]
/**
 * `tag:pre`: elements of the name; `class:forum`: elements with a name for it; `page:forum`: those around the whole page;
 * `path:forum`: a piece of the path says so; `title:forum`: the title does; `posts:forum`, `cards:forum`: the names of the
 * like-named elements that hold most prose, and most links; `type:product`: JSON-LD or microdata state a thing of the type, `types:product`:
 * how many; `made:forum`: a meta element names what makes forums.
 */
type Counted =
  | `tag:${(typeof TAGS)[number] | (typeof LEVELS)[number]}`
  | `${'class' | 'page' | 'path' | 'title' | 'posts' | 'cards'}:${PageType}`
  | `${'type' | 'types'}:${StatedType}`
  | `made:${PageType}`
export type PageMarkupFeature = SingleFeature | Counted

const NAMED = [...TAGS, ...LEVELS]

export const PAGE_MARKUP: readonly PageMarkupFeature[] = [
  ...SINGLE_FEATURES,
  ...NAMED.map((tag) => `tag:${tag}` as const),
  ...PAGE_TYPES.flatMap((type) => [`class:${type}`, `page:${type}`, `path:${type}`] as const),
  ...PAGE_TYPES.flatMap((type) => [`title:${type}`, `posts:${type}`, `cards:${type}`] as const),
  ...STATED_TYPES.flatMap((type) => [`type:${type}`, `types:${type}`] as const),
  ...PAGE_TYPES.map((type) => `made:${type}` as const),
]

export function pageMarkup(
  outline: Outline,
  statements: Statements,
  blocks: readonly Block[],
): Readonly<Record<PageMarkupFeature, number>> {
  const { facts, base } = outline.markup
  return {
    ...surveyElements(outline),
    ...surveyText(outline),
    ...surveySiblings(outline, blocks),
    ...typesAt('title', pageTypesOf(statements.title ?? '')),
    ...typesAt('made', pageTypesOf(statements.contents(META_NAMES.maker).join(' '))),
    ...surveyStatements(statements),
    // What links count from is the address of the page unless the page says otherwise.
    ...surveyAddress(statements.ownAddress ?? (facts.base === undefined ? base : undefined)),
  }
}

type Tagged = Record<`tag:${(typeof NAMED)[number]}`, number>
type Classed = Record<`${'class' | 'page'}:${PageType}`, number>

/** Names of elements, and what their classes say. */
function surveyElements({ markup, pageTypes }: Outline) {
  const tags = new Map<string, number>()
  const named = new Map<PageType, number>()
  const around = new Map<PageType, number>()
  let fragments = 0
  for (const { index, tag, attributes } of markup.elements) {
    const count = (tags.get(tag) ?? 0) + 1
    tags.set(tag, count)
    if (tag === 'a' && attributes.get('href')?.startsWith('#') === true) fragments++
    const isPage = tag === 'html' || tag === 'body'
    // Browsers drop a second body element.
    if (isPage && count > 1) continue
    addTypes(numberAt(pageTypes, index), isPage ? around : named)
  }
  return {
    ...(Object.fromEntries(NAMED.map((tag) => [`tag:${tag}`, logOf(tags.get(tag) ?? 0)])) as Tagged),
    ...(Object.fromEntries(
      PAGE_TYPES.flatMap((type) => [
        [`class:${type}`, logOf(named.get(type) ?? 0)],
        [`page:${type}`, Math.min(1, around.get(type) ?? 0)],
      ]),
    ) as Classed),
    'link-count': logOf(tags.get('a') ?? 0),
    'link-groups': logOf(fragments),
    scripts: logOf(tags.get('script') ?? 0),
  }
}

function addTypes(said: number, counts: Map<PageType, number>): void {
  if (said === 0) return
  for (const type of pageTypesIn(said)) counts.set(type, (counts.get(type) ?? 0) + 1)
}

const FRAMES: ReadonlySet<string> = new Set(['nav', 'header', 'footer'])

/** Which elements hold the page's text, links and prose. */
function surveyText(outline: Outline) {
  const { markup, massSums, charSums, linkSums, wordSums, core } = outline
  const mass = Math.max(1, massSums.at(-1) ?? 0)
  const characters = Math.max(1, charSums.at(-1) ?? 0)
  const shares = { article: 0, main: 0, form: 0, li: 0 }
  const ends = { article: 0, main: 0, form: 0, li: 0 }
  let frames = 0
  let framesEnd = 0
  for (const element of markup.elements) {
    const { tag, firstBlock, lastBlock } = element
    if (FRAMES.has(tag) && firstBlock >= framesEnd) {
      frames += within(charSums, element)
      framesEnd = lastBlock
    }
    if (!isShared(tag) || firstBlock < ends[tag]) continue
    // An element inside another of the same name was counted with it.
    shares[tag] += within(massSums, element) / mass
    ends[tag] = lastBlock
  }
  const words = wordSums.at(-1) ?? 0
  return {
    links: (linkSums.at(-1) ?? 0) / characters,
    'body-links': core ? within(linkSums, core) / Math.max(1, within(charSums, core)) : 0,
    nav: frames / characters,
    'in-article': Math.min(1, shares.article),
    'in-main': Math.min(1, shares.main),
    'in-form': Math.min(1, shares.form),
    'in-items': Math.min(1, shares.li),
    images: logOf((100 * markup.media.length) / Math.max(20, words)),
    deep: core ? core.depth / 15 : 0,
  }
}

function isShared(tag: string): tag is 'article' | 'main' | 'form' | 'li' {
  return tag === 'article' || tag === 'main' || tag === 'form' || tag === 'li'
}
