import type { Statement } from '../../model/article.js'
import { declaredCharset } from './declared-charset.js'
import { FALLBACK, decode, encodingOf } from './decode.js'
import { guessCharset } from './guessed-charset.js'
import { decodeMixed } from './mixed.js'
import { unmarkedUtf16 } from './unmarked-utf16.js'

const CHARSET_PARAMETER = /;[\t\n\f\r ]*charset[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|([^\t\n\f\r ;"]+))/iu
/** Bytes that open a page and name its encoding. */
const BOMS: readonly (readonly [label: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
]

/** A text, and the encoding that it was read in: the statement that was taken, then what else is stated. */
export interface Decoded {
  readonly text: string
  readonly charset: readonly Charset[]
}

/** An encoding by its canonical name, and what says that it is this. */
export interface Charset extends Statement {
  readonly value: string
}

/**
 * The text of a page that was given as bytes. A byte order mark names its encoding; what is valid UTF-8 is UTF-8, whatever
 * else is declared, for scrapers and servers save pages anew and leave the old declaration behind; of a page that mostly is,
 * the parts that aren't are read in the encoding that makes sense of them; else the `charset` of the
 * HTTP header and the page's own `<meta>` or XML declaration are believed, in this order, unless the page's words make
 * sense in another encoding only. A page that declares nothing is read as the encoding that makes most sense of its words,
 * or as windows-1252.
 *
 * Never throws: an encoding that the engine doesn't know counts as not declared, and bytes that mean nothing in the
 * encoding become U+FFFD.
 *
 * @param bytes the page; a Node `Buffer` is one too.
 * @param contentType value of the `Content-Type` header, e.g. `text/html; charset=Shift_JIS`.
 */
export function decodeBytes(bytes: Uint8Array, contentType?: string): Decoded {
  const stated = statedCharsets(bytes, contentType)
  const [first] = stated
  if (first && (first.source === MARK || first.value.startsWith(UTF16)))
    return { text: decode(bytes, first.value), charset: stated }
  const utf8 = decodeUtf8(bytes)
  if (utf8 !== undefined && (first === undefined || first.value === UTF8 || holdsUtf8(bytes)))
    return { text: utf8, charset: taken({ source: 'valid UTF-8', value: UTF8 }, stated) }
  const mixed = utf8 === undefined ? decodeMixed(bytes) : undefined
  if (mixed) {
    const charset = taken({ source: 'mostly valid UTF-8', value: UTF8 }, stated)
    return { text: mixed.text, charset: [...charset, { source: 'the rest', value: mixed.rest }] }
  }
  const guessed = guessCharset(bytes, first?.value)
  const charset = guessed === undefined ? { source: DEFAULT, value: FALLBACK } : { source: 'words', value: guessed }
  return { text: decode(bytes, charset.value), charset: taken(charset, stated) }
}

/** What an encoding was taken by that nothing speaks for. */
export const DEFAULT = 'default'
const UTF8 = 'utf-8'
const UTF16 = 'utf-16'
const MARK = 'byte order mark'

/** Every encoding that is stated and known, those that are believed first in front. */
function statedCharsets(bytes: Uint8Array, contentType: string | undefined): readonly Charset[] {
  const all = [
    { source: MARK, value: encodingOf(markedCharset(bytes)) },
    { source: 'zero bytes', value: unmarkedUtf16(bytes) },
    { source: 'content-type', value: encodingOf(charsetOf(contentType)) },
    { source: 'declaration', value: encodingOf(declaredCharset(bytes)) },
  ]
  return all.flatMap(({ source, value }) => (value === undefined ? [] : [{ source, value }]))
}

/** An encoding in front of what else is stated: by its own statement where it has one. */
function taken(charset: Charset, stated: readonly Charset[]): readonly Charset[] {
  const first = stated.find(({ value }) => value === charset.value) ?? charset
  return [first, ...stated.filter((other) => other !== first)]
}

/** Characters of several bytes that no other encoding has by chance, where all of a page is valid UTF-8. */
const TELLING_SEQUENCES = 3
const LEAST_LEAD = 0xc0

/** Whether valid UTF-8 holds enough beyond ASCII to be nothing else. */
function holdsUtf8(bytes: Uint8Array): boolean {
  let sequences = 0
  for (let at = 0; at < bytes.length && sequences < TELLING_SEQUENCES; at++) {
    if ((bytes[at] as number) >= LEAST_LEAD) sequences++
  }
  return sequences >= TELLING_SEQUENCES
}

function markedCharset(bytes: Uint8Array): string | undefined {
  return BOMS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0]
}

function charsetOf(contentType: string | undefined): string | undefined {
  const [, quoted, bare] = CHARSET_PARAMETER.exec(contentType ?? '') ?? []
  return quoted ?? bare
}

/** Absent where the bytes aren't UTF-8. A character that was cut off at the end of the page doesn't tell against it. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return undefined
  }
}
