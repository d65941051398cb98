import type { Element } from '../model/element.js'
import type { Page } from '../model/page.js'
import { Hash64 } from '../text/hash.js'
import { maskNumbers } from '../text/numbers.js'
import { normalise } from '../text/similarity.js'

/** What a page's blocks are known by on other pages; empty where there is nothing to know one by. */
export interface Keys {
  readonly blocks: readonly string[]
  /** Each block and the one before it that holds something. */
  readonly pairs: readonly string[]
  /** Where each block stands in the markup; none where a text was given. */
  readonly paths: readonly string[]
}

/** Elements that a place is known by, the innermost first: further out a page differs by what it is filed in. */
const LEVELS = 4
const PARTED = 0xffff

const hash = new Hash64()

export function keysOf({ blocks, markup }: Page): Keys {
  const own = blocks.map(({ text }) => blockKey(text))
  const places = new Map<Element, string>()
  return {
    blocks: own,
    pairs: pairKeys(own),
    paths: markup ? markup.origins.map(({ home }) => pathKey(home, places)) : [],
  }
}

function blockKey(text: string): string {
  // Counters and years change from page to page.
  const normal = maskNumbers(normalise(text))
  return normal === '' ? '' : hash.reset().addText(normal).finish().toHex()
}

function pairKeys(blocks: readonly string[]): readonly string[] {
  let before = ''
  return blocks.map((key) => {
    if (key === '') return ''
    const pair = before === '' ? '' : hash.reset().addText(before).add(PARTED).addText(key).finish().toHex()
    before = key
    return pair
  })
}

function pathKey(home: Element, known: Map<Element, string>): string {
  const there = known.get(home)
  if (there !== undefined) return there
  hash.reset()
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
