import { encodingOf } from './decode.js'

/** How much of a page the HTML standard looks at before it begins to parse, in bytes. */
const PRESCANNED = 1024
/**
 * Past those it lets the parser change its mind on a `<meta>` that comes later, and one page in fourteen has it there.
 * Twice as far as any was seen.
 */
const SEARCHED = 131_072

/**
 * The encoding that a page names in its `<meta>`s, else in its XML declaration, found as the HTML standard words it:
 * labels that aren't known are passed over, UTF-16 means UTF-8, for a page that can be read this far isn't UTF-16, and
 * x-user-defined means windows-1252.
 */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const opening = asciiOf(bytes, PRESCANNED)
  const early = charsetOfMetas(opening, false) ?? charsetOfXml(opening)
  if (early !== undefined || bytes.length <= PRESCANNED) return early
  return charsetOfMetas(asciiOf(bytes, SEARCHED), true)
}

/** One character a byte, none beyond U+00FF. In pieces, since the arguments of a call are limited. */
function asciiOf(bytes: Uint8Array, count: number): string {
  const parts: string[] = []
  const end = Math.min(count, bytes.length)
  for (let from = 0; from < end; from += PRESCANNED) {
    parts.push(String.fromCharCode(...bytes.subarray(from, Math.min(from + PRESCANNED, end))))
  }
  return parts.join('')
}

const XML_START = '<?xml'
const XML_END = '>'
const XML_ENCODING = /encoding\s*=\s*(?:"([^\s">]+)"|'([^\s'>]+)')/u

function charsetOfXml(source: string): string | undefined {
  if (!source.startsWith(XML_START)) return undefined
  const [, double, single] = XML_ENCODING.exec(source.slice(0, source.indexOf(XML_END) + 1)) ?? []
  return meant(double ?? single)
}

const NEXT_TAG = /<(?:(!--)|(\/?)([a-z][^\t\n\f\r >/]*)|[!/?])/giu
const COMMENT_END = '-->'
/** To a parser everything inside is text, whatever it looks like. The prescan takes no notice. */
const RAW_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea'])

/** @param asParser passes over what stands inside scripts and the like. */
function charsetOfMetas(source: string, asParser: boolean): string | undefined {
  let at = 0
  for (;;) {
    NEXT_TAG.lastIndex = at
    const match = NEXT_TAG.exec(source)
    if (!match) return undefined
    const [, comment, slash, name = ''] = match
    if (comment !== undefined) {
      // The dashes that open a comment may be those that close it: `<!-->`.
      at = after(source, COMMENT_END, match.index + 2)
    } else if (slash === undefined) {
      at = after(source, '>', match.index)
    } else {
      const tag = name.toLowerCase()
      const { attributes, end } = readAttributes(source, NEXT_TAG.lastIndex)
      // What reaches the end may have been cut off in the middle of a label.
      if (end === source.length) return undefined
      const found = tag === 'meta' && slash === '' ? charsetOfMeta(attributes) : undefined
      if (found !== undefined) return found
      at = asParser && slash === '' && RAW_TEXT.has(tag) ? after(source, `</${name}`, end) : end
    }
  }
}

/** Where `text` next ends; the end of the source where it doesn't come. */
function after(source: string, text: string, from: number): number {
  const at = source.indexOf(text, from)
  return at === -1 ? source.length : at + text.length
}

/** `/` parts attributes as a space does, and `=` may begin a name: the standard's own rules. */
const ATTRIBUTE =
  /[\t\n\f\r /]*([^\t\n\f\r />][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|([^\t\n\f\r >"'][^\t\n\f\r >]*))?)?/uy

interface Attributes {
  /** By name in lower case; of several with one name the first. */
  readonly attributes: ReadonlyMap<string, string>
  /** Where the tag ends, or its attributes can't be read any further. */
  readonly end: number
}

function readAttributes(source: string, from: number): Attributes {
  const attributes = new Map<string, string>()
  let end = from
  for (;;) {
    ATTRIBUTE.lastIndex = end
    const match = ATTRIBUTE.exec(source)
    if (!match) return { attributes, end }
    const [whole, name = '', double, single, bare] = match
    const key = name.toLowerCase()
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '')
    end += whole.length
  }
}

const CHARSET_IN_CONTENT = /charset[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|([^\t\n\f\r ;"'][^\t\n\f\r ;]*))/iu

function charsetOfMeta(attributes: ReadonlyMap<string, string>): string | undefined {
  const charset = attributes.get('charset')
  if (charset !== undefined) return meant(charset)
  if (attributes.get('http-equiv')?.toLowerCase() !== 'content-type') return undefined
  const [, double, single, bare] = CHARSET_IN_CONTENT.exec(attributes.get('content') ?? '') ?? []
  return meant(double ?? single ?? bare)
}

const USER_DEFINED = 'x-user-defined'
const UTF16 = 'utf-16'

/** The encoding that a page means which could be read as ASCII up to where it names one. */
function meant(label: string | undefined): string | undefined {
  if (label?.trim().toLowerCase() === USER_DEFINED) return 'windows-1252'
  const encoding = encodingOf(label)
  return encoding?.startsWith(UTF16) === true ? 'utf-8' : encoding
}
