import { declaredCharset } from './declared-charset.js'
import { guessCharset } from './guessed-charset.js'

/** What a page without a declaration is read as: the standard's choice for most of the world. */
const FALLBACK = 'windows-1252'
const CHARSET_PARAMETER = /;[\t\n\f\r ]*charset[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|([^\t\n\f\r ;"]+))/iu
/** Bytes that open a page and name its encoding. */
const BOMS: readonly (readonly [label: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
]

/**
 * The text of a page that was given as bytes. A byte order mark names its encoding; what is valid UTF-8 is UTF-8, whatever
 * else is declared, for scrapers and servers save pages anew and leave the old declaration behind; else the `charset` of the
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
export function decodeBytes(bytes: Uint8Array, contentType?: string): string {
  const marked = decoderFor(markedCharset(bytes))
  if (marked) return decode(bytes, marked)
  const declared =
    decoderFor(charsetOf(contentType)) ?? decoderFor(declaredCharset(bytes, (label) => decoderFor(label)?.encoding))
  if (declared?.encoding.startsWith(UTF16)) return decode(bytes, declared)
  const utf8 = decodeUtf8(bytes)
  if (utf8 !== undefined && (declared === undefined || holdsUtf8(bytes))) return utf8
  return decode(bytes, new TextDecoder(guessCharset(bytes, declared?.encoding) ?? FALLBACK))
}

const UTF16 = 'utf-16'
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

function decoderFor(label: string | undefined): TextDecoder | undefined {
  if (label === undefined) return undefined
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}

function decode(bytes: Uint8Array, decoder: TextDecoder): string {
  const text = decoder.decode(bytes)
  return decoder.encoding === FALLBACK ? text.replace(HIGH_CONTROL, mendHighControl) : text
}

/** Absent where the bytes aren't UTF-8. A character that was cut off at the end of the page doesn't tell against it. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return undefined
  }
}

/**
 * Some engines decode windows-1252 as ISO-8859-1, which has control characters where quotes and dashes should be: Node 20
 * is one. Those that decode it right leave nothing here to mend.
 */
const HIGH_CONTROL = /[\u0080-\u009f]/gu
const HIGH_CONTROLS_MEANT = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function mendHighControl(control: string): string {
  return HIGH_CONTROLS_MEANT.charAt(control.charCodeAt(0) - 0x80)
}
