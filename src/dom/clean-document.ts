import {
  InputError,
  KINDS,
  label,
  strip,
  type DocumentLike,
  type Kind,
  type LabelledBlock,
  type NodeLike,
  type Options,
  type Removed,
} from '../index.js'
import { isDocument } from '../model/document.js'
import { cutsOf, type Cut } from './cuts.js'
import { labelTexts, type TextsOf } from './label-texts.js'
import { readDocument } from './read-document.js'
import { readSource } from './read-source.js'

/** What `cleanArticle` takes, but for what says how to read the input. */
export type PageOptions = Omit<Options, 'format' | 'contentType'>

export interface CleanedPage<Page> {
  /** The page without its boilerplate: HTML where HTML was given, and a document where that was given, the same one. */
  readonly page: Page
  /**
   * What was taken out, by kind and in order. Offsets count in the HTML that was given; for a document, which has none,
   * they are -1.
   */
  readonly removed: Readonly<Partial<Record<Kind, readonly Removed[]>>>
}

/** A page's own parts, that a reader of the article looks for: they stay unless they are asked for. */
const OWN: readonly Kind[] = ['title', 'byline', 'timestamp', 'caption']

/** What `cleanDocument` takes out: every kind but `title`, `byline`, `timestamp` and `caption`. */
export const BOILERPLATE: readonly Kind[] = (Object.keys(KINDS) as Kind[]).filter((kind) => !OWN.includes(kind))

/**
 * Takes the boilerplate out of a whole page and leaves the rest as it was, with its classes, styles and scripts. An element
 * goes where all its text is boilerplate; no line of the article goes, and none is joined to another.
 *
 * @param page HTML, or a document of any DOM. A document is changed: to keep it, give `document.cloneNode(true)`.
 * @param kinds what goes; all of `BOILERPLATE` where nothing is given.
 * @throws as `cleanArticle` does, before anything is changed.
 */
export function cleanDocument<Page extends string | DocumentLike>(
  page: Page,
  kinds: readonly Kind[] = BOILERPLATE,
  options: PageOptions = {},
): CleanedPage<Page extends string ? string : Page> {
  // They are checked as `strip` checks them.
  strip('', kinds)
  const going = new Set(kinds)
  const cleaned = typeof page === 'string' ? cleanSource(page, going, options) : cleanTree(page, going, options)
  return cleaned as CleanedPage<Page extends string ? string : Page>
}

function cleanSource(html: string, kinds: ReadonlySet<Kind>, options: PageOptions): CleanedPage<string> {
  const blocks = label(html, { ...options, format: 'html' })
  const nodes = readSource(html)
  const texts = labelTexts(nodes, blocks, kinds)
  const kept: string[] = []
  let from = 0
  for (const cut of cutsOf(nodes)) {
    const { start, end } = placeOf(cut)
    kept.push(html.slice(from, start))
    from = end
  }
  return {
    page: kept.join('') + html.slice(from),
    removed: removedOf(blocks, texts, ({ start, end }) => ({ start, end })),
  }
}

function placeOf({ node, emptied }: Cut): Place {
  return emptied ? { start: node.innerStart ?? node.innerEnd, end: node.innerEnd } : node
}

/** What every DOM has to take a node out. */
interface Parent extends NodeLike {
  removeChild(child: NodeLike): unknown
}

function cleanTree(page: unknown, kinds: ReadonlySet<Kind>, options: PageOptions): CleanedPage<DocumentLike> {
  if (!isDocument(page)) throw new InputError('The page must be HTML as a string, or a document of a DOM.')
  const { html, nodes, own } = readDocument(page)
  const blocks = label(html, { ...options, format: 'html' })
  const texts = labelTexts(nodes, blocks, kinds)
  const places = new Map(nodes.map((node, index) => [node, own[index]]))
  for (const { node, emptied } of cutsOf(nodes)) {
    const taken = places.get(node)
    if (taken) takeOut(taken, emptied)
  }
  return { page, removed: removedOf(blocks, texts, () => ({ start: -1, end: -1 })) }
}

function takeOut(node: NodeLike, emptied: boolean): void {
  if (!emptied) (node.parentNode as Parent | null)?.removeChild(node)
  else while (node.firstChild) (node as Parent).removeChild(node.firstChild)
}

type Place = Pick<Removed, 'start' | 'end'>

/** The blocks of which no text stayed. */
function removedOf(
  blocks: readonly LabelledBlock[],
  texts: TextsOf,
  placeOf: (block: LabelledBlock) => Place,
): CleanedPage<unknown>['removed'] {
  const removed: Partial<Record<Kind, Removed[]>> = {}
  for (const block of blocks) {
    const { label: kind, text, reason, confidence } = block
    const own = texts.get(block)?.filter(({ unseen }) => !unseen) ?? []
    if (kind === 'body' || own.length === 0 || !own.every(({ gone }) => gone)) continue
    const entries = (removed[kind] ??= [])
    entries.push({ kind, text, ...placeOf(block), reason, confidence })
  }
  return removed
}
