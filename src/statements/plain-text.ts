import { decodeEntities } from '../text/entities.js'
import { clean } from '../text/whitespace.js'

/** A tag that was escaped along with the text around it. */
const TAG = /<\/?[a-z][^<>]*>/giu

/** What a statement says to readers, on one line: without markup, and with characters instead of references. */
export function plainText(stated: string): string {
  return clean(decodeEntities(stated).replace(TAG, ' '))
}
