import type { DocumentLike } from './model/document.js'
import { InputError, LimitError } from './model/errors.js'
import type { Page } from './model/page.js'
import type { ResolvedOptions } from './options.js'
import { binaryFormat, readBinary } from './read/bytes/binary.js'
import { decodeBytes, type Decoded } from './read/bytes/index.js'
import { looksLikeHtml } from './read/format.js'
import { readHtml } from './read/html/index.js'
import { readPlain } from './read/plain.js'

/** A text or HTML as a string, either of them as bytes, or a document, which is read and never changed. */
export type Input = string | Uint8Array | DocumentLike

/** Reads any input as one sequence of blocks. Throws as `cleanArticle` does. */
export function readInput(input: Input, options: ResolvedOptions): Page {
  const bytes = input instanceof Uint8Array ? input : undefined
  const decoded = bytes && decode(bytes, options)
  const page = isDocument(input)
    ? readHtml(input, htmlOptions(options))
    : readString(decoded ? decoded.text : input, options, bytes)
  if (page.blocks.length > options.limits.blocks)
    throw new LimitError('blocks', options.limits.blocks, page.blocks.length)
  return decoded && page.binary === undefined ? { ...page, charset: decoded.charset } : page
}

function readString(input: unknown, options: ResolvedOptions, bytes: Uint8Array | undefined): Page {
  if (typeof input !== 'string')
    throw new InputError(`The input must be a string, bytes or a document, not ${describe(input)}.`)
  checkLength(input.length, options)
  const binary = binaryFormat(input, bytes)
  if (binary !== undefined) return readBinary(input, binary)
  const isHtml = options.format === 'html' || (options.format === 'auto' && looksLikeHtml(input))
  return isHtml ? readHtml(input, htmlOptions(options)) : readPlain(input)
}

/** What is at hand where one of the others was meant, and how it becomes that. */
const INSTEAD: Readonly<Record<string, string>> = {
  Array: 'give its entries one by one',
  ArrayBuffer: 'give new Uint8Array(it)',
  Promise: 'await it first',
  Response: 'give await it.text()',
}

function describe(input: unknown): string {
  if (typeof input !== 'object' || input === null) return input === null ? 'null' : `a value of type ${typeof input}`
  const name = Object.prototype.toString.call(input).slice(8, -1)
  const instead = INSTEAD[name]
  return `an object of type ${name}${instead === undefined ? '' : `: ${instead}`}`
}

/** Two bytes make a character at most, and four at least one of them. */
function decode(bytes: Uint8Array, options: ResolvedOptions): Decoded {
  checkLength(Math.floor(bytes.length / 4), options)
  return decodeBytes(bytes, options.contentType)
}

function checkLength(length: number, { limits }: ResolvedOptions): void {
  if (length > limits.characters) throw new LimitError('characters', limits.characters, length)
}

function htmlOptions({ url, limits }: ResolvedOptions) {
  return { url, depth: limits.depth }
}

const DOCUMENT = 9

function isDocument(input: unknown): input is DocumentLike {
  return typeof input === 'object' && input !== null && 'nodeType' in input && input.nodeType === DOCUMENT
}
