import { TRAIL } from '../../lexicon/markup/trail-markup.js'
import type { Element } from '../../model/element.js'
import type { Context } from '../context.js'

/** Longer ones are menus. */
const LONGEST = 400
const MOST_INSIDE = 60
const NAMES = ['class', 'id', 'aria-label'] as const

/** The names of the links in the page's breadcrumb, from the front page on. Empty where it has none. */
export function trailOf({ page }: Context): readonly string[] {
  const { markup, input = '' } = page
  const elements = markup?.elements ?? []
  const known = new Map<string, boolean>()
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index]
    if (!element || !isTrail(element, known)) continue
    const links = elements.slice(index + 1, index + 1 + MOST_INSIDE).filter(isLinkIn(element))
    if (links.length > 0) return links.map(({ from, to }) => input.slice(from, to).trim()).filter((name) => name !== '')
  }
  return []
}

function isTrail({ attributes, from, to }: Element, known: Map<string, boolean>): boolean {
  if (attributes.size === 0 || to <= from || to - from > LONGEST) return false
  for (const name of NAMES) {
    const value = attributes.get(name)
    if (value !== undefined && namesTrail(value, known)) return true
  }
  return false
}

/** @param known the answers so far, since the same names come again and again. */
function namesTrail(value: string, known: Map<string, boolean>): boolean {
  let found = known.get(value)
  if (found === undefined) known.set(value, (found = TRAIL.test(value)))
  return found
}

function isLinkIn(trail: Element): (element: Element) => boolean {
  return ({ tag, from, to }) => tag === 'a' && from >= trail.from && to <= trail.to && to > from
}
