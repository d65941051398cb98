import type { Container, ContainerTag, Numerals } from '../../model/span.js'
import { calloutByClass, calloutByName } from './callouts.js'
import type { OpenElement } from './elements.js'

/** What a callout may be. */
const BOXES: ReadonlySet<string> = new Set(['aside', 'blockquote', 'details', 'div', 'section'])
/** What attributes say of how a list counts, by element and name. */
const COUNTING = new Map<string, (value: string) => Partial<Container>>([
  ['ol start', numbered],
  ['li value', numbered],
  ['ol type', (value) => (NUMERALS.test(value) ? { numerals: value as Numerals } : {})],
  ['ol reversed', () => ({ reversed: true })],
])
const NUMERALS = /^[ai]$/iu
/** Deeper lists and quotes are written as if they stood less deep. */
const MOST = 12

/** The lists and quotes that are open. */
export class Containers {
  within: readonly Container[] = []
  #count = 0
  /** Open ones that `within` has no room for. */
  #tooDeep = 0
  #isRuled = false

  #enter(tag: ContainerTag, callout?: string): void {
    this.#count++
    if (this.within.length >= MOST) this.#tooDeep++
    else this.within = [...this.within, { tag, id: this.#count, ...(callout !== undefined && { callout }) }]
  }

  /** What an attribute of the element that began last says. */
  tell(element: OpenElement, name: string, value: string): void {
    if (name === 'class') this.#callOut(element, calloutByClass(value))
    else if (name === 'data-callout') this.#callOut(element, calloutByName(value))
    else if (this.within.at(-1)?.tag === element.tag) this.#describe(COUNTING.get(`${element.tag} ${name}`)?.(value))
  }

  /** A box that stands out from the text is a quote that says what it is. */
  #callOut(element: OpenElement, callout: string | undefined): void {
    if (callout === undefined || element.callout || !BOXES.has(element.tag)) return
    element.callout = true
    if (element.tag !== 'blockquote') this.#enter('blockquote', callout)
    else this.#describe({ callout })
  }

  /** Adds to what is known of the innermost one. */
  #describe(more: Partial<Container> | undefined): void {
    const last = this.within.at(-1)
    if (last && more && this.#tooDeep === 0) this.within = [...this.within.slice(0, -1), { ...last, ...more }]
  }

  open({ kind }: OpenElement): void {
    this.#isRuled ||= kind.name === 'hr'
    if (kind.container) this.#enter(kind.name as ContainerTag)
  }

  /** What a rule says of the first block below it. */
  takeRule(): { readonly parted?: true } {
    const parted = this.#isRuled
    this.#isRuled = false
    return parted ? { parted } : {}
  }

  close({ callout, kind }: OpenElement): void {
    if (callout && !kind.container) this.#leave('blockquote')
    if (kind.container) this.#leave(kind.name)
  }

  #leave(tag: string): void {
    if (this.#tooDeep > 0) this.#tooDeep--
    else if (this.within.at(-1)?.tag === tag) this.within = this.within.slice(0, -1)
  }
}

function numbered(value: string): Partial<Container> {
  const first = Number.parseInt(value, 10)
  return Number.isSafeInteger(first) ? { first } : {}
}
