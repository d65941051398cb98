type Container = { readonly list: unknown[] } | { readonly record: Record<string, unknown>; key: string | undefined }

const SPACE = /\s/u
const HEX = /^[\da-f]{4}$/iu
/** What ends a word without quotes. */
const WORD_END = /[\s{}[\],:"'“”<>]/u
const VALUE_END = /[,{}[\]\n]/u
/** The marks that open a string, with those that may close it. */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”“'],
  ['”', '”“'],
])
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', ' '],
  ['f', ' '],
])
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', null],
  ['NaN', null],
])
/** `{&quot;@type&quot;: ...`: the script was escaped as if it were text. */
const ESCAPED = /^[\s[{]*&(?:quot|#34);/u
const ESCAPED_QUOTE = /&(?:quot|#34);/gu
/** A name in quotes and its colon: what follows a value in a record. */
const NEXT_KEY = /^(?:["'“”][^"'“”\n{}[\]]{0,64}["'“”]|[\w@$-]{1,64})\s{0,8}:/u
const KEY_WINDOW = 80
/** A comment or a tag between two values. */
const BETWEEN = /^(?:\/\/[^\n]*\n|\/\*[^*]*\*\/|<[^<>]*>)/u
const BETWEEN_WINDOW = 200
const IN_LIST = /[\s"'“”{[\]}\d-]|true|false|null/uy

/**
 * The objects and lists of a script that is JSON in all but details: comments, CDATA or tags around it, commas too many or
 * too few, raw line breaks and quotation marks in strings, quotes of the wrong kind, brackets that are missing, several
 * objects one after the other. Takes time in proportion to any text, and never throws.
 */
export function repairJson(text: string): unknown[] {
  return new Repair(ESCAPED.test(text) ? text.replace(ESCAPED_QUOTE, '"') : text).read()
}

class Repair {
  private at = 0
  private readonly roots: unknown[] = []
  private readonly open: Container[] = []
  /** How many of the open containers are records. */
  private records = 0
  private readonly lastTagEnd: number
  private readonly lastCommentEnd: number

  constructor(private readonly text: string) {
    this.lastTagEnd = text.lastIndexOf('>')
    this.lastCommentEnd = text.lastIndexOf('*/')
  }

  read(): unknown[] {
    while (this.at < this.text.length) this.step(this.text.charAt(this.at))
    return this.roots
  }

  private step(char: string): void {
    if (char === '{') this.enter({ record: emptyRecord(), key: undefined })
    else if (char === '[') this.enter({ list: [] })
    else if (char === '}' || char === ']') this.leave(char === '}')
    else if (char === ',') this.dropKey()
    else if (char === '/' || char === '<') this.skipMarkup(char)
    else if (QUOTES.has(char)) this.add(this.readString(QUOTES.get(char) ?? char))
    else if (!WORD_END.test(char)) return this.addWord()
    else this.at++
  }

  /** Attached when it opens, so that nothing is lost where the end is missing. */
  private enter(container: Container): void {
    this.at++
    this.put('list' in container ? container.list : container.record)
    this.open.push(container)
    if ('record' in container) this.records++
  }

  /** A bracket also closes what should have been closed before it; one that opens nothing closes nothing. */
  private leave(record: boolean): void {
    this.at++
    if (record ? this.records === 0 : this.records === this.open.length) return
    for (let last = this.open.pop(); last; last = this.open.pop()) {
      if ('record' in last) this.records--
      if ('record' in last === record) return
    }
  }

  private dropKey(): void {
    this.at++
    const around = this.open.at(-1)
    if (around && 'record' in around) around.key = undefined
  }

  private skipMarkup(char: string): void {
    const next = this.text.charAt(this.at + 1)
    if (char === '/' && next === '*' && this.lastCommentEnd >= this.at + 2) this.skipBehind('*/', this.at + 2)
    else if (char === '/' && next === '/' && !this.text.startsWith('//<![CDATA[', this.at))
      this.skipBehind('\n', this.at)
    else if (char === '<' && next !== '!' && this.lastTagEnd > this.at) this.skipBehind('>', this.at)
    else this.at += this.text.startsWith('<![CDATA[', this.at) ? '<![CDATA['.length : 1
  }

  private skipBehind(mark: string, from: number): void {
    const found = this.text.indexOf(mark, from)
    this.at = found < 0 ? this.text.length : found + mark.length
  }

  /** A name or a value without quotes; a value that isn't one of the language's words goes on to the next comma. */
  private addWord(): void {
    const start = this.at
    this.skipTo(WORD_END)
    const word = this.text.slice(start, this.at)
    if (WORDS.has(word)) return this.add(WORDS.get(word))
    if (!Number.isNaN(Number(word))) return this.add(Number(word))
    if (this.expectsKey()) return this.add(word)
    this.skipTo(VALUE_END)
    this.add(this.text.slice(start, this.at).trim())
  }

  private skipTo(end: RegExp): void {
    while (this.at < this.text.length && !end.test(this.text.charAt(this.at))) this.at++
  }

  private expectsKey(): boolean {
    const around = this.open.at(-1)
    return around === undefined || ('record' in around && around.key === undefined)
  }

  /** A value, or the name of the next one. */
  private add(value: unknown): void {
    const around = this.open.at(-1)
    if (around && 'record' in around && around.key === undefined) around.key = String(value)
    else if (around) this.put(value)
  }

  private put(value: unknown): void {
    const around = this.open.at(-1)
    if (!around) this.roots.push(value)
    else if ('list' in around) around.list.push(value)
    else if (around.key !== undefined) {
      around.record[around.key] = value
      around.key = undefined
    }
  }

  private readString(closing: string): string {
    const around = this.open.at(-1)
    const isKey = around !== undefined && this.expectsKey()
    let value = ''
    let from = ++this.at
    for (; this.at < this.text.length; this.at++) {
      const char = this.text.charAt(this.at)
      if (char === '\\') {
        value += this.text.slice(from, this.at) + this.readEscape()
        from = this.at + 1
      } else if (closing.includes(char) && this.closes(this.at + 1, isKey, around)) break
    }
    value += this.text.slice(from, this.at)
    this.at++
    return value
  }

  /** Leaves the position on the last character of the escape. */
  private readEscape(): string {
    const char = this.text.charAt(++this.at)
    if (char !== 'u') return ESCAPES.get(char) ?? char
    const digits = this.text.slice(this.at + 1, this.at + 5)
    if (!HEX.test(digits)) return ''
    this.at += digits.length
    return String.fromCharCode(Number.parseInt(digits, 16))
  }

  /** Whether a quotation mark ends its string: by what follows it. */
  private closes(behind: number, isKey: boolean, around: Container | undefined): boolean {
    const next = this.skipSpace(behind)
    const char = this.text.charAt(next)
    if (isKey) return char === ':' || char === ''
    if (char === '' || char === '}' || char === ']') return true
    if (around && 'record' in around) {
      const key = char === ',' ? this.skipSpace(next + 1) : next
      if (char === ',' && '}]'.includes(this.text.charAt(key))) return true
      return NEXT_KEY.test(this.text.slice(key, key + KEY_WINDOW))
    }
    IN_LIST.lastIndex = next + 1
    return char === ',' && IN_LIST.test(this.text)
  }

  /** Over white space, comments and tags. */
  private skipSpace(from: number): number {
    let at = from
    for (;;) {
      while (SPACE.test(this.text.charAt(at))) at++
      const char = this.text.charAt(at)
      const between = char === '/' || char === '<' ? BETWEEN.exec(this.text.slice(at, at + BETWEEN_WINDOW)) : null
      if (!between) return at
      at += between[0].length
    }
  }
}

/** Without a prototype a name like `__proto__` is a name like any other. */
function emptyRecord(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>
}
