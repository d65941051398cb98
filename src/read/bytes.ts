import { declaredCharset } from './declared-charset.js'

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
 * The text of an HTML page that was given as bytes. Its encoding is what the first of these names, in the order of the
 * HTML standard: a byte order mark, the `charset` of the HTTP header, the page's own `<meta>` or XML declaration,
 * windows-1252. One step is not the standard's: a page that declares nothing, or only what nobody knows, and is valid
 * UTF-8 is read as that, for scrapers save pages anew and leave the header behind.
 *
 * Never throws: an encoding that the engine doesn't know counts as not declared, and bytes that mean nothing in the
 * encoding become U+FFFD.
 *
 * @param bytes the page; a Node `Buffer` is one too.
 * @param contentType value of the `Content-Type` header, e.g. `text/html; charset=Shift_JIS`.
 */
export function decodeBytes(bytes: Uint8Array, contentType?: string): string {
  const decoder =
    decoderFor(markedCharset(bytes)) ??
    decoderFor(charsetOf(contentType)) ??
    decoderFor(declaredCharset(bytes, (label) => decoderFor(label)?.encoding))
  if (decoder) return decode(bytes, decoder)
  return decodeUtf8(bytes) ?? decode(bytes, new TextDecoder(FALLBACK))
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
