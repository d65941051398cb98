import type { Element } from '../../model/element.js'
import type { Markup, Page } from '../../model/page.js'
import { NO_KIND, NameReader, UNNAMED, hintBits } from './hints.js'
import type { Measures } from '../measure.js'
import { prefixSums } from '../sums.js'

/** What the elements of a page hold, counted once for all of its blocks. */
export interface Outline {
  readonly markup: Markup
  /** Reads what the names of its elements say. */
  readonly reader: NameReader
  /** Words of prose outside of links, of each block and summed up to it. */
  readonly mass: Float32Array
  readonly massSums: Float64Array
  readonly wordSums: Float64Array
  readonly charSums: Float64Array
  readonly linkSums: Float64Array
  /** Hints of each element itself, without those that would speak of most of the page. */
  readonly own: Int32Array
  /** Hints of all elements around it. */
  readonly around: Int32Array
  /** Of what kinds of pages the class of each element speaks: see `pageTypesIn`. */
  readonly pageTypes: Uint8Array
  /** The kind whose widgets' maker is named in an element or around it, as its number, or -1. */
  readonly vendor: Int8Array
  /** Share of each block's text that is links. */
  readonly linkDensity: Float32Array
  /** Hidden elements hold the lesser part of the page's prose: they hide something, and not the article. */
  readonly hides: boolean
  /** The element whose blocks are most of all an article, and the smallest ones that hold most of the prose. */
  readonly best: Element | undefined
  readonly core: Element | undefined
  readonly whole: Element | undefined
}

/** On an element that holds more of the page's prose than this, a hint at boilerplate speaks of the page, not of the element. */
const MOST_OF_PAGE = 0.4
/** What a hint may say of an element that holds most of the page. */
const HARMLESS = hintBits('body', 'content')
/** Elements that hold such shares of the prose are its core, and the whole of it. */
const CORE = 0.6
const WHOLE = 0.9

/** @param prose how much of a sentence each block is, 0 to 1. */
export function surveyOutline(page: Page, markup: Markup, measures: Measures, prose: Float32Array): Outline {
  const size = page.blocks.length
  const chars = new Float32Array(size)
  const links = new Float32Array(size)
  const linkDensity = new Float32Array(size)
  const mass = new Float32Array(size)
  for (const [index, { linked }] of markup.origins.entries()) {
    const length = page.blocks[index]?.text.length ?? 0
    chars[index] = length
    links[index] = linked
    linkDensity[index] = Math.min(1, linked / Math.max(1, length))
    mass[index] = (prose[index] ?? 0) * (measures.length[index] ?? 0) * (1 - (linkDensity[index] ?? 0))
  }
  const massSums = prefixSums(mass)
  const sums = {
    massSums,
    wordSums: prefixSums(measures.length),
    charSums: prefixSums(chars),
    linkSums: prefixSums(links),
  }
  const reader = new NameReader()
  const hints = readHints(markup.elements, massSums, reader)
  return {
    markup,
    reader,
    mass,
    ...sums,
    ...hints,
    linkDensity,
    hides: hiddenShare(markup, mass) < MOST_HIDDEN,
    best: findBest(markup, mass, sums),
    core: smallestHolding(markup.elements, massSums, CORE),
    whole: smallestHolding(markup.elements, massSums, WHOLE),
  }
}

/** Where more of the prose than this is hidden, a script would have shown it: it is the article. */
const MOST_HIDDEN = 0.3

function hiddenShare({ origins }: Markup, mass: Float32Array): number {
  let hidden = 0
  let all = 0
  for (const [index, { home }] of origins.entries()) {
    all += mass[index] ?? 0
    if (home.hidden) hidden += mass[index] ?? 0
  }
  return hidden / Math.max(1, all)
}

/** What an element holds of something that was summed up over the blocks. */
export function within(sums: Float64Array, { firstBlock, lastBlock }: Element): number {
  return (sums[lastBlock] ?? 0) - (sums[firstBlock] ?? 0)
}

type Hints = Pick<Outline, 'own' | 'around' | 'pageTypes' | 'vendor'>

function readHints(elements: readonly Element[], massSums: Float64Array, reader: NameReader): Hints {
  const own = new Int32Array(elements.length)
  const around = new Int32Array(elements.length)
  const pageTypes = new Uint8Array(elements.length)
  const vendor = new Int8Array(elements.length).fill(NO_KIND)
  const most = MOST_OF_PAGE * (massSums.at(-1) ?? 0)
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index]
    if (!element) break
    const isMost = most > 0 && within(massSums, element) > most
    pageTypes[index] = reader.pageTypes(element.attributes)
    const { hints, vendor: named } = isPage(element) ? UNNAMED : reader.read(element)
    own[index] = isMost ? hints & HARMLESS : hints
    const above = element.parent?.index ?? -1
    around[index] = (own[index] ?? 0) | (around[above] ?? 0)
    vendor[index] = isMost || named === NO_KIND ? (vendor[above] ?? NO_KIND) : named
  }
  return { own, around, pageTypes, vendor }
}

/** The classes of these speak of the page's layout, its settings and the visitor. */
function isPage({ tag }: Element): boolean {
  return tag === 'html' || tag === 'body'
}

/** Every paragraph speaks for the elements around it, for the nearest most. */
const SHARES = [1, 0.5, 0.25, 0.1]

function findBest(
  { elements, origins }: Markup,
  mass: Float32Array,
  sums: { readonly charSums: Float64Array; readonly linkSums: Float64Array },
): Element | undefined {
  const scores = new Float64Array(elements.length)
  for (const [index, { home }] of origins.entries()) {
    const value = mass[index] ?? 0
    if (value < 5) continue
    let element = home.parent
    for (const share of SHARES) {
      if (!element) break
      scores[element.index] = (scores[element.index] ?? 0) + share * Math.sqrt(value)
      element = element.parent
    }
  }
  let best: Element | undefined
  let most = 0
  for (const element of elements) {
    const score = scores[element.index] ?? 0
    if (score <= most) continue
    const density = within(sums.linkSums, element) / Math.max(1, within(sums.charSums, element))
    if (score * (1 - density) <= most) continue
    best = element
    most = score * (1 - density)
  }
  return best
}

/** The innermost element that holds at least such a share of the page's prose. */
function smallestHolding(elements: readonly Element[], massSums: Float64Array, share: number): Element | undefined {
  const least = share * (massSums.at(-1) ?? 0)
  let smallest: Element | undefined
  if (least === 0) return undefined
  for (const element of elements) if (within(massSums, element) >= least) smallest = element
  return smallest
}
