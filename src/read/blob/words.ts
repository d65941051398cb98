import { COMMA, DIGIT, IDEOGRAPH, LOWER, STOP, UPPER, classOf } from '../../text/chars.js'
import { isSpace } from '../../text/whitespace.js'

const TRAILS = 3
const SHAPES = 9
/** How many classes of words there are: what a word looks like, and what stands behind it. */
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
const COLON = 0x3a

/** The words of a text, parted by white space: where they stand, and their classes. */
export class WordTable {
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  readonly classes: Uint8Array

  constructor(private readonly text: string) {
    let start = -1
    for (let at = 0; at <= text.length; at++) {
      const space = at === text.length || isSpace(text.charCodeAt(at))
      if (space && start >= 0) {
        this.#starts.push(start)
        this.#ends.push(at)
        start = -1
      } else if (!space && start < 0) start = at
    }
    this.classes = Uint8Array.from(this.#starts, (from, word) => classOfWord(text, from, this.end(word)))
  }

  get length(): number {
    return this.#starts.length
  }

  start(word: number): number {
    return this.#starts[word] ?? this.text.length
  }

  end(word: number): number {
    return this.#ends[word] ?? this.text.length
  }

  word(word: number): string {
    return this.text.slice(this.start(word), this.end(word))
  }

  /** The word that begins at an offset, -1 where none does. */
  at(offset: number): number {
    return this.#starts.indexOf(offset)
  }
}

/** The class of the word between two offsets, 0 to `CLASSES` - 1. */
export function classOfWord(text: string, start: number, end: number): number {
  let from = start
  while (from < end && !isWordKind(classOf(text.charCodeAt(from)))) from++
  if (from === end) return SYMBOL * TRAILS
  return shapeOf(text, from, end) * TRAILS + trailOf(text, from, end)
}

/** Classes below this are words in lower case. */
export const LOWER_CLASSES = SHORT_TITLE * TRAILS

/** Whether a stop stands behind words of a class. */
export function endsInStop(wordClass: number): boolean {
  return wordClass % TRAILS === 2
}

/** Whether nothing in a word tells a name from another word. */
export function isCaseless(wordClass: number): boolean {
  return wordClass >= SHORT_CASELESS * TRAILS
}

function isWordKind(kind: number): boolean {
  return kind >= LOWER && kind <= IDEOGRAPH
}

function shapeOf(text: string, from: number, end: number): number {
  const first = classOf(text.charCodeAt(from))
  if (first === DIGIT) return NUMBER
  let letters = 1
  while (from + letters < end && letters <= SHORT_CLAUSE && isWordKind(classOf(text.charCodeAt(from + letters))))
    letters++
  if (first === LOWER) return letters <= SHORT ? SHORT_LOWER : LONG_LOWER
  if (first !== UPPER) return letters < SHORT_CLAUSE ? SHORT_CASELESS : LONG_CASELESS
  if (letters > 1 && classOf(text.charCodeAt(from + letters - 1)) === UPPER) return CAPITALS
  return letters <= SHORT ? SHORT_TITLE : LONG_TITLE
}

/** 0 nothing, 1 a comma or colon, 2 a stop; quotes and brackets that close behind it don't count. */
function trailOf(text: string, from: number, end: number): number {
  for (let at = end - 1; at > from; at--) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === STOP) return 2
    if (kind === COMMA || text.charCodeAt(at) === COLON) return 1
    if (isWordKind(kind)) return 0
  }
  return 0
}
