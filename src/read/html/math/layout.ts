import { clean } from '../../../text/whitespace.js'

/** A part of a formula that is laid out already. */
interface Part {
  readonly text: string
  /** It needs no braces where another part counts on it: a letter, a number, a group. */
  readonly isOne: boolean
}

interface Frame {
  name: string
  readonly parts: Part[]
}

/** Deeper parts are laid out as if they stood less deep: every level copies what stands in it. */
const DEEPEST = 64
const NOTHING: Part = { text: '', isOne: true }
/** A name in a formula, `sin`, which is no product of letters. */
const WORD = /^\p{L}{2}/u
const SPECIAL = /[#$%&_{}]/gu
const BACKSLASH = /\\/gu

/** Lays out MathML, or what MathJax and KaTeX make of it, as LaTeX. Signs stay the characters that they are. */
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
      .replace(BACKSLASH, String.raw`\backslash `)
      .replace(SPECIAL, String.raw`\$&`)
    if (text !== '') this.#frames.at(-1)?.parts.push({ text: WORD.test(text) ? `\\text{${text}}` : text, isOne: true })
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
    return clean(row(this.#frames[0]?.parts ?? []).text)
  }
}

type Laying = (parts: readonly Part[]) => string

const fraction: Laying = ([above = NOTHING, below = NOTHING]) => String.raw`\frac{${above.text}}{${below.text}}`
const raised: Laying = ([base = NOTHING, above = NOTHING]) => based(base) + script('^', above)
const lowered: Laying = ([base = NOTHING, below = NOTHING]) => based(base) + script('_', below)
const both: Laying = ([base = NOTHING, below = NOTHING, above = NOTHING]) =>
  based(base) + script('_', below) + script('^', above)
const over: Laying = ([base = NOTHING, above = NOTHING]) => String.raw`\overset{${above.text}}{${base.text}}`
const root: Laying = ([of = NOTHING, index = NOTHING]) => String.raw`\sqrt[${index.text}]{${of.text}}`
const cells: Laying = (parts) => texts(parts).join(' & ')
/** The number of an equation stands in front of it in the markup, and behind it on the page. */
const labelled: Laying = ([label = NOTHING, ...parts]) => `${cells(parts)} ${label.text}`
const rows: Laying = (parts) => String.raw`\begin{matrix} ${texts(parts).join(String.raw` \\ `)} \end{matrix}`

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
  ['mtable', rows],
  ['mtr', cells],
  ['mlabeledtr', labelled],
  // KaTeX sets what stands one above the other from below.
  ['vlist', (parts) => texts(parts).reverse().join(' ')],
])

function partOf({ name, parts }: Frame): Part {
  if (name === 'msqrt') return { text: String.raw`\sqrt{${row(parts).text}}`, isOne: true }
  const laying = parts.length > 1 ? LAYOUTS.get(name) : undefined
  return laying ? { text: laying(parts), isOne: false } : row(parts)
}

function row(parts: readonly Part[]): Part {
  const [first = NOTHING] = parts
  return parts.length < 2 ? first : { text: texts(parts).join(''), isOne: false }
}

function texts(parts: readonly Part[]): string[] {
  return parts.map(({ text }) => text)
}

function based({ text, isOne }: Part): string {
  return isOne ? text : `{${text}}`
}

function script(sign: string, { text }: Part): string {
  if (text === '') return ''
  return text.length === 1 ? sign + text : `${sign}{${text}}`
}
