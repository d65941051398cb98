import { Parser } from 'htmlparser2'
import { LimitError } from '../../model/errors.js'
import type { Sink } from './sink.js'

const XML = /^\s*<\?xml\s/u
/** A declaration stands at the very beginning. */
const OPENING = 200

/**
 * Reads HTML as tolerantly as browsers do, and tells the sink with places in the source.
 *
 * @throws LimitError where elements nest deeper than `depth`.
 */
export function parseHtml(source: string, sink: Sink, depth: number): void {
  let open = 0
  const parser: Parser = new Parser(
    {
      onopentagname(tag) {
        if (++open > depth) throw new LimitError('depth', depth, open)
        sink.open(tag, parser.startIndex)
      },
      onattribute(name, value) {
        sink.attribute(name, value)
      },
      ontext(data) {
        sink.text(data, parser.startIndex, parser.endIndex + 1)
      },
      onclosetag(_tag, implied) {
        open--
        sink.close(implied ? parser.startIndex : parser.endIndex + 1)
      },
    },
    { recognizeSelfClosing: XML.test(source.slice(0, OPENING)) },
  )
  parser.end(source)
}
