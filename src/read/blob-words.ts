import { CASELESS, COMMA, DIGIT, IDEOGRAPH, LOWER, OTHER, STOP, UPPER, classOf } from '../text/chars.js'

/** What a word looks like, in any language: its case and length, and what stands behind it. */
export const SHAPES = 9
export const TRAILS = 3
export const CLASSES = SHAPES * TRAILS

const SHORT_LOWER = 0
const LONG_LOWER = 1
const SHORT_TITLE = 2
const LONG_TITLE = 3
const CAPITALS = 4
const NUMBER = 5
const SYMBOL = 6
const SHORT_CASELESS = 7
const LONG_CASELESS = 8

/** Articles and prepositions are hardly longer. */
const SHORT = 3
/** In a script without spaces a word as long as this is a clause. */
const SHORT_CLAUSE = 12

/** The class of the word between two offsets, 0 to `CLASSES` - 1. */
export function classOfWord(text: string, start: number, end: number): number {
  let from = start
  while (from < end && !isWordKind(classOf(text.charCodeAt(from)))) from++
  if (from === end) return SYMBOL * TRAILS
  return shapeOf(text, from, end) * TRAILS + trailOf(text, from, end)
}

function isWordKind(kind: number): boolean {
  return kind >= LOWER && kind <= IDEOGRAPH
}

function shapeOf(text: string, from: number, end: number): number {
  const first = classOf(text.charCodeAt(from))
  if (first === DIGIT) return NUMBER
  let letters = 1
  while (from + letters < end && letters <= SHORT_CLAUSE && isWordKind(classOf(text.charCodeAt(from + letters)))) letters++
  if (first === LOWER) return letters <= SHORT ? SHORT_LOWER : LONG_LOWER
  if (first !== UPPER) return letters < SHORT_CLAUSE ? SHORT_CASELESS : LONG_CASELESS
  if (letters > 1 && classOf(text.charCodeAt(from + letters - 1)) === UPPER) return CAPITALS
  return letters <= SHORT ? SHORT_TITLE : LONG_TITLE
}

/** 0 nothing, 1 a comma or colon, 2 a stop; quotes and brackets that close behind it don't count. */
function trailOf(text: string, from: number, end: number): number {
  let at = end - 1
  for (; at > from; at--) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === STOP) return 2
    if (kind === COMMA || text.charCodeAt(at) === COLON) return 1
    if (kind !== OTHER && isWordKind(kind)) return 0
  }
  return 0
}

const COLON = 0x3a

export function isCaseless(wordClass: number): boolean {
  return wordClass >= SHORT_CASELESS * TRAILS
}

