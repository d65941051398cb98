import type { Element } from './element.js'

/** A script that stands in the page itself. */
export interface Script {
  readonly text: string
  readonly element: Element
}
