import { numberAt } from '../lib/arrays.js'
import type { Block } from '../model/block.js'
import type { Seen, SiteProfile } from '../model/site.js'
import type { FindTemplate, Located } from '../model/template.js'
import { keysOf, type Keys } from './keys.js'

/** A text recurs from this number of pages on; for a text in the body, a place or a frame it takes more. */
const RECURS = 2
const KNOWN = 3
/** A block on a smaller share of the site's pages is not part of the template. */
const COMMON = 0.5
/** A place that is body on a larger share of its pages may be body on any. */
const SELDOM_BODY = 0.1
/** A block that the model takes for body with this probability stays, even if it is outside of the body elsewhere. */
const CLEARLY = 0.9
/** If a larger share of the body would go, this very page was learned under another address. */
const MOST_OF_BODY = 0.5

/** Finds what a site puts on every page, by its profile. */
export function templateFinder(profile: SiteProfile): FindTemplate {
  return (located) => {
    const keys = keysOf(located.page)
    const search: Search = { ...located, profile, keys, found: new Uint8Array(keys.blocks.length) }
    for (let index = 0; index < search.found.length; index++) {
      if (isRepeated(search, index) || isOutside(search, index)) search.found[index] = 1
    }
    findFrame(search)
    keepHeadings(search)
    keepBody(search)
    return search.found
  }
}

interface Search extends Located {
  readonly profile: SiteProfile
  readonly keys: Keys
  readonly found: Uint8Array
}

/**
 * The same text was mostly outside of the body on other pages, with the same neighbour. The neighbours tell it from a
 * statement that several stories quote.
 */
function isRepeated(search: Search, index: number): boolean {
  const [pages, body] = seenBlock(search, index)
  const isInside = search.inside[index] === 1
  if (pages < (isInside ? KNOWN : RECURS) || 2 * body > pages) return false
  if (isInside && numberAt(search.score, index) >= CLEARLY) return false
  return pagesOfPair(search, index) >= RECURS || pagesOfPair(search, next(search, index)) >= RECURS
}

/** Another text at a place in the markup that is hardly ever in the body. */
function isOutside({ profile, keys }: Search, index: number): boolean {
  const [pages, body] = profile.paths[keys.paths[index] ?? ''] ?? UNSEEN
  return pages >= KNOWN && body <= SELDOM_BODY * pages
}

/**
 * Finds blocks that were taken for body on many pages and yet belong to the template: they are joined to its blocks above
 * or below the body on most pages of the site. Only those above the headline count as above: a column may have the same
 * introduction below it every time.
 */
function findFrame(search: Search): void {
  const { found, headline = 0 } = search
  let isJoined = false
  for (let index = 0; index < headline; index++) isJoined = joins(search, index, index, isJoined)
  isJoined = false
  for (let index = found.length - 1; index > headline; index--)
    isJoined = joins(search, index, next(search, index), isJoined)
}

/** Whether a block continues the template from the block before. */
function joins(search: Search, index: number, pair: number, isJoined: boolean): boolean {
  if (search.keys.blocks[index] === '') return isJoined
  if (search.found[index] === 1) return true
  if (!isJoined || !isCommon(search, seenBlock(search, index)[0]) || !isCommon(search, pagesOfPair(search, pair)))
    return false
  search.found[index] = 1
  return true
}

function isCommon({ profile }: Search, pages: number): boolean {
  return pages >= KNOWN && pages >= COMMON * profile.pages
}

/** A heading stays if the block below it does, however often the site uses it. */
function keepHeadings(search: Search): void {
  const { page, inside, found } = search
  for (let index = found.length - 1; index >= 0; index--) {
    if (found[index] !== 1 || inside[index] !== 1 || page.blocks[index]?.role !== 'heading') continue
    const below = next(search, index)
    if (inside[below] === 1 && found[below] !== 1) found[index] = 0
  }
}

function keepBody({ page, inside, found }: Search): void {
  const isBody = (index: number): boolean => inside[index] === 1
  const all = lengthOf(page.blocks, isBody)
  if (lengthOf(page.blocks, (index) => isBody(index) && found[index] === 1) <= MOST_OF_BODY * all) return
  for (let index = 0; index < found.length; index++) if (isBody(index)) found[index] = 0
}

function lengthOf(blocks: readonly Block[], counts: (index: number) => boolean): number {
  return blocks.reduce((sum, { text }, index) => (counts(index) ? sum + text.length : sum), 0)
}

const UNSEEN: Seen = [0, 0]

function seenBlock({ profile, keys }: Search, index: number): Seen {
  return profile.blocks[keys.blocks[index] ?? ''] ?? UNSEEN
}

/** On how many pages a block follows the same block as here. */
function pagesOfPair({ profile, keys }: Search, index: number): number {
  return profile.pairs[keys.pairs[index] ?? ''] ?? 0
}

/** The next block that is not empty. */
function next({ keys }: Search, index: number): number {
  let at = index + 1
  while (at < keys.blocks.length && keys.blocks[at] === '') at++
  return at
}
