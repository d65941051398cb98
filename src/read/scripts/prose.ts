import { IDEOGRAPH, STOP, classOf } from '../../text/chars.js'
import { countWords } from '../../text/word-count.js'
import { looksLikeHtml } from '../format.js'

/** How much of a text reads like an article. */
export interface Prose {
  /** In paragraphs that are sentences. */
  readonly words: number
  readonly allWords: number
  /** Paragraphs that are sentences. */
  readonly paragraphs: number
}

const BLOCK_TAG =
  /<\/?(?:p|div|br|h[1-6]|li|ul|ol|dl|dt|dd|blockquote|pre|section|article|figure|figcaption|table|tr|td|th|hr|aside|script|style)(?=[\s>/])[^<>]*>/iu
const TAG = /<[^<>]*>/gu
const ANY_TAG = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/iu
const LINE = /\n/u
/** Some write a line as wide as their window. */
const BLANK_LINE = /\n[^\S\n]*\n/u
/** What code and the gaps of a message are written with. */
const CODE = /[{}|]|=>|;\s*\w+\s*=/u
const CLOSING = /[\s"'“”„«»‹›「」『』’)\]*_]{1,12}$/u
/** A stop within a text ends a sentence where a space is behind it, or where no spaces are written. */
const INNER_STOP = /[.!?…؟۔।॥]["”»’)]?\s|[。！？｡]/u
const TAIL = 12
/** A shorter line is a heading. */
const SHORTEST = 6
/** Words of a paragraph that may end without a stop. */
const LONG = 30
/** Spaces to a word: paths, lists of names and code have fewer. */
const LEAST_SPACED = 0.7

export function hasTags(text: string): boolean {
  return text.includes('<') && ANY_TAG.test(text)
}

/** The text of its paragraphs, of HTML and of plain text alike; a piece of HTML may have a tag anywhere. */
export function paragraphsOf(text: string, isPiece: boolean): readonly string[] {
  const paragraphs = (isPiece ? hasTags(text) : looksLikeHtml(text))
    ? text.split(BLOCK_TAG).map((part) => part.replace(TAG, ''))
    : text.split(BLANK_LINE.test(text) ? BLANK_LINE : LINE)
  return paragraphs.filter((part) => part.trim() !== '')
}

export function measureProse(paragraphs: readonly string[]): Prose {
  let words = 0
  let allWords = 0
  let sentences = 0
  for (const paragraph of paragraphs) {
    const count = countWords(paragraph)
    allWords += count
    if (!isSentence(paragraph, count)) continue
    words += count
    sentences++
  }
  return { words, allWords, paragraphs: sentences }
}

function isSentence(text: string, words: number): boolean {
  if (words < SHORTEST || CODE.test(text)) return false
  if (!endsSentence(text) && (words < LONG || !INNER_STOP.test(text))) return false
  return text.split(' ').length >= LEAST_SPACED * words || isUnspaced(text)
}

/** Its words aren't parted by spaces. */
function isUnspaced(text: string): boolean {
  return classOf(text.charCodeAt(text.length >> 1)) === IDEOGRAPH
}

export function endsSentence(text: string): boolean {
  const end = text.slice(-TAIL).replace(CLOSING, '')
  return end !== '' && classOf(end.charCodeAt(end.length - 1)) === STOP
}
