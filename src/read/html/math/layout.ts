import { clean } from '../../../text/whitespace.js'
import { accentOf, alphabetOf, functionOf, plainLetters } from './symbols.js'

/** A part of a formula that is laid out already. */
interface Part {
  readonly text: string
  /** It needs no braces where another part counts on it: a letter, a number, a group. */
  readonly isOne: boolean
}

interface Frame {
  name: string
  /** The command for the alphabet of its letters. */
  alphabet?: string | undefined
  readonly parts: Part[]
}

/** Deeper parts are laid out as if they stood less deep: every level copies what stands in it. */
const DEEPEST = 64
const NOTHING: Part = { text: '', isOne: true }
/** A name in a formula, `sin`, which is no product of letters. */
const WORD = /^\s*\p{L}{2}/u
/** A command whose name would go on with the letter behind it. */
const COMMAND = /\\[a-z]+$/iu
const LETTER = /^[a-z]/iu
const SPACES = /\s+/gu
const SPECIAL = /[#$%&_{}]/gu
const BACKSLASH = /\\/gu

/** Lays out MathML, or what MathJax and KaTeX make of it, as LaTeX, in which signs are the characters that they are. */
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
    if (!frame || this.#tooDeep > 0) return
    if (name === KATEX_LOW && this.#frames.at(-2)?.name === KATEX_SCRIPTS) this.#lower()
    else if (LAYOUTS.has(name)) frame.name = name
  }

  /** Of what KaTeX sets beside a letter, something stands below the line. */
  #lower(): void {
    const scripts = this.#frames.at(-2)
    if (scripts) scripts.name = LOW_SCRIPTS
  }

  /** The innermost open element has letters of this alphabet, a `mathvariant` of MathML, or a line of no thickness. */
  vary(variant: string): void {
    const frame = this.#frames.at(-1)
    if (!frame || this.#tooDeep > 0) return
    if (variant.startsWith('0')) frame.name = 'stack'
    else frame.alphabet = alphabetOf(variant)
  }

  write(data: string): void {
    const frame = this.#frames.at(-1)
    const words = clean(data)
    if (words === '' || !frame) return
    // Spaces at the ends are part of words in a formula.
    const said = frame.name === 'mtext' ? data.replace(SPACES, ' ') : words
    const text = plainLetters(said)
      .replace(BACKSLASH, String.raw`\backslash `)
      .replace(SPECIAL, String.raw`\$&`)
    frame.parts.push({ text: functionOf(words) ?? (WORD.test(text) ? `\\text{${text}}` : text), isOne: true })
  }

  close(): void {
    if (this.#tooDeep > 0) {
      this.#tooDeep--
      return
    }
    const frame = this.#frames.pop()
    const part = frame && (this.#stackOf(frame) ?? partOf(frame))
    if (part && part.text !== '') this.#frames.at(-1)?.parts.push(part)
  }

  /** What KaTeX sets one above the other: a fraction, or what stands beside a letter. */
  #stackOf({ name, parts }: Frame): Part | undefined {
    if (name !== 'vlist') return undefined
    const laying = STACKS.get(this.#frames.at(-3)?.name ?? '')
    return laying && parts.length > 0 ? { text: laying(parts), isOne: false } : undefined
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
const over: Laying = ([base = NOTHING, above = NOTHING]) => {
  const accent = accentOf(above.text)
  return accent === undefined ? String.raw`\overset{${above.text}}{${base.text}}` : `\\${accent}{${base.text}}`
}
/** Two numbers one above the other, without a line between them. */
const stacked: Laying = ([above = NOTHING, below = NOTHING]) => String.raw`{${above.text} \atop ${below.text}}`
const root: Laying = ([of = NOTHING, index = NOTHING]) => String.raw`\sqrt[${index.text}]{${of.text}}`
const CELL = ' & '
const cells: Laying = (parts) => texts(parts).join(CELL)
/** The number of an equation stands in front of it in the markup, with the brackets that LaTeX puts around it. */
const labelled: Laying = ([label = NOTHING, ...parts]) =>
  String.raw`${cells(parts)} \tag{${label.text.replace(BRACKETS, '$1')}}`
const BRACKETS = /^\((.*)\)$/su
const TAG = String.raw`\tag{`
const rows: Laying = (parts) => {
  const said = texts(parts).join(String.raw` \\ `)
  // Only `align` has room for numbers.
  return environment(said.includes(TAG) ? 'align' : ALIGNED.test(said) ? 'aligned' : 'matrix', said)
}
/** Equations one below the other: the signs of relation begin a cell. */
const ALIGNED = /& ?[=<>≤≥≈≡]/u
const environment = (name: string, content: string): string => String.raw`\begin{${name}} ${content} \end{${name}}`

/** KaTeX's element for what is raised and lowered, and its class for a stack that goes below the line. */
const KATEX_SCRIPTS = 'msupsub'
const KATEX_LOW = 'vlist-t2'
const LOW_SCRIPTS = 'msubsup-low'
/** By what holds it, how a stack of KaTeX's is put together: from below. */
const STACKS: ReadonlyMap<string, Laying> = new Map([
  ['mfrac', (parts) => fraction([parts.at(-1) ?? NOTHING, parts.length > 1 ? (parts[0] ?? NOTHING) : NOTHING])],
  [KATEX_SCRIPTS, ([above = NOTHING]) => script('^', above)],
  [LOW_SCRIPTS, ([below = NOTHING, above = NOTHING]) => script('_', below) + script('^', above)],
])

/** How the parts of such an element are put together, where it has more than one. */
const LAYOUTS: ReadonlyMap<string, Laying> = new Map([
  ['mfrac', fraction],
  ['frac', fraction],
  ['stack', stacked],
  ['mfenced', (parts) => `(${texts(parts).join(', ')})`],
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
  [KATEX_SCRIPTS, (parts) => texts(parts).join('')],
  // KaTeX sets what stands one above the other from below.
  ['vlist', (parts) => texts(parts).reverse().join(' ')],
])

function partOf({ name, alphabet, parts }: Frame): Part {
  if (name === 'msqrt') return { text: String.raw`\sqrt{${row(parts).text}}`, isOne: true }
  const isOne = parts.length < 2 && (name !== 'mtable' || parts[0]?.text.includes(CELL) !== true)
  const laying = isOne ? undefined : LAYOUTS.get(name)
  const part = laying ? { text: laying(parts), isOne: false } : row(parts)
  return alphabet === undefined || part.text === '' ? part : { text: `\\${alphabet}{${part.text}}`, isOne: true }
}

function row(parts: readonly Part[]): Part {
  const [first = NOTHING] = parts
  if (parts.length < 2) return first
  const said = fenced(texts(parts))
  const apart = (text: string, index: number): string =>
    COMMAND.test(said[index - 1] ?? '') && LETTER.test(text) ? ` ${text}` : text
  return { text: said.map(apart).join(''), isOne: false }
}

const MATRIX = /^(\\begin\{)matrix(\}.*\\end\{)matrix\}$/su
/** Rows with brackets around them, by the brackets. */
const FENCED: ReadonlyMap<string, string> = new Map([
  ['()', 'pmatrix'],
  ['[]', 'bmatrix'],
  ['||', 'vmatrix'],
  [String.raw`\{\}`, 'Bmatrix'],
  [String.raw`\{`, 'cases'],
])

/** The parts of a row in which a matrix has its brackets. */
function fenced(parts: readonly string[]): readonly string[] {
  const out: string[] = []
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? ''
    const name = MATRIX.test(part) ? FENCED.get(`${out.at(-1) ?? ''}${parts[at + 1] ?? ''}`) : undefined
    if (name === undefined) out.push(part)
    else {
      out[out.length - 1] = part.replace(MATRIX, `$1${name}$2${name}}`)
      at++
    }
  }
  return out
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
