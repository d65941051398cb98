import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { AsyncIterReader, WARCParser, type WARCRecord } from 'warcio'
import { defined } from '../../../lib/records.js'
import type { CleanRecord } from '../../../node/record.js'
import type { Item, Skip } from '../source.js'
import type { RawRecord } from './records.js'

/** Kinds of record that hold a page, and those of an archive of texts. The others are about the crawl. */
const PAGES = new Set(['response', 'resource'])
const TEXTS = new Set(['conversion'])
const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\b/iu
const LOOKS_LIKE_HTML = /^\s*</u
const LARGEST = 256 * 1024 * 1024

/** The page of a record; nothing where it is of a kind that holds none. */
export async function readPage({ bytes, cut }: RawRecord): Promise<Item | undefined> {
  const record = await WARCParser.parse([bytes])
  if (record === null) return skip('damaged')
  const type = record.warcType
  if (!PAGES.has(type) && !TEXTS.has(type)) return undefined
  if (cut || typeof record.warcHeader('WARC-Truncated') === 'string') return skip('truncated')
  const refused = refusalOf(record)
  if (refused !== undefined) return skip(refused)
  const raw = await record.readFully(false)
  if (raw.length === 0) return skip('empty')
  return TEXTS.has(type) ? { page: { ...about(record), text: alone(raw) } } : htmlOf(record, raw)
}

const skip = (skipped: Skip): Item => ({ skipped })

/** What a server sends in place of a page is no page, however much it looks like one. */
function refusalOf({ httpHeaders }: WARCRecord): Skip | undefined {
  const status = Number(httpHeaders?.statusCode ?? 0)
  if (status >= 400) return 'HTTP error'
  return status >= 300 ? 'redirect' : undefined
}

async function htmlOf(record: WARCRecord, raw: Uint8Array): Promise<Item> {
  const header = (name: string): string => record.httpHeaders?.headers.get(name) ?? ''
  const contentType = record.httpHeaders === null ? (record.warcContentType ?? '') : header('Content-Type')
  if (contentType !== '' && !HTML.test(contentType)) return skip('not HTML')
  const chunked = header('Transfer-Encoding').toLowerCase() === 'chunked'
  if (!chunked && Number(header('Content-Length')) > raw.length) return skip('truncated')
  const body = chunked ? await new AsyncIterReader([raw], null, true).readFully() : raw
  const html = decode(body, header('Content-Encoding'))
  if (html === undefined) return skip('undecodable')
  if (html.length === 0) return skip('empty')
  if (contentType === '' && !looksLikeHtml(html)) return skip('not HTML')
  return { page: { ...about(record), ...(contentType === '' ? {} : { contentType }), html: alone(html) } }
}

/** The bytes without the rest of the archive that lies around them in memory. */
const alone = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes)

/** What goes along with the article. */
function about(record: WARCRecord): CleanRecord {
  const status = record.httpHeaders?.statusCode
  return defined({
    url: record.warcTargetURI ?? undefined,
    date: record.warcDate ?? undefined,
    id: record.warcHeader('WARC-Record-ID') ?? undefined,
    status: typeof status === 'number' && status > 0 ? status : undefined,
  })
}

/** Many crawlers unpack a page and leave the header that says it is packed: what looks like HTML is taken as it is. */
function decode(body: Uint8Array, encoding: string): Uint8Array | undefined {
  let bytes = body
  for (const name of encoding.toLowerCase().split(',').reverse()) {
    try {
      bytes = unpack(bytes, name.trim())
    } catch {
      return looksLikeHtml(body) ? body : undefined
    }
  }
  return bytes
}

function unpack(bytes: Uint8Array, encoding: string): Uint8Array {
  const most = { maxOutputLength: LARGEST }
  switch (encoding) {
    case '':
    case 'identity':
      return bytes
    case 'gzip':
    case 'x-gzip':
      return gunzipSync(bytes, most)
    case 'br':
      return brotliDecompressSync(bytes, most)
    case 'deflate':
      // Half of the servers send it without its wrapper.
      return ((bytes[0] ?? 0) & 0x0f) === 8 ? inflateSync(bytes, most) : inflateRawSync(bytes, most)
    default:
      throw new Error(`Unknown encoding ${encoding}`)
  }
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  return LOOKS_LIKE_HTML.test(Buffer.from(bytes.subarray(0, 256)).toString('utf8'))
}
