import { LOWER, STOP, UPPER, classOf } from './chars.js'
import { splitSentences, type Sentence } from './sentences.js'

/** The sentences of a paragraph. Where a tool dropped a tag, a stop may be followed by a capital without a space. */
export function sentencesOf(text: string): Sentence[] {
  return splitSentences(text).flatMap((sentence) => unglue(text, sentence))
}

function unglue(text: string, { start, end }: Sentence): Sentence[] {
  const parts: Sentence[] = []
  let from = start
  for (let at = start + 2; at + 2 < end; at++) {
    if (!isGlued(text, at)) continue
    parts.push({ start: from, end: at + 1 })
    from = at + 1
  }
  return [...parts, { start: from, end }]
}

/** `she said.Sign up`: two small letters, a stop, a capital and a small letter. `U.S.A` and `example.com` have none. */
function isGlued(text: string, at: number): boolean {
  const kind = (offset: number): number => classOf(text.charCodeAt(at + offset))
  if (kind(0) !== STOP || kind(1) !== UPPER) return false
  return kind(2) === LOWER && kind(-1) === LOWER && kind(-2) === LOWER
}
