import type { Element } from '../model/element.js'
import type { Page } from '../model/page.js'
import { Hash64 } from '../text/hash.js'
import { maskNumbers } from '../text/numbers.js'
import { normalise } from '../text/similarity.js'

/** Keys by which the blocks of a page are recognised on other pages; empty for a block without a word. */
export interface Keys {
  readonly blocks: readonly string[]
  /** Of the place of each block in the markup; none where a text was given. */
  readonly paths: readonly string[]
}

/** A place is recognised by this many of its innermost elements: those further out differ with the page's section. */
const LEVELS = 4
const PARTED = 0xffff

export function keysOf({ blocks, markup }: Page): Keys {
  const places = new Map<Element, string>()
  return {
    blocks: blocks.map(({ text }) => blockKey(text)),
    paths: markup ? markup.origins.map(({ home }) => pathKey(home, places)) : [],
  }
}

function blockKey(text: string): string {
  // With its numbers: rows of two tables, and two results, differ in nothing else.
  const normal = normalise(text)
  return normal === '' ? '' : new Hash64().addText(normal).finish().toHex()
}

function pathKey(home: Element, known: Map<Element, string>): string {
  const there = known.get(home)
  if (there !== undefined) return there
  const hash = new Hash64()
  let at: Element | undefined = home
  for (let level = 0; at && level < LEVELS; level++, at = at.parent) hash.addText(nameOf(at)).add(PARTED)
  const key = hash.finish().toHex()
  known.set(home, key)
  return key
}

/** Numbers in names count the articles, not the places. */
function nameOf({ tag, attributes }: Element): string {
  const names = `${attributes.get('class') ?? ''}#${attributes.get('id') ?? ''}`
  return `${tag}.${maskNumbers(names)}`
}
