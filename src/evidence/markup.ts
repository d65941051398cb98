import type { Element } from '../model/element.js'
import type { Page } from '../model/page.js'
import { hintsAround } from './block-hints.js'
import { HINTS } from './hints.js'
import type { Hint } from '../lexicon/markup-hints.js'
import type { Measures } from './measure.js'
import type { Outline } from './outline.js'
import { NO_PATH, surveyPaths, type PathSurvey } from './paths.js'
import { statedShares } from './stated-body.js'
import { mean, prefixSums } from './sums.js'

/** What the scorer looks at in HTML beside the text, in this order. */
const LOOKS = [
  'link-density', // share of the text inside links
  'bold', // share of the text in bold
  'linked', // all of it is a link
  'hidden', // not shown
  'links-2', // mean link density within 2 blocks
  'links-5', // the same within 5
  'best', // in the element that is most like an article
  'best-child', // right below it
  'best-depth', // levels below it
  'core', // in the smallest element that holds most of the prose
  'whole', // in the smallest that holds nearly all of it
  'core-prose', // in the core, and prose
  'best-prose', // in the best element, and prose
  'best-short', // in the best element, and short without links
  'best-linked', // in the best element, and mostly links
  'path-mass', // share of the page's prose in elements of the same tag and class
  'path-count', // logarithm of how many those are
  'path-links', // link density of those
  'path-length', // logarithm of their mean words
  'path-prose', // path-mass of a block that is prose
  'after-h1', // behind the first h1
  'from-h1', // logarithm of the blocks since it
  'has-h1', // there is one
  'depth', // of its element
  'alone', // its element holds nothing else
  'siblings', // logarithm of the blocks in the parent of its element
  'page-links', // link density of the page
  'page-blocks', // logarithm of the blocks of the page
  'stated', // share of its runs of words that the page's JSON-LD has in its `articleBody`
  'unstated', // there is an `articleBody`, and it isn't in it
  'dense-prose', // prose without a link
  'heading-linked', // a heading that is a link
  'heading-best', // a heading in the best element
  'item-best', // a list item in the best element
  'item-linked', // a list item that is mostly a link
] as const

export type MarkupFeature = (typeof LOOKS)[number] | `near:${Hint}` | `far:${Hint}`

export const MARKUP_FEATURES: readonly MarkupFeature[] = [
  ...LOOKS,
  ...HINTS.map((hint): MarkupFeature => `near:${hint}`),
  ...HINTS.map((hint): MarkupFeature => `far:${hint}`),
]

export const MARKUP_COUNT = MARKUP_FEATURES.length

const FIRST_NEAR = LOOKS.length
const FIRST_FAR = FIRST_NEAR + HINTS.length

/** What is looked up for every block of a page. */
interface Look {
  readonly page: Page
  readonly outline: Outline
  readonly measures: Measures
  readonly prose: Float32Array
  readonly survey: PathSurvey
  readonly densitySums: Float64Array
  readonly stated: Float32Array | undefined
  /** Index of the first `<h1>`, or -1. */
  readonly h1: number
  /** Words of prose on the page, at least 1. */
  readonly total: number
  readonly pageLinks: number
}

/** A row of `MARKUP_COUNT` numbers for every block of an HTML page. */
export function computeMarkup(page: Page, outline: Outline, measures: Measures, prose: Float32Array): Float32Array {
  const { blocks } = page
  const rows = new Float32Array(blocks.length * MARKUP_COUNT)
  const look: Look = {
    page,
    outline,
    measures,
    prose,
    survey: surveyPaths(outline, measures),
    densitySums: prefixSums(outline.linkDensity),
    stated: statedShares(outline.markup.facts, blocks, measures),
    h1: blocks.findIndex(({ level }) => level === 1),
    total: Math.max(1, outline.massSums.at(-1) ?? 0),
    pageLinks: (outline.linkSums.at(-1) ?? 0) / Math.max(1, outline.charSums.at(-1) ?? 0),
  }
  for (const [index, { home, bold }] of outline.markup.origins.entries()) {
    const first = index * MARKUP_COUNT
    let next = writeLinks(rows, first, look, index, home, bold)
    next = writeBest(rows, next, look, index, home)
    next = writePath(rows, next, look, index)
    next = writePlace(rows, next, look, index, home)
    writeRole(rows, next, look, index, home)
    writeHints(rows, first, hintsAround(outline, index, home))
  }
  return rows
}

function writeLinks(
  rows: Float32Array,
  column: number,
  { page, outline, densitySums }: Look,
  index: number,
  home: Element,
  bold: number,
): number {
  const links = outline.linkDensity[index] ?? 0
  let next = column
  rows[next++] = links
  rows[next++] = bold / Math.max(1, page.blocks[index]?.text.length ?? 0)
  rows[next++] = flag(links > 0.9)
  rows[next++] = flag(home.hidden)
  rows[next++] = mean(densitySums, index, 2)
  rows[next++] = mean(densitySums, index, 5)
  return next
}

function writeBest(rows: Float32Array, column: number, look: Look, index: number, home: Element): number {
  const { outline, prose, measures } = look
  const links = outline.linkDensity[index] ?? 0
  const isProse = prose[index] ?? 0
  const levels = levelsBelow(home, outline.best)
  const inBest = flag(levels >= 0)
  const inCore = flag(isIn(outline.core, index))
  const isShort = (measures.length[index] ?? 0) < 8
  let next = column
  rows[next++] = inBest
  rows[next++] = flag(levels === 0 || levels === 1)
  rows[next++] = levels < 0 ? 0 : Math.min(1, levels / 5)
  rows[next++] = inCore
  rows[next++] = flag(isIn(outline.whole, index))
  rows[next++] = inCore * isProse
  rows[next++] = inBest * isProse
  rows[next++] = inBest * flag(isShort && links < 0.3)
  rows[next++] = inBest * links
  return next
}

function writePath(rows: Float32Array, column: number, { survey, prose, total }: Look, index: number): number {
  const path = survey.paths.get(survey.keys[index] ?? '') ?? NO_PATH
  const count = Math.max(1, path.count)
  const share = path.mass / total
  let next = column
  rows[next++] = share
  rows[next++] = log(path.count)
  rows[next++] = path.links / count
  rows[next++] = log(path.words / count)
  rows[next++] = share * (prose[index] ?? 0)
  return next
}

function writePlace(rows: Float32Array, column: number, look: Look, index: number, home: Element): number {
  const { h1, pageLinks, page } = look
  const parent = home.parent ?? home
  const behind = flag(h1 >= 0 && index > h1)
  let next = column
  rows[next++] = behind
  rows[next++] = behind * log(index - h1)
  rows[next++] = flag(h1 >= 0)
  rows[next++] = Math.min(2, home.depth / 15)
  rows[next++] = flag(home.lastBlock - home.firstBlock === 1)
  rows[next++] = log(parent.lastBlock - parent.firstBlock)
  rows[next++] = pageLinks
  rows[next++] = log(page.blocks.length)
  return next
}

function writeRole(rows: Float32Array, column: number, look: Look, index: number, home: Element): void {
  const { page, outline, stated, prose } = look
  const role = page.blocks[index]?.role
  const links = outline.linkDensity[index] ?? 0
  const inBest = flag(levelsBelow(home, outline.best) >= 0)
  const share = stated?.[index] ?? 0
  let next = column
  rows[next++] = share
  rows[next++] = flag(stated !== undefined && share < 0.3)
  rows[next++] = (prose[index] ?? 0) * flag(links < 0.05)
  rows[next++] = flag(role === 'heading') * links
  rows[next++] = flag(role === 'heading') * inBest
  rows[next++] = flag(role === 'list-item') * inBest * (1 - links)
  rows[next] = flag(role === 'list-item') * links
}

function flag(holds: boolean): number {
  return holds ? 1 : 0
}

function log(count: number): number {
  return Math.log2(1 + Math.max(0, count)) / 4
}

function isIn(element: Element | undefined, index: number): boolean {
  return element !== undefined && index >= element.firstBlock && index < element.lastBlock
}

/** How many levels an element stands below another; -1 where it doesn't. */
function levelsBelow(element: Element, above: Element | undefined): number {
  if (!above) return -1
  const levels = element.depth - above.depth
  if (levels < 0) return -1
  let at: Element | undefined = element
  for (let level = 0; level < levels; level++) at = at?.parent
  return at === above ? levels : -1
}

function writeHints(rows: Float32Array, first: number, { near, far }: { near: number; far: number }): void {
  for (let bit = 0; bit < HINTS.length; bit++) {
    if (near & (1 << bit)) rows[first + FIRST_NEAR + bit] = 1
    if (far & (1 << bit)) rows[first + FIRST_FAR + bit] = 1
  }
}
