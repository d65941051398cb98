import { decodeEntities } from './entities.js'
import { isSpace } from './whitespace.js'

const AMPERSAND = 0x26
const SPACE = 0x20
const NEXT_LINE = 0x85
/** A reference, also one that was escaped again: `&nbsp;`, `&amp;#8217;`. */
const REFERENCE = /&(?:amp;){0,3}(?:#\w{1,7}|[a-z]\w{1,31});/iuy

/**
 * The offset in `raw` of the character at `position` of `text`, where `text` is what is left of `raw` after dropping
 * characters, turning white space into single spaces and references into their characters. A mark that
 * was dropped in front of a word goes with the word.
 */
export function alignment(raw: string, text: string, position: number): number {
  if (position >= text.length) return raw.length
  if (raw.length === text.length) return Math.max(0, position)
  const at = findPosition(raw, text, position)
  return position > 0 && text.charCodeAt(position - 1) !== SPACE ? at : startOfWord(raw, at)
}

function findPosition(raw: string, text: string, position: number): number {
  let at = 0
  for (let index = 0; at < raw.length;) {
    const reference = raw.charCodeAt(at) === AMPERSAND ? referenceAt(raw, at) : ''
    const decoded = reference === '' ? '' : decodeEntities(reference)
    // In code the text has the reference itself.
    if (decoded !== reference && !text.startsWith(reference, index)) {
      const shown = shownOf(decoded, text, index)
      if (shown > 0 && index + shown > position) return at
      index += shown
      at += reference.length
      continue
    }
    if (matches(raw.charCodeAt(at), text.charCodeAt(index))) {
      if (index === position) return at
      index++
    }
    at++
  }
  return at
}

/** How many characters of a reference's text were kept: none if it was dropped or follows a space as another. */
function shownOf(decoded: string, text: string, index: number): number {
  if (text.startsWith(decoded, index)) return decoded.length
  return matches(decoded.charCodeAt(0), text.charCodeAt(index)) ? 1 : 0
}

function referenceAt(raw: string, at: number): string {
  REFERENCE.lastIndex = at
  return REFERENCE.exec(raw)?.[0] ?? ''
}

function startOfWord(raw: string, from: number): number {
  let at = from
  while (at > 0 && !isSpace(raw.charCodeAt(at - 1))) at--
  return at
}

function matches(raw: number, text: number): boolean {
  return raw === text || (text === SPACE && (raw === NEXT_LINE || isSpace(raw)))
}
