import type { PageSink, Sink } from '../sink.js'
import type { KeptAttribute, Tag } from '../scan/tags.js'
import { Formula } from './formula.js'
import { texOfImage } from './image.js'
import { isFormula } from './is-formula.js'
import { PROSE_TAGS, TELLING_ATTRIBUTES } from './names.js'
import { delimited } from './tex.js'
import { mayHoldFormula, withFormulas } from './written.js'

const VISIBLE = /\S/u
const MATHJAX_2 = /\bMathJax/u
const TEX_SCRIPT = /^\s*math\/(?:tex|latex)/iu
const DISPLAY = /mode\s*=\s*display/iu
/** What is written in them is shown as it is. */
const LITERAL: ReadonlySet<string> = new Set(
  'code kbd listing plaintext pre samp script style textarea title tt xmp'.split(' '),
)

/** A formula as it is shown, and what follows it. */
interface Shown {
  /** Undefined where its source was stated, and is told. */
  readonly text: string | undefined
  readonly mathml: string | undefined
  readonly end: number
  space: string
}

/**
 * Stands between what reads a page and what builds its blocks, and tells formulas as text: their LaTeX where the page
 * states it, else what they show. All that isn't a formula goes on as it comes, and so do the elements that formulas are.
 */
export class FormulaSink implements Sink {
  readonly #sink: PageSink
  /** The element whose tag is being read, and what its attributes tell of a formula. */
  #fresh: Tag | undefined
  readonly #attributes = new Map<string, string>()
  /** All attributes of a picture: it isn't known yet whether it is one, or a formula. */
  readonly #held: [KeptAttribute, string][] = []
  /** Where the last element began that may be a formula. */
  #start = -1
  #formula: Formula | undefined
  /** Elements that are open within it. */
  readonly #inner: Tag[] = []
  /** How many elements deep in one that is shown as it is written. */
  #literal = 0
  /** The script that holds the source of a formula, as far as it is read. */
  #script: { source: string; readonly isDisplay: boolean } | undefined
  /** The formula of MathJax 2 that just ended: behind it stands a script with its source. */
  #shown: Shown | undefined

  constructor(sink: PageSink) {
    this.#sink = sink
  }

  open(tag: Tag, start: number): void {
    this.#settle()
    if (this.#formula && PROSE_TAGS.has(tag.name)) this.#giveUp(this.#formula)
    if (this.#formula) {
      this.#inner.push(tag)
      this.#formula.open(tag.name)
      return
    }
    if (tag.name !== 'script') this.#release()
    this.#pass(tag, start)
    this.#fresh = tag
    this.#start = start
  }

  attribute(attribute: KeptAttribute, value: string): void {
    if (this.#formula) this.#formula.attribute(attribute.name, value)
    else if (this.#fresh?.name === 'img') this.#held.push([attribute, value])
    else {
      if (TELLING_ATTRIBUTES.has(attribute.name)) this.#attributes.set(attribute.name, value)
      this.#sink.attribute(attribute, value)
    }
  }

  text(data: string, start: number, end: number): void {
    this.#settle()
    if (this.#formula) this.#formula.text(data)
    else if (this.#script) this.#script.source += data
    else if (this.#shown && !VISIBLE.test(data)) this.#shown.space = ' '
    else {
      this.#release()
      if (this.#literal === 0 && mayHoldFormula(data)) this.#tellWritten(data, start, end)
      else this.#sink.text(data, start, end)
    }
  }

  #tellWritten(data: string, start: number, end: number): void {
    for (const { text, tex } of withFormulas(data))
      if (tex === undefined) this.#sink.text(text, start, end)
      else this.#sink.formula({ tex, mathml: undefined }, start, end)
  }

  #pass(tag: Tag, start: number): void {
    if (this.#literal > 0 || LITERAL.has(tag.name)) this.#literal++
    this.#sink.open(tag, start)
  }

  close(end: number): void {
    const isImage = this.#fresh?.name === 'img'
    this.#settle()
    if (this.#inner.length > 0) {
      this.#inner.pop()
      this.#formula?.close()
      return
    }
    if (this.#literal > 0) this.#literal--
    if (this.#formula) this.#closeFormula(this.#formula, end)
    else if (this.#script) this.#closeScript(this.#script.source, this.#script.isDisplay, end)
    else if (isImage) this.#closeImage(end)
    else {
      this.#release()
      this.#sink.close(end)
    }
  }

  /** Ends the page. */
  end(): void {
    this.#settle()
    this.#release()
  }

  /** All attributes of the element that began last are told: it is a formula, or it isn't. */
  #settle(): void {
    const tag = this.#fresh
    if (!tag) return
    this.#fresh = undefined
    if (tag.name === 'script') this.#openScript(this.#attributes.get('type') ?? '')
    else if (isFormula(tag, this.#attributes)) this.#openFormula(tag)
    else this.#attributes.clear()
  }

  #openScript(type: string): void {
    if (TEX_SCRIPT.test(type)) this.#script = { source: '', isDisplay: DISPLAY.test(type) }
    this.#attributes.clear()
  }

  #closeScript(source: string, isDisplay: boolean, end: number): void {
    this.#script = undefined
    this.#sink.close(end)
    const wasTold = this.#shown && this.#shown.text === undefined
    const { space = '', mathml } = this.#shown ?? {}
    this.#shown = undefined
    this.#tell(wasTold ? '' : delimited(source, isDisplay), end, mathml, space)
  }

  #openFormula(tag: Tag): void {
    this.#formula = new Formula()
    this.#formula.open(tag.name)
    for (const [name, value] of this.#attributes) this.#formula.attribute(name, value)
  }

  #closeFormula(formula: Formula, end: number): void {
    const { isStated, mathml } = formula
    const text = formula.finish()
    const isShown = MATHJAX_2.test(this.#attributes.get('class') ?? '')
    this.#formula = undefined
    this.#attributes.clear()
    if (isStated || !isShown) this.#tell(text, end, mathml)
    this.#sink.close(end)
    if (isShown) this.#shown = { text: isStated ? undefined : text, mathml, end, space: '' }
  }

  /** A picture is no picture where it is a formula: its address isn't told then. */
  #closeImage(end: number): void {
    const tex = texOfImage(new Map(this.#held.map(([{ name }, value]) => [name, value])))
    if (tex === undefined) for (const [attribute, value] of this.#held) this.#sink.attribute(attribute, value)
    this.#held.length = 0
    this.#sink.close(end)
    if (tex !== undefined) this.#tell(delimited(tex, false), end)
  }

  /** No script stands behind a formula: what is shown of it is told. */
  #release(): void {
    const shown = this.#shown
    if (!shown) return
    this.#shown = undefined
    this.#tell(shown.text ?? '', shown.end, shown.mathml, shown.space)
  }

  /** A paragraph begins in what bears the name of a formula: it is none, and its elements are told after all. */
  #giveUp(formula: Formula): void {
    this.#formula = undefined
    this.#attributes.clear()
    if (formula.prose !== '') this.#sink.text(formula.prose, this.#start, this.#start)
    for (const tag of this.#inner) this.#pass(tag, this.#start)
    this.#inner.length = 0
  }

  #tell(tex: string, end: number, mathml?: string, space = ''): void {
    if (tex !== '') this.#sink.formula({ tex, mathml }, this.#start, end)
    if (space !== '') this.#sink.text(space, end, end)
  }
}
