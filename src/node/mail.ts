import type { Email, Header } from 'postal-mime'
import type { CleanRecord } from './record.js'

/**
 * Reads a mail (`.eml`) or a page that a browser saved as MHTML, with its encodings undone. Of a mail it takes the HTML, or
 * the text where it has none, with subject, sender and date in front of it, where `cleanRecord` finds them; of a saved page
 * the page alone, and its address as `url`. Pictures and other attachments are left out.
 *
 * @param mail as it was sent or saved, from its first header on; bytes, for its parts may be in several encodings.
 * @returns a record with `html` or `text`.
 * @throws Error for parts within parts within parts, past what any mail has.
 */
export async function readMail(mail: Uint8Array | string): Promise<CleanRecord> {
  const bytes =
    typeof mail === 'string' ? Buffer.from(mail) : Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength)
  // Only where it is needed: it brings the names of all character references.
  const { default: Parser } = await import('postal-mime')
  const { headers } = await Parser.parse(headOf(bytes))
  const root = rootPart(bytes, valueOf(headers, 'content-type'))
  const { headers: own } = await Parser.parse(headOf(root))
  const contentType = valueOf(own, 'content-type')
  const url = ADDRESS.exec(valueOf(headers, 'snapshot-content-location') || valueOf(own, 'content-location'))?.[0]
  if (url === undefined || !HTML.test(contentType)) return recordOf(await Parser.parse(bytes))
  // An attachment comes as its bytes: what encoding a saved page is in is the page's to say.
  const { attachments } = await Parser.parse(Buffer.concat([AS_ATTACHMENT, root]))
  return { html: new Uint8Array(attachments[0]?.content as ArrayBuffer), url, contentType }
}

const AS_ATTACHMENT = Buffer.from('Content-Disposition: attachment\r\n')
const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/iu
const ADDRESS = /^https?:\/\/\S+/iu
const RELATED = /^multipart\/related\s*;.*?boundary=(?:"([^"]+)"|([^\s;]+))/isu
const END_OF_HEAD = /\r?\n\r?\n/u

function valueOf(headers: readonly Header[], name: string): string {
  return headers.find(({ key }) => key === name)?.value ?? ''
}

/** No head is this long. */
const LONGEST_HEAD = 262_144

function headOf(bytes: Buffer): Buffer {
  const start = bytes.toString('latin1', 0, LONGEST_HEAD)
  return bytes.subarray(0, END_OF_HEAD.exec(start)?.index ?? start.length)
}

/** The part that a message of related parts is about, which is the first (RFC 2387): the others are frames and pictures of it. */
function rootPart(bytes: Buffer, contentType: string): Buffer {
  const [, quoted, bare] = RELATED.exec(contentType) ?? []
  const boundary = quoted ?? bare
  if (boundary === undefined) return bytes
  const delimiter = `\n--${boundary}`
  const line = bytes.indexOf(delimiter)
  const from = bytes.indexOf('\n', line + 1) + 1
  const to = bytes.indexOf(delimiter, from - 1)
  return line < 0 || from === 0 ? bytes : bytes.subarray(from, to < 0 ? bytes.length : to)
}

/** Subject, sender and date go in front as a text or a page states them. */
function recordOf({ subject = '', from, headers, html, text = '' }: Email): CleanRecord {
  const stated = [subject, from?.name ?? '', valueOf(headers, 'date')].map((value) => value.replace(SPACES, ' ').trim())
  const [title = '', author = '', date = ''] = stated
  if (html === undefined) return { text: `Subject: ${title}\nFrom: ${author}\nDate: ${date}\n\n${text}` }
  const metas = Object.entries({ author, date }).filter(([, content]) => content !== '')
  const lines = metas.map(([name, content]) => `<meta name="${name}" content="${escaped(content)}">`)
  return { html: `<title>${escaped(title)}</title>${lines.join('')}\n${html}` }
}

const SPACES = /\s+/gu
const SIGNS = /[&<"]/gu

function escaped(text: string): string {
  return text.replace(SIGNS, (sign) => `&#${String(sign.charCodeAt(0))};`)
}
