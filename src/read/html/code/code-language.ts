import type { OpenElement } from '../elements.js'
import type { Roled } from '../read-block.js'

/** As highlighters write it: `language-js`, `lang-js`, `brush: js`, `highlight-source-js`, `src-js`, `hljs js`, `sourceCode js`. */
const STATED =
  /(?:^|\s)(?:(?:language|lang|highlight-source|src)-|brush:\s*|(?:hljs|sourceCode)\s+(?=[a-z+#]+$))([a-z\d][\w+#.-]{0,19})(?![^\s;])/iu
/** They say that there is none. */
const NONE = /^(?:auto|no-?highlight|none|plain(?:-?text)?|te?xt|undefined|unknown|hljs)$/iu
const NAME = /^[a-z\d][\w+#.-]{0,19}$/iu
/** How far above a listing its language may stand. */
const HIGHEST = 4
/** What lays out a listing beside the numbers of its lines. */
const LAYOUT = /^t(?:able|body|r|d)$/u

/** The language of code that an element states, by its classes or an attribute for it. */
export function languageOf({ attributes }: OpenElement): string | undefined {
  const stated = attributes.get('data-lang') ?? attributes.get('data-language')
  const language =
    stated !== undefined && NAME.test(stated) ? stated : STATED.exec(attributes.get('class')?.trim() ?? '')?.[1]
  return language === undefined || NONE.test(language) ? undefined : language
}

/** The same by an element or one of those close around it. */
function languageAround(element: OpenElement): string | undefined {
  let at: OpenElement | undefined = element
  for (let steps = 0; at && steps < HIGHEST; at = at.parent) {
    if (at.tag === 'body') return undefined
    if (!LAYOUT.test(at.tag)) steps++
    const language = languageOf(at)
    if (language !== undefined) return language
  }
  return undefined
}

/** The preformatted text that is being read, and what its elements say that it is written in. */
export class Preformatted {
  #depth = 0
  #stated: string | undefined

  get isOpen(): boolean {
    return this.#depth > 0
  }

  /** A block begins. */
  enter({ kind }: OpenElement): void {
    if (kind.preformatted) this.#depth++
  }

  /** Some viewers set every line of a listing in a block of its own, with its white space. */
  enterLine(element: OpenElement): void {
    const { preformatted } = element.kind
    if (this.#depth !== (preformatted ? 1 : 0)) return
    element.codeLine = true
    if (!preformatted) this.#depth++
  }

  /** Whether all of it ends with an element. */
  endsWith({ kind, codeLine }: OpenElement): boolean {
    return this.#depth === 1 && (kind.preformatted || codeLine)
  }

  /** A block ends. */
  leave({ kind, codeLine }: OpenElement): void {
    if ((kind.preformatted || codeLine) && --this.#depth === 0) this.#stated = undefined
  }

  /** An element in it ends. */
  meet(element: OpenElement): void {
    if (this.isOpen && element.tag === 'code') this.#stated ??= languageOf(element)
  }

  /** What the text is. @param home the block around it */
  roleIn(home: OpenElement): Roled {
    const language = this.#stated ?? languageAround(home)
    return { role: 'code', ...(language !== undefined && { language }) }
  }
}
