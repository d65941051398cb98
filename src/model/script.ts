import type { Element } from './element.js'

/** A script that stands in the page itself, or several that hand on a whole in pieces. */
export interface Script {
  readonly text: string
  readonly first: Element
  readonly last: Element
}
