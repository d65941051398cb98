import { countOf } from '../../lib/matches.js'
import { FALLBACK, decode } from './decode.js'
import { guessCharset } from './guessed-charset.js'

/** More of a page would not change what it is taken for, in bytes. */
const SAMPLE = 200_000
const OPENING = 0x3c
const LINE_END = 0x0a
const SPACE = 0x20
const FOREIGN = /[^\p{ASCII}]/gu
const REPLACEMENT = /\uFFFD/gu
/** A part in UTF-8 with a few bytes of something else in it stays one. */
const MOST_BROKEN = 0.2
/** Fewer characters beyond ASCII are valid UTF-8 by chance. */
const FEWEST = 3
/** From so few bytes nobody can tell an encoding: mostly they are a sign for a copyright, or one name. */
const ENOUGH = 8

/**
 * The text of a page that is UTF-8 for the most part, and the encoding of the rest: a template that nobody converted, or
 * what another server put in. Absent for any other page.
 */
export function decodeMixed(bytes: Uint8Array): { readonly text: string; readonly rest: string } | undefined {
  const rest = new Uint8Array(bytes.subarray(0, SAMPLE))
  let characters = 0
  for (const part of partsOf(rest)) {
    const text = asUtf8(part)
    if (text === undefined) continue
    characters += countOf(text, FOREIGN)
    part.fill(SPACE)
  }
  const others = rest.reduce((sum, byte) => sum + (byte >> 7), 0)
  if (characters < FEWEST || characters <= others) return undefined
  const charset = (others < ENOUGH ? undefined : guessCharset(rest)) ?? FALLBACK
  let text = ''
  for (const part of partsOf(bytes)) text += asUtf8(part) ?? decode(part, charset)
  return { text, rest: charset }
}

/** Lines, and texts between two tags: nobody changes the encoding within one. */
function* partsOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0, to = 1; from < bytes.length; to++) {
    if (to < bytes.length && bytes[to] !== OPENING && bytes[to] !== LINE_END) continue
    yield bytes.subarray(from, to)
    from = to
  }
}

function asUtf8(part: Uint8Array): string | undefined {
  const text = decode(part, 'utf-8')
  return countOf(text, REPLACEMENT) > MOST_BROKEN * countOf(text, FOREIGN) ? undefined : text
}
