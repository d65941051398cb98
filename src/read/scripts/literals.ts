import type { ReadKey } from './keys.js'

/** A list, an object, or the contents of round brackets. */
export interface Scope {
  readonly parent: Scope | undefined
  readonly depth: number
  /** Its key; empty for none. */
  readonly key: string
  /** Which part of its parent it is. */
  readonly part: number
  readonly isList: boolean
  /** Its key, or that of a scope around it, excludes everything inside. */
  readonly isExcluded: boolean
  /** Parts that are complete. */
  parts: number
  /** Its keys show that it is a work of its own: an article or a comment. */
  isWhole: boolean
  /** The value of its key for a headline, still escaped. */
  headline: string | undefined
}

/** A string as a script writes it down, not as a name. */
export interface Literal {
  /** The text between its quotes, still escaped. */
  readonly start: number
  readonly end: number
  /** Its key, or that of the list around it; empty for none. */
  readonly key: string
  readonly scope: Scope
  /** Which part of its scope it is. */
  readonly part: number
}

const DOUBLE = 0x22
const SINGLE = 0x27
const BACKTICK = 0x60
const BACKSLASH = 0x5c
const COLON = 0x3a
const COMMA = 0x2c
const EQUALS = 0x3d
const SEMICOLON = 0x3b
const BLANK = 0x20
const LIST = 0x5b
const OPENERS = '{[('
const CLOSERS = '}])'
/** What may precede a string. Any other quote is an apostrophe, or part of a pattern or a comment. */
const BEFORE = ':,[({=+?&|;'
/** Deeper ones count as the one around them. */
const DEEPEST = 200
/** Longer names are none. */
const LONGEST_KEY = 80
const LONGEST_HEADLINE = 400

/** What `classes` says of a character. */
const OTHER = 0
const WORD = 1
const QUOTE = 2
const MARK = 3
const classes = new Uint8Array(0x80)
for (const [kind, characters] of [
  [WORD, '$_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  [QUOTE, '"\'`'],
  [MARK, `${OPENERS}${CLOSERS}:,=;`],
] as const) {
  for (const character of characters) classes[character.charCodeAt(0)] = kind
}

const openers = codes(OPENERS)
const closers = codes(CLOSERS)
const before = codes(BEFORE)

function codes(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)))
}

/**
 * Finds the strings of a script in one pass, with the keys and brackets around them. Nothing is parsed or run: for
 * data that is enough, and strings that it misreads in code are no prose.
 */
export function scanLiterals(text: string, readKey: ReadKey, found: (literal: Literal) => void): void {
  new Scanner(text, readKey, found).scan()
}

/** Spelled out, because data has many of them. */
function newScope(parent: Scope | undefined, key: string, isList: boolean, isExcluded: boolean): Scope {
  return {
    parent,
    depth: parent ? parent.depth + 1 : 0,
    key,
    part: parent?.parts ?? 0,
    isList,
    isExcluded,
    parts: 0,
    isWhole: false,
    headline: undefined,
  }
}

class Scanner {
  #scope = newScope(undefined, '', false, false)
  #tooDeep = 0
  #key = ''
  /** The name, or the string that may turn out to be one, that was read last. */
  #start = 0
  #end = 0
  #last: 'word' | 'string' | 'mark' = 'mark'
  /** The character of it, where it was a mark. */
  #mark = SEMICOLON
  /** By quote, up to where no string that such a quote begins has an end. */
  readonly #endless = new Map([
    [DOUBLE, 0],
    [SINGLE, 0],
    [BACKTICK, 0],
  ])

  constructor(
    private readonly text: string,
    private readonly readKey: ReadKey,
    private readonly found: (literal: Literal) => void,
  ) {}

  scan(): void {
    const { length } = this.text
    for (let at = 0; at < length;) {
      const code = this.text.charCodeAt(at)
      const kind = code < classes.length ? classes[code] : OTHER
      if (code <= BLANK) at++
      else if (kind === WORD) at = this.#readWord(at)
      else if (kind === QUOTE) at = this.#readString(at, code)
      else {
        if (kind === MARK) this.#readMark(code)
        else this.#endString()
        this.#last = 'mark'
        this.#mark = code
        at++
      }
    }
    this.#endString()
  }

  #readWord(from: number): number {
    this.#endString()
    let at = from + 1
    while (classes[this.text.charCodeAt(at)] === WORD) at++
    this.#last = 'word'
    this.#start = from
    this.#end = at
    return at
  }

  /** Gives back where to go on. */
  #readString(from: number, quote: number): number {
    const opens = this.#last === 'mark' && before.has(this.#mark) && from >= (this.#endless.get(quote) ?? 0)
    const end = opens ? this.#endOf(from + 1, quote) : -1
    if (end < 0) {
      this.#endString()
      this.#last = 'mark'
      this.#mark = quote
      return from + 1
    }
    this.#last = 'string'
    this.#start = from + 1
    this.#end = end
    return end + 1
  }

  /** A string ends on its line, unless its quote is a backtick. */
  #endOf(from: number, quote: number): number {
    const text = this.text
    let at = from
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === quote) return at
      if (code === BACKSLASH) at++
      else if (code < BLANK && quote !== BACKTICK && (code === 0x0a || code === 0x0d)) break
    }
    this.#endless.set(quote, at)
    return -1
  }

  #readMark(code: number): void {
    if (code === COLON || code === EQUALS) {
      this.#key =
        this.#last === 'mark' ? '' : this.text.slice(this.#start, Math.min(this.#end, this.#start + LONGEST_KEY))
      if (this.#key !== '' && !this.#scope.isWhole) this.#scope.isWhole = this.readKey(this.#key).isOfWhole
      return
    }
    this.#endString()
    if (openers.has(code)) this.#open(code)
    else if (closers.has(code)) this.#close()
    else if (code === COMMA) this.#scope.parts++
    this.#key = ''
  }

  #open(code: number): void {
    const { depth, isExcluded } = this.#scope
    if (depth >= DEEPEST) {
      this.#tooDeep++
      return
    }
    const key = this.#key
    const excludes = isExcluded || this.readKey(key).kind === 'excluded'
    this.#scope = newScope(this.#scope, key, code === LIST, excludes)
  }

  #close(): void {
    if (this.#tooDeep > 0) this.#tooDeep--
    else this.#scope = this.#scope.parent ?? this.#scope
  }

  /** What follows the last string shows that it was no name. */
  #endString(): void {
    if (this.#last !== 'string') return
    this.#last = 'mark'
    const scope = this.#scope
    if (this.readKey(this.#key).isHeadline && this.#end - this.#start <= LONGEST_HEADLINE)
      scope.headline ??= this.text.slice(this.#start, this.#end)
    if (scope.isExcluded) return
    const key = this.#key === '' && scope.isList ? scope.key : this.#key
    if (this.readKey(key).kind === 'excluded') return
    this.found({ start: this.#start, end: this.#end, key, scope, part: scope.parts })
  }
}
