import { decodeEntities } from '../text/entities.js'

const ESCAPED_TAG = /&lt;(?:p|div|h[1-6])(?:\s|&gt;)/iu

/** Data has some HTML escaped as if it were text. */
export function withTags(text: string): string {
  return ESCAPED_TAG.test(text) && !text.includes('<') ? decodeEntities(text) : text
}
