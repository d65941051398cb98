import { BLOCKED, ERROR_TITLES, LOGIN_TITLES } from '../../lexicon/page-signs.js'
import type { Verdict } from '../../model/article.js'
import type { LabelledBlock } from '../../model/block.js'
import type { Page } from '../../model/page.js'
import { Statements } from '../../statements/index.js'
import { countWords } from '../../text/word-count.js'

/** What a sign is looked for in. */
export interface Signed {
  readonly page: Page
  /** What the page says of itself; read from it where the caller hasn't. */
  readonly statements?: Statements | undefined
  readonly labelled: readonly LabelledBlock[]
  /** Words of the body. */
  readonly words: number
  /** Where the page has the body, if it doesn't show it. */
  readonly source: string | undefined
  /** Whether other stories stand behind the one that the page's title names, as pages load them for those who scroll on. */
  readonly isFollowed: boolean
}

/** A body of fewer words can be overruled by a sign. */
const FEW = 120
/** With fewer words, a page that redirects or lists links has no article. */
const STUB = 40
/** Words of a whole page below which nothing tells what it is. */
const TOO_FEW = 6
/** Characters of a page that shows a form and hardly anything else. */
const BRIEF = 1_500
const MOSTLY_LINKS = 0.6
/** How sure a sign is that states what the page is, and one that shows that it is no article. */
const PROOF = 0.95
const LIKELY = 0.7
/** The characters that decoders put for bytes without a meaning. */
const REPLACEMENT = 0xfffd
const MOSTLY_BROKEN = 0.05
/** How much of an input is looked at, in code units, and how much it must have. */
const SAMPLE = 10_000
const SHORT_SAMPLE = 20
const FEED =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:rss|feed|rdf:RDF|urlset|sitemapindex|opml)[\s>]/u

/** The kind of a page that bears a certain sign, and the reason: an error, a form, an empty shell. The model judges the rest. */
export function signOf(signed: Signed): Verdict | undefined {
  const { page, words } = signed
  if (page.blocks.length === 0 && !page.markup)
    return { kind: 'empty', probability: 1, reason: 'there is nothing to read' }
  const other = signOfAnother(signed)
  if (other !== undefined) return { kind: 'other', probability: PROOF, reason: other }
  if (page.blocks.length === 0 && signed.source === undefined)
    return { kind: 'empty', probability: 1, reason: 'the page shows no text' }
  if (signed.source !== undefined)
    return { kind: 'article', probability: PROOF, reason: `has its article in its ${signed.source}` }
  if (signed.isFollowed)
    return { kind: 'article', probability: PROOF, reason: 'its title names the first of its stories' }
  if (words >= STUB && isLiveBlog(signed)) return { kind: 'article', probability: PROOF, reason: 'states a live blog' }
  if (countWords(page.input.slice(0, BRIEF)) < TOO_FEW)
    return { kind: 'other', probability: LIKELY, reason: 'too little text to tell what it is' }
  if (words < STUB && linkShare(signed) > MOSTLY_LINKS)
    return { kind: 'listing', probability: LIKELY, reason: 'a page of links' }
  return undefined
}

const LIVE_BLOG = 'LiveBlogPosting'

/** What the page itself states that it is, not one that it leads to: its entries look like posts, or like a list. */
function isLiveBlog({ page, statements = new Statements(page) }: Signed): boolean {
  return statements.linkedData().article?.types.includes(LIVE_BLOG) === true
}

function signOfAnother(signed: Signed): string | undefined {
  const { page, words } = signed
  const { markup, input, binary } = page
  if (binary !== undefined) return `no text: ${binary}`
  if (FEED.test((markup?.source ?? input).slice(0, 2_000))) return 'a feed or a site map, not a page'
  if (isBroken(markup?.source ?? input)) return 'no text: bytes that mean nothing'
  if (words >= FEW) return undefined
  if (words < STUB && REDIRECT.test(markup?.facts.refresh ?? '')) return 'a redirect'
  return signOfRefusal(signed)
}

/** A page that tells its reader why there is nothing to read. */
function signOfRefusal({ page, words, labelled }: Signed): string | undefined {
  const titles = titlesOf(page, labelled)
  if (titles.some((title) => startsWithAny(title, ERROR_TITLES))) return 'an error page'
  const text = page.input.slice(0, 2 * SAMPLE).toLowerCase()
  if (BLOCKED.some((phrase) => text.includes(phrase))) return 'a page that asks for scripts or a human'
  if (!asksForPassword(page)) return undefined
  return (words < STUB && page.input.length < BRIEF) || titles.some((title) => startsWithAny(title, LOGIN_TITLES))
    ? 'a login form'
    : undefined
}

const REDIRECT = /url\s*=/iu

function isBroken(text: string): boolean {
  const end = Math.min(text.length, SAMPLE)
  // Hardly any text holds either, and a search is faster than counting.
  const sample = text.slice(0, end)
  if (!sample.includes('\0') && !sample.includes('\ufffd')) return false
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

/** A title begins with the words, and ends there or continues behind a word boundary. */
function startsWithAny(title: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => title.startsWith(phrase) && !WORD.test(title.slice(phrase.length).trimStart()))
}

const WORD = /^[\p{L}\p{N}]/u

function asksForPassword({ markup }: Page): boolean {
  return (
    markup?.elements.some(
      ({ tag, attributes, hidden }) => tag === 'input' && !hidden && attributes.get('type') === 'password',
    ) ?? false
  )
}

/** Share of a page's text that is links; of a text without markup, that was labelled as a list of links. */
function linkShare({ page, labelled }: Signed): number {
  const total = Math.max(1, page.input.length)
  if (page.markup) return page.markup.origins.reduce((sum, { linked }) => sum + linked, 0) / total
  const links = labelled.filter(({ label }) => LISTS.has(label))
  return links.reduce((sum, { text }) => sum + text.length, 0) / total
}

const LISTS: ReadonlySet<string> = new Set(['navigation', 'related-posts', 'trending', 'breadcrumb'])
