import type { OpenElement } from '../elements.js'
import { isInListing } from './line-numbers.js'

/** Classes and attributes of what puts a text on the clipboard: `data-clipboard-target`, `copy-btn`, `btn-copy`. */
const COPIES = /clipboard|copy[-_]?(?:btn|button|code)|(?:btn|button|code)[-_]?copy/iu

/**
 * Whether an attribute says that a button or a link copies the listing beside it: its label is no text of the page.
 *
 * @param isBehind a listing in the same element has just ended
 */
export function copiesListing(element: OpenElement, name: string, value: string, isBehind: boolean): boolean {
  const { tag, parent } = element
  if ((tag !== 'button' && tag !== 'a') || !COPIES.test(name === 'class' ? value : name)) return false
  return isBehind || isInListing(element) || (parent !== undefined && isInListing(parent))
}
