import type { Block } from '../model/block.js'
import type { Seen, SiteProfile } from '../model/site.js'
import type { FindTemplate, Located } from '../model/template.js'
import { keysOf, type Keys } from './keys.js'

/** Pages from which a text recurs; and from which a text in the body, a place or the frame of a page is known. */
const RECURS = 2
const KNOWN = 3
/** What stands on fewer of the site's pages is no part of their frame. */
const COMMON = 0.5
/** A place that is body on more of its pages may be body on any. */
const SELDOM_BODY = 0.1
/** What reads this much like body is no template for being outside of the body elsewhere. */
const CLEARLY = 0.9
/** Where more of the body would go, the site repeats itself: this page was learned under another address. */
const MOST_OF_BODY = 0.5

/** Finds what a site puts on every page, by its profile. */
export function templateFinder(profile: SiteProfile): FindTemplate {
  return (located) => {
    const keys = keysOf(located.page)
    const look: Look = { ...located, profile, keys, found: new Uint8Array(keys.blocks.length) }
    for (let index = 0; index < look.found.length; index++) {
      if (isFurniture(look, index) || isOutside(look, index)) look.found[index] = 1
    }
    findFrame(look)
    spareHeadings(look)
    spareBody(look)
    return look.found
  }
}

interface Look extends Located {
  readonly profile: SiteProfile
  readonly keys: Keys
  readonly found: Uint8Array
}

/**
 * The same words, mostly outside of the body, and beside them what stood beside them there. A statement that several
 * stories quote has neighbours of its own in each.
 */
function isFurniture(look: Look, index: number): boolean {
  const [pages, body] = seenBlock(look, index)
  const isInside = look.inside[index] === 1
  if (pages < (isInside ? KNOWN : RECURS) || 2 * body > pages) return false
  if (isInside && (look.score[index] ?? 0) >= CLEARLY) return false
  return pagesOfPair(look, index) >= RECURS || pagesOfPair(look, next(look, index)) >= RECURS
}

/** Other words at a place in the markup that is never in the body. */
function isOutside({ profile, keys }: Look, index: number): boolean {
  const [pages, body] = profile.paths[keys.paths[index] ?? ''] ?? UNSEEN
  return pages >= KNOWN && body <= SELDOM_BODY * pages
}

/**
 * What was taken for body again and again, and yet is the frame of the page: it hangs on the furniture above or below
 * the body, on most pages of the site. Above that means above the headline, below which a column has its introduction.
 */
function findFrame(look: Look): void {
  const { found, headline = 0 } = look
  let hangs = false
  for (let index = 0; index < headline; index++) hangs = reach(look, index, index, hangs)
  hangs = false
  for (let index = found.length - 1; index > headline; index--) hangs = reach(look, index, next(look, index), hangs)
}

/** Whether the frame reaches up to and with a block, if it reached the one before. */
function reach(look: Look, index: number, pair: number, hangs: boolean): boolean {
  if (look.keys.blocks[index] === '') return hangs
  if (look.found[index] === 1) return true
  if (!hangs || !isCommon(look, seenBlock(look, index)[0]) || !isCommon(look, pagesOfPair(look, pair))) return false
  look.found[index] = 1
  return true
}

function isCommon({ profile }: Look, pages: number): boolean {
  return pages >= KNOWN && pages >= COMMON * profile.pages
}

/** The heading of something that stays is its own, however often the site uses it. */
function spareHeadings(look: Look): void {
  const { page, inside, found } = look
  for (let index = found.length - 1; index >= 0; index--) {
    if (found[index] !== 1 || inside[index] !== 1 || page.blocks[index]?.role !== 'heading') continue
    const below = next(look, index)
    if (inside[below] === 1 && found[below] !== 1) found[index] = 0
  }
}

function spareBody({ page, inside, found }: Look): void {
  const isBody = (index: number): boolean => inside[index] === 1
  const all = lengthOf(page.blocks, isBody)
  if (lengthOf(page.blocks, (index) => isBody(index) && found[index] === 1) <= MOST_OF_BODY * all) return
  for (let index = 0; index < found.length; index++) if (isBody(index)) found[index] = 0
}

function lengthOf(blocks: readonly Block[], counts: (index: number) => boolean): number {
  return blocks.reduce((sum, { text }, index) => (counts(index) ? sum + text.length : sum), 0)
}

const UNSEEN: Seen = [0, 0]

function seenBlock({ profile, keys }: Look, index: number): Seen {
  return profile.blocks[keys.blocks[index] ?? ''] ?? UNSEEN
}

/** On how many pages a block stood behind the one that it stands behind here. */
function pagesOfPair({ profile, keys }: Look, index: number): number {
  return profile.pairs[keys.pairs[index] ?? ''] ?? 0
}

/** The next block that holds something. */
function next({ keys }: Look, index: number): number {
  let at = index + 1
  while (at < keys.blocks.length && keys.blocks[at] === '') at++
  return at
}
