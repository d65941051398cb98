import { STOP, classOf } from '../../text/chars.js'
import { type Sentence, splitSentences } from '../../text/sentences.js'
import { isSpace, trimmedEnd } from '../../text/whitespace.js'

/** Scripts that put no spaces between words end their sentences with this. */
const OWN_STOP = '。'
/** What can't begin a sentence: a space before it was left by a link. */
const CLOSING = '、，。）」』】)'
/** What may stand behind a stop. */
const CLOSING_BEHIND = '」』）】)”’"\'»'

/** Whether a text in a script without case puts spaces between its clauses only. */
export function hasOwnStops(text: string): boolean {
  return text.includes(OWN_STOP)
}

/**
 * Cuts a page in one line of such a script. A sentence holds no space, so what stands before the last space is menu or
 * headline, but for the spaces that links leave: Japanese goes on with a particle there.
 */
export function cutClauses(text: string): readonly Sentence[] {
  const out: Sentence[] = []
  for (const { start, end } of splitSentences(text)) {
    // What never comes to a stop is menu from end to end.
    if (!endsInStop(text, end)) {
      out.push({ start, end })
      continue
    }
    const prose = startOfProse(text, start, end)
    if (prose > start) out.push({ start, end: trimmedEnd(text, prose) })
    out.push({ start: prose, end })
  }
  return out
}

/** Whether what ends at `end` comes to a stop, quotes and brackets behind it aside. */
export function endsInStop(text: string, end: number): boolean {
  let at = end - 1
  while (at > 0 && CLOSING_BEHIND.includes(text.charAt(at))) at--
  return classOf(text.charCodeAt(at)) === STOP
}

function startOfProse(text: string, start: number, end: number): number {
  let from = end
  do {
    from = trimmedEnd(text, from)
    while (from > start && !isSpace(text.charCodeAt(from - 1))) from--
  } while (from > start && goesOn(text, from))
  return from
}

function goesOn(text: string, from: number): boolean {
  const code = text.charCodeAt(from)
  return (code >= 0x3041 && code <= 0x3096) || CLOSING.includes(text.charAt(from))
}
