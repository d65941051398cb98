import { featureTable, flag, lazyColumns, logOf, rowsOf, type Columns, type Feature } from '../columns.js'
import type { Block } from '../../model/block.js'
import type { Element } from '../../model/element.js'
import type { Origin, Page } from '../../model/page.js'
import { hintsAround } from './block-hints.js'
import { HINTS } from './hints.js'
import type { Measures } from '../measure.js'
import type { Outline } from './outline.js'
import { NO_PATH, surveyPaths, type Path, type PathSurvey } from './paths.js'
import { statedShares } from '../stated-body.js'
import { mean, prefixSums } from '../sums.js'

/** What is looked up once for all blocks of a page. */
interface Survey {
  readonly page: Page
  readonly outline: Outline
  readonly measures: Measures
  readonly prose: Float32Array
  readonly paths: PathSurvey
  readonly densitySums: Float64Array
  readonly stated: Float32Array | undefined
  /** Index of the first `<h1>`, or -1. */
  readonly h1: number
  /** Words of prose on the page, at least 1. */
  readonly total: number
  readonly pageLinks: number
}

/** A block in the markup. */
interface Seen {
  readonly survey: Survey
  readonly index: number
  readonly block: Block
  readonly length: number
  readonly prose: number
  readonly home: Element
  readonly bold: number
  /** Link density. */
  readonly links: number
  /** Levels below the element that is most like an article; -1 where it stands outside. */
  readonly levels: number
  readonly isCore: boolean
  /** The elements of the same tags and classes. */
  readonly path: Path
  /** Share of the page's `articleBody` in it; absent where the page states none. */
  readonly stated: number | undefined
  /** Hints of the names around it, a bit each. */
  readonly near: number
  readonly far: number
}

/** Words of a line that is no paragraph. */
const SHORT = 8
/** Share of linked text from which the rest is taken for marks, and share below which the links don't count. */
const ALL_LINKED = 0.9
const HARDLY_LINKED = 0.05
const PARTLY_LINKED = 0.3
const HARDLY_STATED = 0.3

const isBest = ({ levels }: Seen): boolean => levels >= 0
const isHeading = ({ block }: Seen): number => flag(block.role === 'heading')
const isItem = ({ block }: Seen): number => flag(block.role === 'list-item')
const isBehindH1 = ({ survey, index }: Seen): boolean => survey.h1 >= 0 && index > survey.h1

/** What HTML tells of a block beside its text. */
const BY_MARKUP: readonly Feature<Seen>[] = [
  // Links.
  ['link-density', ({ links }) => links], // share of the text inside links
  ['bold', ({ bold, block }) => bold / Math.max(1, block.text.length)], // share of the text in bold
  ['linked', ({ links }) => flag(links > ALL_LINKED)], // all of it is a link
  ['hidden', ({ home }) => flag(home.hidden)], // not shown
  ['links-2', ({ survey, index }) => mean(survey.densitySums, index, 2)], // mean link density within 2 blocks
  ['links-5', ({ survey, index }) => mean(survey.densitySums, index, 5)],
  ['page-links', ({ survey }) => survey.pageLinks], // link density of the page
  ['dense-prose', ({ prose, links }) => prose * flag(links < HARDLY_LINKED)], // prose without a link
  ['heading-linked', (seen) => isHeading(seen) * seen.links], // a heading that is a link
  ['item-linked', (seen) => isItem(seen) * seen.links], // a list item that is mostly a link
  // The element that is most like an article, the smallest one that holds most of the prose, and nearly all of it.
  ['best', (seen) => flag(isBest(seen))],
  ['best-child', ({ levels }) => flag(levels === 0 || levels === 1)], // right below it
  ['best-depth', ({ levels }) => (levels < 0 ? 0 : Math.min(1, levels / 5))], // levels below it
  ['core', ({ isCore }) => flag(isCore)],
  ['whole', ({ survey, index }) => flag(isIn(survey.outline.whole, index))],
  ['core-prose', ({ isCore, prose }) => flag(isCore) * prose],
  ['best-prose', (seen) => flag(isBest(seen)) * seen.prose],
  ['best-short', (seen) => flag(isBest(seen) && seen.length < SHORT && seen.links < PARTLY_LINKED)], // short without links
  ['best-linked', (seen) => flag(isBest(seen)) * seen.links],
  ['heading-best', (seen) => isHeading(seen) * flag(isBest(seen))],
  ['item-best', (seen) => isItem(seen) * flag(isBest(seen)) * (1 - seen.links)],
  // Elements of the same tags and classes.
  ['path-mass', ({ path, survey }) => path.mass / survey.total], // share of the page's prose in them
  ['path-count', ({ path }) => logOf(path.count)],
  ['path-links', ({ path }) => path.links / Math.max(1, path.count)], // their link density
  ['path-length', ({ path }) => logOf(path.words / Math.max(1, path.count))], // their mean words
  ['path-prose', ({ path, survey, prose }) => (path.mass / survey.total) * prose],
  // Its place.
  ['after-h1', (seen) => flag(isBehindH1(seen))], // behind the first h1
  ['from-h1', (seen) => (isBehindH1(seen) ? logOf(seen.index - seen.survey.h1) : 0)], // blocks since it
  ['has-h1', ({ survey }) => flag(survey.h1 >= 0)],
  ['depth', ({ home }) => Math.min(2, home.depth / 15)], // of its element
  ['alone', ({ home }) => flag(home.lastBlock - home.firstBlock === 1)], // its element holds nothing else
  ['siblings', ({ home }) => logOf(blocksOf(home.parent ?? home))], // blocks in the parent of its element
  ['page-blocks', ({ survey }) => logOf(survey.page.blocks.length)],
  // What the page's JSON-LD has in its `articleBody`.
  ['stated', ({ stated }) => stated ?? 0], // share of its runs of words that stand there
  ['unstated', ({ stated }) => flag(stated !== undefined && stated < HARDLY_STATED)],
]

const TABLE = featureTable<Seen>([
  ...BY_MARKUP,
  ...HINTS.map((hint, bit): Feature<Seen> => [`near:${hint}`, ({ near }) => (near >> bit) & 1]),
  ...HINTS.map((hint, bit): Feature<Seen> => [`far:${hint}`, ({ far }) => (far >> bit) & 1]),
])

/** A row for every block of an HTML page. */
export function computeMarkup(page: Page, outline: Outline, measures: Measures, prose: Float32Array): Columns {
  return lazyColumns(TABLE.names, () => {
    const survey = surveyMarkup(page, outline, measures, prose)
    return rowsOf(TABLE, page.blocks.length, (index) => see(survey, index))
  })
}

function surveyMarkup(page: Page, outline: Outline, measures: Measures, prose: Float32Array): Survey {
  const { blocks } = page
  return {
    page,
    outline,
    measures,
    prose,
    paths: surveyPaths(outline, measures),
    densitySums: prefixSums(outline.linkDensity),
    stated: statedShares(outline.markup.facts, blocks, measures),
    h1: blocks.findIndex(({ level }) => level === 1),
    total: Math.max(1, outline.massSums.at(-1) ?? 0),
    pageLinks: (outline.linkSums.at(-1) ?? 0) / Math.max(1, outline.charSums.at(-1) ?? 0),
  }
}

function see(survey: Survey, index: number): Seen {
  const { page, outline, measures, prose, paths, stated } = survey
  const { home, bold } = outline.markup.origins[index] as Origin
  return {
    survey,
    index,
    block: page.blocks[index] as Block,
    length: measures.length[index] ?? 0,
    prose: prose[index] ?? 0,
    home,
    bold,
    links: outline.linkDensity[index] ?? 0,
    levels: levelsBelow(home, outline.best),
    isCore: isIn(outline.core, index),
    path: paths.paths.get(paths.keys[index] ?? '') ?? NO_PATH,
    stated: stated?.[index],
    ...hintsAround(outline, index, home),
  }
}

function blocksOf({ firstBlock, lastBlock }: Element): number {
  return lastBlock - firstBlock
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
