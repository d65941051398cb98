import { decodeHTMLStrict } from 'entities/decode'

export { decodeHTML, decodeHTMLAttribute } from 'entities/decode'

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/giu
/** What HTML has for the number of no character. */
const NO_CHARACTER = '\uFFFD'
/** `&amp;amp;#8217;`: as often as systems pass a text on and escape it again. */
const MOST_ESCAPES = 3

/**
 * Turns character references in a text into characters, also those that were escaped several times.
 * Unknown names and numbers of no character stay as they are.
 */
export function decodeEntities(text: string): string {
  let decoded = text
  for (let pass = 0; pass < MOST_ESCAPES && decoded.includes('&'); pass++) {
    const next = decoded.replace(REFERENCE, decodeReference)
    if (next === decoded) break
    decoded = next
  }
  return decoded
}

function decodeReference(reference: string): string {
  const decoded = decodeHTMLStrict(reference)
  return decoded === NO_CHARACTER ? reference : decoded
}
