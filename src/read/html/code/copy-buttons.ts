import type { Block } from '../../../model/block.js'
import type { OpenElement } from '../elements.js'
import { isInListing } from './line-numbers.js'

/** Classes and attributes of what puts a text on the clipboard: `data-clipboard-target`, `copy-btn`, `btn-copy`. */
const COPIES = /clipboard|copy[-_]?(?:btn|but|code)|(?:btn|button|code)[-_]?copy/iu

/**
 * Whether an attribute says that a button or a link copies the listing beside it: its label is no text of the page.
 *
 * @param before the last block: it may be the listing, where it stands in the same element
 */
export function copiesListing(element: OpenElement, name: string, value: string, before: Block | undefined): boolean {
  const { tag, parent, blocksBefore } = element
  if ((tag !== 'button' && tag !== 'a') || !COPIES.test(name === 'class' ? value : name)) return false
  if (isInListing(element) || isInListing(parent)) return true
  return before?.role === 'code' && parent !== undefined && parent.blocksBefore < blocksBefore
}
