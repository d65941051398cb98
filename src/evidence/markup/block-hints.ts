import type { Element } from '../../model/element.js'
import { hintBits } from './hints.js'
import type { Outline } from './outline.js'

/** Levels above a block's element whose names still speak of the block. */
const NEAR = 2
/** A name says nothing where the article's own text stands. */
const BODY = hintBits('body')

/** The hints of the elements right around a block, and of those further out. */
export function hintsAround(outline: Outline, index: number, home: Element): { near: number; far: number } {
  const { own, around } = outline
  let near = inlineHints(outline, index, home)
  let at: Element | undefined = home
  for (let level = 0; at && level <= NEAR; level++, at = at.parent) near |= own[at.index] ?? 0
  const far = (at ? (around[at.index] ?? 0) : 0) & ~(near & ~BODY)
  return { near, far }
}

/** Share of a block that an inline element must be to speak for all of it. */
const MOSTLY = 0.7
/** Elements of a block that are looked at. */
const MOST_INLINE = 12

/** Hints of the elements inside a block that are most of it. */
function inlineHints({ markup, own, charSums }: Outline, index: number, home: Element): number {
  let hints = 0
  const length = (charSums[index + 1] ?? 0) - (charSums[index] ?? 0)
  for (let next = home.index + 1; next < markup.elements.length; next++) {
    const element = markup.elements[next]
    if (!element || element.from >= home.to) break
    if (next - home.index > MOST_INLINE) break
    if (element.firstBlock <= index && element.lastBlock > index && element.to - element.from >= MOSTLY * length)
      hints |= own[next] ?? 0
  }
  return hints
}
