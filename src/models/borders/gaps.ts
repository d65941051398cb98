import { COMMA, IDEOGRAPH, STOP, classOf } from '../../text/chars.js'
import { isSpace } from '../../text/whitespace.js'
import type { WordList } from '../../text/words.js'

/** What stands between a word and the word before it: offsets into the text. */
export interface Gap {
  readonly from: number
  readonly to: number
}

/** The gap between the words `at - 1` and `at`. */
export function gapBefore({ starts, ends }: WordList, at: number): Gap {
  return { from: at === 0 ? 0 : (ends[at - 1] as number), to: starts[at] as number }
}

/** Whether a line may end in front of a word: at white space, or between words of a script that has none. */
export function mayPart(text: string, words: WordList, at: number): boolean {
  if (at === 0) return false
  const { from, to } = gapBefore(words, at)
  return spaceIn(text, from, to) < to || (words.kinds[at - 1] === IDEOGRAPH && words.kinds[at] === IDEOGRAPH)
}

/** Where in a gap one line ends and the next begins: at the first white space that no stop and nothing that closes follows. */
export function borderIn(text: string, { from, to }: Gap): { readonly end: number; readonly start: number } {
  const space = spaceIn(text, from, to)
  let end = space < to ? space : from
  for (let at = end; at < to; at++) if (belongsBefore(text, at)) end = at + 1
  let start = end
  while (start < to && isSpace(text.charCodeAt(start))) start++
  return { end, start }
}

/** The first white space from `from` on, or `to`. */
function spaceIn(text: string, from: number, to: number): number {
  let at = from
  while (at < to && !isSpace(text.charCodeAt(at))) at++
  return at
}

/** Closes what stands before it. */
const CLOSING = '”’»›」』】)]}）'

function belongsBefore(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at))
  return kind === STOP || kind === COMMA || CLOSING.includes(text.charAt(at))
}
