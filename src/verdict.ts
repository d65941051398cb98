import { BLOCKED, ERROR_TITLES, LOGIN_TITLES } from './lexicon/page-signs.js'
import type { Verdict } from './model/article.js'
import type { LabelledBlock } from './model/block.js'
import type { Page } from './model/page.js'

/** What a verdict is read from. */
export interface Judged {
  readonly page: Page
  readonly labelled: readonly LabelledBlock[]
  /** Words of the body. */
  readonly words: number
  /** How much the body looks like one, 0 to 1. */
  readonly certainty: number
}

/** Words below which a body is none where anything else speaks against it. */
const FEW = 120
/** Words below which a page that sends its reader on holds nothing. */
const STUB = 40
const MOSTLY_LINKS = 0.6
const UNCERTAIN = 0.3
/** The characters that stand for bytes which mean nothing. */
const REPLACEMENT = 0xfffd
const MOSTLY_BROKEN = 0.05
/** How much of an input is looked at, in code units, and how much it must have. */
const SAMPLE = 10_000
const SHORT_SAMPLE = 20
const FEED =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:rss|feed|rdf:RDF|urlset|sitemapindex|opml)[\s>]/u

/** What a page is, and why: so that a pipeline can leave alone what is no article. */
export function judge(judged: Judged): Verdict {
  const { page, words, certainty } = judged
  if (page.blocks.length === 0 && !page.markup) return { kind: 'empty', reason: 'there is nothing to read' }
  const other = signOfAnother(judged)
  if (other !== undefined) return { kind: 'other', reason: other }
  if (page.blocks.length === 0) return { kind: 'empty', reason: 'the page shows no text' }
  if (words < FEW && linkShare(judged) > MOSTLY_LINKS) return { kind: 'listing', reason: 'a page of links' }
  if (words === 0) return { kind: 'other', reason: 'nothing on it reads like an article' }
  if (certainty < UNCERTAIN) return { kind: 'other', reason: 'little of it reads like an article' }
  return { kind: 'article', reason: 'prose of an article' }
}

function signOfAnother(judged: Judged): string | undefined {
  const { page, words } = judged
  const { markup, input } = page
  if (FEED.test((markup?.source ?? input).slice(0, 2_000))) return 'a feed or a site map, not a page'
  if (isBroken(markup?.source ?? input)) return 'no text: bytes that mean nothing'
  if (words >= FEW) return undefined
  if (words < STUB && REDIRECT.test(markup?.facts.refresh ?? '')) return 'a redirect'
  return signOfRefusal(judged)
}

/** A page that tells its reader why there is nothing to read. */
function signOfRefusal({ page, words, labelled }: Judged): string | undefined {
  const titles = titlesOf(page, labelled)
  if (titles.some((title) => startsWithAny(title, ERROR_TITLES))) return 'an error page'
  const text = page.input.slice(0, 2 * SAMPLE).toLowerCase()
  if (BLOCKED.some((phrase) => text.includes(phrase))) return 'a page that asks for scripts or a human'
  if (!asksForPassword(page)) return undefined
  return words < STUB || titles.some((title) => startsWithAny(title, LOGIN_TITLES)) ? 'a login form' : undefined
}

const REDIRECT = /url\s*=/iu

function isBroken(text: string): boolean {
  const end = Math.min(text.length, SAMPLE)
  let broken = 0
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 0 || code === REPLACEMENT) broken++
  }
  return end > SHORT_SAMPLE && broken > MOSTLY_BROKEN * end
}

function titlesOf({ markup, blocks }: Page, labelled: readonly LabelledBlock[]): string[] {
  const headings = blocks.filter(({ level }) => level === 1).slice(0, 3)
  const titles = labelled.filter(({ label }) => label === 'title').slice(0, 3)
  const first = markup ? [] : blocks.slice(0, 1)
  return [markup?.facts.title ?? '', ...[...headings, ...titles, ...first].map(({ text }) => text)].map((title) =>
    title.toLowerCase(),
  )
}

/** The words stand at the beginning of a title, and it ends or goes on with something else behind them. */
function startsWithAny(title: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => title.startsWith(phrase) && !WORD.test(title.slice(phrase.length).trimStart()))
}

const WORD = /^[\p{L}\p{N}]/u

function asksForPassword({ markup }: Page): boolean {
  return (
    markup?.elements.some(({ tag, attributes }) => tag === 'input' && attributes.get('type') === 'password') ?? false
  )
}

/** Share of a page's text that leads elsewhere; without markup, that was named as lists of links. */
function linkShare({ page, labelled }: Judged): number {
  const total = Math.max(1, page.input.length)
  if (page.markup) return page.markup.origins.reduce((sum, { linked }) => sum + linked, 0) / total
  const links = labelled.filter(({ label }) => LISTS.has(label))
  return links.reduce((sum, { text }) => sum + text.length, 0) / total
}

const LISTS: ReadonlySet<string> = new Set(['navigation', 'related-posts', 'trending', 'breadcrumb'])
