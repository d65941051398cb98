import { clean } from '../../../text/whitespace.js'

/** A part of a formula that is laid out already. */
interface Part {
  readonly text: string
  /** It needs no brackets where it stands above, below or beside a line: a letter, a number, something in brackets. */
  readonly isOne: boolean
}

interface Frame {
  name: string
  readonly parts: Part[]
}

/** Deeper parts are laid out as if they stood less deep: every level copies what stands in it. */
const DEEPEST = 64
const NOTHING: Part = { text: '', isOne: true }
/** A name in a formula, `sin`, which the letters beside it may not join. */
const WORD = /^\p{L}{2}/u
const NEEDLESS_SPACE = /(?<=[([{^_/√]) | (?=[)\]}^_/,.;:])/gu
const BRACKETED = /^\([^()]*\)$/u
const LETTER = /[\p{L}\p{N}]/u

/** Lays out MathML, or what MathJax and KaTeX make of it, as text on one line: `x^2`, `(a+b)/2`. */
export class Layout {
  readonly #frames: Frame[] = [{ name: 'row', parts: [] }]

  #tooDeep = 0

  open(name: string): void {
    if (this.#frames.length > DEEPEST) this.#tooDeep++
    else this.#frames.push({ name, parts: [] })
  }

  /** The innermost open element is of this kind. */
  rename(name: string): void {
    const frame = this.#frames.at(-1)
    if (frame && this.#tooDeep === 0 && LAYOUTS.has(name)) frame.name = name
  }

  write(data: string): void {
    const text = clean(data)
    if (text === '') return
    this.#frames.at(-1)?.parts.push({ text: WORD.test(text) ? ` ${text} ` : text, isOne: true })
  }

  close(): void {
    if (this.#tooDeep > 0) {
      this.#tooDeep--
      return
    }
    const frame = this.#frames.pop()
    const part = frame && partOf(frame)
    if (part && part.text !== '') this.#frames.at(-1)?.parts.push(part)
  }

  finish(): string {
    while (this.#frames.length > 1) this.close()
    const [top] = this.#frames
    return top ? clean(row(top.parts).text).replace(NEEDLESS_SPACE, '') : ''
  }
}

type Laying = (parts: readonly Part[]) => string

const fraction: Laying = ([above = NOTHING, below = NOTHING]) => `${grouped(above)}/${grouped(below)}`
const raised: Laying = ([base = NOTHING, script = NOTHING]) => `${grouped(base)}^${grouped(script)}`
const lowered: Laying = ([base = NOTHING, script = NOTHING]) => `${grouped(base)}_${grouped(script)}`
const both: Laying = ([base = NOTHING, below = NOTHING, above = NOTHING]) =>
  above.text === '' ? `${grouped(base)}_${grouped(below)}` : `${grouped(base)}_${grouped(below)}^${grouped(above)}`
const over: Laying = (parts) => (isAccent(parts[1]) ? parts.map(({ text }) => text).join('') : raised(parts))
const root: Laying = ([of = NOTHING, index = NOTHING]) => `√[${index.text}]${grouped(of)}`

/** How the parts of such an element are put together, where it has more than one. */
const LAYOUTS: ReadonlyMap<string, Laying> = new Map([
  ['mfrac', fraction],
  ['frac', fraction],
  ['msup', raised],
  ['msub', lowered],
  ['munder', lowered],
  ['mover', over],
  ['msubsup', both],
  ['munderover', both],
  ['mroot', root],
  ['mtable', (parts) => texts(parts).join('; ')],
  ['mtr', (parts) => texts(parts).join(' ')],
  ['mlabeledtr', (parts) => texts(parts).join(' ')],
  // KaTeX sets what stands one above the other from below.
  ['vlist', (parts) => texts(parts).reverse().join(' ')],
])

function partOf({ name, parts }: Frame): Part {
  if (name === 'msqrt') return { text: `√${grouped(row(parts))}`, isOne: true }
  if (name === 'mfenced') return { text: `(${texts(parts).join(',')})`, isOne: true }
  const laying = parts.length > 1 ? LAYOUTS.get(name) : undefined
  return laying ? { text: laying(parts), isOne: false } : row(parts)
}

/** Parts in a line. What stands high or low would go on with the letter behind it. */
function row(parts: readonly Part[]): Part {
  const [first = NOTHING] = parts
  if (parts.length < 2) return first
  let text = ''
  let before = NOTHING
  for (const part of parts) {
    text += !before.isOne && LETTER.test(part.text.charAt(0)) ? ` ${part.text}` : part.text
    before = part
  }
  return { text, isOne: false }
}

function texts(parts: readonly Part[]): string[] {
  return parts.map(({ text }) => text)
}

function grouped({ text, isOne }: Part): string {
  return isOne || BRACKETED.test(text) ? text.trim() : `(${text})`
}

/** A dot, a bar or an arrow above a letter. */
function isAccent(part: Part | undefined): boolean {
  return part !== undefined && part.isOne && !LETTER.test(part.text)
}
