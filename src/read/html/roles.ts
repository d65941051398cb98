import type { Role } from '../../model/block.js'
import type { OpenElement } from './elements.js'
import type { Roled } from './read-block.js'

export const HEADING = /^h[1-6]$/u
const ROLES: ReadonlyMap<string, Role> = new Map([
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['blockquote', 'quote'],
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
])
/** What stands around them says nothing of a block. */
const OUTER: ReadonlySet<string> = new Set(['td', 'article', 'body', 'section'])

/** What the elements around a block say of it. @param blocks of the page before it. */
export function roleIn(home: OpenElement, blocks: number): Roled {
  for (let element: OpenElement | undefined = home; element; element = element.parent) {
    const { tag } = element
    // A heading that isn't closed goes on to the end of the page.
    const isOpen = element !== home && element.blocksBefore < blocks
    if (HEADING.test(tag) && !isOpen) return { role: 'heading', level: Number(tag.charAt(1)) }
    const role = ROLES.get(tag)
    if (role !== undefined) return { role }
    if (OUTER.has(tag)) break
  }
  return { role: 'paragraph' }
}
