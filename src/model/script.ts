import type { Element } from './element.js'

/** An inline script, or several that pass on one text in pieces. */
export interface Script {
  readonly text: string
  readonly first: Element
  readonly last: Element
}
