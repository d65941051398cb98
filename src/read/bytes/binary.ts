import { countOf } from '../../lib/matches.js'
import type { Page } from '../../model/page.js'
import { clean } from '../../text/whitespace.js'
import { looksLikeHtml } from '../format.js'
import { SIGNATURES } from './signatures.js'

/** How much of an input is looked at in one place, in code units. */
const SAMPLE = 4_096
/** No text needs a control character but those of its layout, and a damaged one has a few. */
const CONTROL = /[^\P{Cc}\s\u0080-\u009F]/gu
const FEWEST_CONTROLS = 4
const MOST_CONTROLS = 0.02
/** Nothing but this, letters of both cases and digits, is no language. */
const BASE64 = /^[A-Za-z\d+/]{240,}={0,2}$/u
const MIXED = [/[a-z]/u, /[A-Z]/u, /\d/u]
const SPACES = /\s+/gu

/** A string was read as text already: only a signature that is spelled in letters has come through that. */
const SPELLED = /[A-Z][A-Za-z\d!]/u

/**
 * What an input is where it is no text, for people: `a PDF`. Absent for every text, and for HTML however damaged.
 *
 * @param text the input as a string.
 * @param bytes the input, if that is how it came.
 * @param isUnknown whether nothing made sense of the bytes, and `text` is what they would be in the commonest encoding.
 */
export function binaryFormat(text: string, bytes?: Uint8Array, isUnknown = false): string | undefined {
  const start = bytes ? String.fromCharCode(...bytes.subarray(0, LONGEST)) : text.slice(0, LONGEST)
  const named = SIGNATURES.find(
    ([, signature]) => start.startsWith(signature) && (bytes || SPELLED.test(signature)),
  )?.[0]
  const written = WRITTEN.find(([, pattern]) => pattern.test(text))
  if (written) return written[0]
  if (isJson(text)) return 'data in JSON'
  const isNoText = isFullOfControls(text) || (isUnknown && isOfNoWords(text.slice(0, SAMPLE)))
  if (isNoText) return named ?? (bytes && !looksLikeHtml(text) ? 'binary data' : undefined)
  return isBase64(text.slice(0, SAMPLE)) ? 'data in base64' : undefined
}

/** Where it begins, or further on twice: a font or a table of numbers may tell of itself first, and a text be damaged once. */
function isFullOfControls(text: string): boolean {
  const [first, ...others] = [
    text.slice(0, SAMPLE),
    text.slice(text.length >> 1).slice(0, SAMPLE),
    text.slice(-SAMPLE),
  ].map((sample) => countOf(sample, CONTROL) > Math.max(FEWEST_CONTROLS - 1, MOST_CONTROLS * sample.length))
  return first === true || others.every(Boolean)
}

/** Bytes that mean numbers have no spaces, and a text in an encoding that is not known has. Of fewer nobody can tell. */
function isOfNoWords(sample: string): boolean {
  const { length } = sample
  return (
    length >= LEAST &&
    countOf(sample, FOREIGN) > MOST_FOREIGN * length &&
    countOf(sample, SPACES) < LEAST_SPACES * length
  )
}

const LEAST = 512
const FOREIGN = /[^\p{ASCII}]/gu
const MOST_FOREIGN = 0.1
const LEAST_SPACES = 0.02

function isBase64(sample: string): boolean {
  const letters = sample.replace(SPACES, '')
  return BASE64.test(letters) && MIXED.every((pattern) => pattern.test(letters)) && isOfLongLines(sample)
}

/** Lines of base64 are filled: words of a language are shorter. */
const FILLED = 40

function isOfLongLines(sample: string): boolean {
  const parts = sample.trim().split(SPACES).slice(0, -1)
  return parts.every((part) => part.length >= FILLED)
}

const LONGEST = Math.max(...SIGNATURES.map(([, signature]) => signature.length))
/** These may be all ASCII: instructions of how to draw a page, marks of its layout, or a text in an encoding for its way. */
const WRITTEN: readonly (readonly [format: string, start: RegExp])[] = [
  ['a PDF', /^\s*%PDF-/u],
  ['a PostScript file', /^\s*%!PS-/u],
  ['a document in RTF', /^\s*\{\\rtf1/u],
  ['a data: URL', /^\s*data:[\w+./-]{3,60}[;,][^ ]{100}/iu],
  [
    'a mail or a saved page, which readMail of clean-article/node reads',
    /^(?:[a-z][\w-]*:.*\r?\n(?:[ \t].*\r?\n)*)*?content-(?:type: ?multipart|transfer-encoding: ?(?:quoted|base64))/iu,
  ],
]
const JSON_START = /^\s*(?:\{\s*"|\[\s*[[{"])/u

/** Also a record on each line, of which the first and the last are looked at. */
function isJson(text: string): boolean {
  if (!JSON_START.test(text)) return false
  const records = text.trim()
  const ends = [records.slice(0, records.indexOf('\n')), records.slice(records.lastIndexOf('\n'))]
  return parses(records) || ends.every(parses)
}

function parses(json: string): boolean {
  try {
    return typeof JSON.parse(json) === 'object'
  } catch {
    return false
  }
}

/** What the ledger shows of it, in code units. */
const SHOWN = 200

/** A page of one block, which stands for all of an input that is no text. */
export function readBinary(input: string, format: string): Page {
  const text = clean(input.slice(0, SHOWN))
  return { input, shape: 'lines', blocks: [{ text, start: 0, end: input.length, role: 'code' }], binary: format }
}
