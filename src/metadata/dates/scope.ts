import { OF_OTHERS } from '../../lexicon/author-markup.js'
import { ITS_FOOTER, NEVER_ITS_OWN } from '../../lexicon/date-markup.js'
import type { LabelledBlock } from '../../model/block.js'
import type { Element } from '../../model/element.js'
import type { Label } from '../../model/kind.js'
import type { Context } from '../context.js'
import { countUntil, elementAround } from '../element-search.js'
import { ABOVE, BELOW, INTO_BODY } from './visible.js'

/** Where on the page something stands, seen from the article. */
export type Zone = 'head' | 'visit' | 'body' | 'end' | 'elsewhere'

/** Labels of what belongs to other articles or to the site. */
export const OTHER_LABELS: ReadonlySet<Label> = new Set([
  'related-posts',
  'trending',
  'comments',
  'navigation',
  'copyright',
])
const OTHER_TAGS: ReadonlySet<string> = new Set(['nav', 'amp-sidebar', 'dialog', 'article'])
const WHOLE_PAGE: ReadonlySet<string> = new Set(['html', 'body', 'main'])
const LONGEST_NAMES = 300
/** Blocks right below the headline. */
const BELOW_HEADLINE = 6
/** An element that holds at least this share of the body is the article itself, or holds it. */
const MOST_OF_BODY = 0.4
/** A shorter `<aside>` may hold the lines of the author and the date. */
const SHORT_ASIDE = 300

/** Tells what belongs to the article from what belongs to others, for one page. */
export class DateScope {
  readonly #context: Context
  /** Characters of the body before each block. */
  readonly #bodyBefore: Float64Array
  /** What was found of each element, kept because one may hold many dates. Right below the headline other names count. */
  readonly #others = { near: new Map<Element, boolean>(), far: new Map<Element, boolean>() }

  constructor(context: Context) {
    this.#context = context
    const { blocks } = context.page
    this.#bodyBefore = new Float64Array(blocks.length + 1)
    for (const [index, { label, text }] of blocks.entries()) {
      this.#bodyBefore[index + 1] = (this.#bodyBefore[index] ?? 0) + (label === 'body' ? text.length : 0)
    }
  }

  /** Whether an element stands in something that isn't the article: a teaser, a comment, a sidebar, a menu. */
  isOther(element: Element): boolean {
    const distance = this.blockAt(element.from) - this.#context.headline
    const place = this.#context.headline >= 0 && distance >= 0 && distance <= BELOW_HEADLINE ? 'near' : 'far'
    const known = this.#others[place]
    const path: Element[] = []
    let other: boolean | undefined
    for (let at: Element | undefined = boxOf(element); at && other === undefined; at = at.parent) {
      path.push(at)
      other = known.get(at) ?? this.#verdict(at, place === 'near' ? NEVER_ITS_OWN : OF_OTHERS)
    }
    for (const at of path) known.set(at, other ?? false)
    return other ?? false
  }

  #verdict(element: Element, names: RegExp): boolean | undefined {
    if (WHOLE_PAGE.has(element.tag) || this.#holdsArticle(element)) return false
    return isOtherItself(element, names) ? true : undefined
  }

  #holdsArticle({ from, to }: Element): boolean {
    const { page, headline } = this.#context
    const title = page.blocks[headline]
    if (title && from <= title.start && to >= title.end) return true
    const sums = this.#bodyBefore
    const all = sums[sums.length - 1] ?? 0
    return all > 0 && (sums[this.blockAt(to)] ?? 0) - (sums[this.blockAt(from)] ?? 0) >= all * MOST_OF_BODY
  }

  /** Whether the block begins in such an element. */
  isOtherBlock(block: LabelledBlock): boolean {
    const home = this.#elementAt(block.start)
    return home !== undefined && this.isOther(home)
  }

  /** Whether a date above the headline is the day of the visit: nothing holds both but what begins where the page does. */
  isVisitDay(index: number): boolean {
    const { page, headline } = this.#context
    const block = page.blocks[index]
    const title = page.blocks[headline]
    if (!block || !title || index >= headline) return false
    let around = this.#elementAt(block.start)
    while (around && around.to < title.end) around = around.parent
    if (!around || WHOLE_PAGE.has(around.tag)) return around?.tag !== 'main'
    return around.tag !== 'article' && around.from <= (page.blocks[0]?.start ?? 0)
  }

  #elementAt(offset: number): Element | undefined {
    return elementAround(this.#context.page.markup?.elements ?? [], offset, offset + 1)
  }

  zoneOf(index: number): Zone {
    const { headline, bodyStart, bodyEnd } = this.#context
    const start = headline < 0 ? bodyStart : Math.min(headline, bodyStart)
    if (index < start - ABOVE) return 'elsewhere'
    if (this.isVisitDay(index)) return 'visit'
    if (index <= bodyStart + INTO_BODY) return 'head'
    if (index < bodyEnd) return 'body'
    return index < bodyEnd + BELOW ? 'end' : 'elsewhere'
  }

  /** Index of the block at an offset, or of the one behind it. */
  blockAt(offset: number): number {
    return countUntil(this.#context.page.blocks, ({ end }) => end > offset)
  }
}

/** The box around a date. An element that holds hardly more than the date says nothing of it, whatever its class. */
function boxOf(element: Element): Element {
  const longest = element.to - element.from + WORDS_BESIDE
  let box = element
  while (box.parent && box.to - box.from <= longest) box = box.parent
  return box
}
const WORDS_BESIDE = 24

function isOtherItself({ tag, attributes, from, to }: Element, pattern: RegExp): boolean {
  if (OTHER_TAGS.has(tag) || (tag === 'aside' && to - from > SHORT_ASIDE)) return true
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`
  return names.length > 1 && pattern.test(names.slice(0, LONGEST_NAMES).replace(ITS_FOOTER, ''))
}
