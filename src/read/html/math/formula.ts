import { parseHtml } from '../scan/parse.js'
import type { Sink } from '../sink.js'
import { Layout } from './layout.js'
import { MathmlWriter } from './mathml.js'
import { DISPLAY_CLASSES, SOURCE_ATTRIBUTES, UNSEEN_IN_FORMULA, WHOLE_FORMULA } from './names.js'
import { withCommands } from './symbols.js'
import { delimited, isLikelyTex } from './tex.js'

const SPACES = /\s+/u
const TEX = /\btex\b|latex/iu
/** The code of a letter that a style sheet or a font draws. */
const LETTER_CLASS = /\bmjx-c([0-9A-F]{2,6})\b/u
/** Attributes without which a formula means something else. */
const VARYING: ReadonlySet<string> = new Set(['linethickness', 'mathvariant'])
const LAID_OUT = /[\\^_]/u
const LAST_CODE_POINT = 0x10ffff
const CODE = /^[0-9A-F]{2,6}$/u

/** Listens to what stands in a formula: its source, its MathML and the letters that are shown. */
export class Formula {
  /** All that is shown of it, as it stands in the page. */
  prose = ''
  #tex: string | undefined
  #annotation = ''
  #isDisplay = false
  readonly #mathml = new Layout()
  readonly #shown = new Layout()
  readonly #markup = new MathmlWriter()
  /** Names of the elements that are open in it, the formula's own first. */
  readonly #open: string[] = []
  /** How many of them are MathML. */
  #inMathml = 0
  /** The MathML has ended: what comes again is a copy for the ear. */
  #isTold = false
  /** How many are open from one on that isn't shown. */
  #unseen = 0
  #isAnnotation = false
  /** The letter that is drawn in place of the text of the innermost element. */
  #drawn = ''

  open(name: string): void {
    this.#drawn = ''
    this.#open.push(name)
    if (this.#unseen > 0 || UNSEEN_IN_FORMULA.has(name) || (name === 'math' && this.#isTold)) {
      this.#unseen++
      return
    }
    if (this.#inMathml > 0 || name === 'math') {
      this.#inMathml++
      this.#markup.open(name)
    }
    this.#layout.open(name.replace('mjx-', ''))
  }

  attribute(name: string, value: string): void {
    const tag = this.#open.at(-1) ?? ''
    if (this.#inMathml > 0 && this.#unseen === 0) this.#markup.attribute(name, value)
    if (name === 'class') this.#class(value)
    else if (name === 'encoding') this.#isAnnotation = tag === 'annotation' && TEX.test(value)
    else if (name === 'display') this.#isDisplay ||= value === 'block' || value === 'true'
    else if (name === 'data-mathml') parseHtml(value, this.#asSink(), Number.POSITIVE_INFINITY)
    else if (name === 'data-mml-node') this.#layout.rename(value)
    else if (name === 'data-c') this.#draw(value)
    else if (VARYING.has(name)) this.#layout.vary(value)
    else if (this.#isOfWhole(name, tag)) this.state(value)
  }

  text(data: string): void {
    if (data.trim() !== '') this.#drawn = ''
    if (this.#isAnnotation) this.#annotation += data
    else if (this.#unseen === 0) {
      this.prose += data
      this.#layout.write(data)
      if (this.#inMathml > 0) this.#markup.text(data)
    }
  }

  close(): void {
    this.#open.pop()
    this.text(this.#drawn)
    if (this.#unseen > 0) {
      if (this.#isAnnotation) this.state(this.#annotation)
      this.#isAnnotation = false
      this.#unseen--
      return
    }
    this.#layout.close()
    if (this.#inMathml === 0) return
    this.#markup.close()
    this.#isTold = --this.#inMathml === 0
  }

  /** Its source, unless one was stated before. */
  state(tex: string): void {
    if (isLikelyTex(tex)) this.#tex ??= tex
  }

  get isStated(): boolean {
    return this.#tex !== undefined
  }

  /** The formula as LaTeX between dollar signs: its source, else what its MathML says or is shown. A plain one is text. */
  finish(): string {
    if (this.#tex !== undefined) return delimited(this.#tex, this.#isDisplay)
    const mathml = this.#mathml.finish()
    const tex = mathml === '' ? this.#shown.finish() : mathml
    // Letters, numbers and signs in a line read best as they are.
    return this.#isDisplay || LAID_OUT.test(tex) ? delimited(withCommands(tex), this.#isDisplay) : tex
  }

  /** Its MathML, where the page has it. */
  get mathml(): string | undefined {
    return this.#markup.finish(this.#isDisplay)
  }

  get #layout(): Layout {
    return this.#inMathml > 0 ? this.#mathml : this.#shown
  }

  /** Whether an attribute speaks of the formula, not of a part of it. */
  #isOfWhole(name: string, tag: string): boolean {
    if (name === 'alt') return tag === 'img'
    return SOURCE_ATTRIBUTES.has(name) && (this.#open.length === 1 || WHOLE_FORMULA.has(tag))
  }

  #class(value: string): void {
    for (const name of value.split(SPACES)) {
      if (DISPLAY_CLASSES.has(name)) this.#isDisplay = true
      if (this.#unseen === 0) this.#layout.rename(name)
    }
    if (this.#open.at(-1) === 'mjx-c') this.#draw(LETTER_CLASS.exec(value)?.[1])
  }

  #draw(code = ''): void {
    const point = CODE.test(code) ? Number.parseInt(code, 16) : Infinity
    if (point <= LAST_CODE_POINT) this.#drawn = String.fromCodePoint(point)
  }

  #asSink(): Sink {
    return {
      open: ({ name }) => {
        this.open(name)
      },
      attribute: ({ name }, value) => {
        this.attribute(name, value)
      },
      text: (data) => {
        this.text(data)
      },
      close: () => {
        this.close()
      },
    }
  }
}
