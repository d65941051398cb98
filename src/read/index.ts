import { isDocument } from '../model/document.js'
import { InputError, LimitError } from '../model/errors.js'
import type { Input, ReadOptions } from '../model/input.js'
import type { Page } from '../model/page.js'
import { binaryFormat, readBinary } from './bytes/binary.js'
import { DEFAULT, decodeBytes, type Decoded } from './bytes/index.js'
import { looksLikeHtml } from './format.js'
import { readHtml } from './html/index.js'
import { readPlain } from './plain.js'

/** Reads any input as one sequence of blocks. Throws as `cleanArticle` does. */
export function readInput(input: Input, options: ReadOptions): Page {
  const bytes = input instanceof Uint8Array ? input : undefined
  const decoded = bytes && decode(bytes, options)
  const page = isDocument(input)
    ? readHtml(input, htmlOptions(options))
    : readString(decoded ? decoded.text : input, options, bytes, decoded?.charset[0]?.source === DEFAULT)
  if (page.blocks.length > options.limits.blocks)
    throw new LimitError('blocks', options.limits.blocks, page.blocks.length)
  return decoded && page.binary === undefined ? { ...page, charset: decoded.charset } : page
}

function readString(input: unknown, options: ReadOptions, bytes: Uint8Array | undefined, isUnknown: boolean): Page {
  if (typeof input !== 'string')
    throw new InputError(`The input must be a string, bytes or a document, not ${describe(input)}.`)
  checkLength(input.length, options)
  const binary = binaryFormat(input, bytes, isUnknown)
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
function decode(bytes: Uint8Array, options: ReadOptions): Decoded {
  checkLength(Math.floor(bytes.length / 4), options)
  return decodeBytes(bytes, options.contentType)
}

function checkLength(length: number, { limits }: ReadOptions): void {
  if (length > limits.characters) throw new LimitError('characters', limits.characters, length)
}

function htmlOptions({ url, limits }: ReadOptions) {
  return { url, depth: limits.depth }
}
