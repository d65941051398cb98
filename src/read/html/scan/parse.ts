import { Scanner } from './scanner.js'
import type { Sink } from '../sink.js'

const XML = /^\s*<\?xml\s/u
/** A declaration stands at the very beginning. */
const OPENING = 200

/**
 * Reads HTML as tolerantly as browsers do, and tells the sink with places in the source.
 *
 * @throws LimitError where elements nest deeper than `depth`.
 */
export function parseHtml(source: string, sink: Sink, depth: number): void {
  new Scanner(source, sink, depth, XML.test(source.slice(0, OPENING))).read()
}
