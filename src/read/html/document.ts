import { walkNodes, type DocumentLike, type ElementLike, type NodeLike } from '../../model/document.js'
import { LimitError } from '../../model/errors.js'
import type { Sink } from './sink.js'
import { Names } from './scan/names.js'
import { keptAttribute, tagOf } from './scan/tags.js'

const ELEMENT = 1
const TEXT = 3
const CDATA = 4

/**
 * Tells what is in a document, and changes nothing in it.
 *
 * @throws LimitError where elements nest deeper than `depth`.
 */
export function walkDocument(document: DocumentLike, sink: Sink, depth: number): void {
  const tags = new Names(tagOf, () => false)
  let open = 0
  const enter = (node: NodeLike): boolean => {
    if (node.nodeType === TEXT || node.nodeType === CDATA) sink.text(node.nodeValue ?? '', -1, -1)
    if (node.nodeType !== ELEMENT) return false
    sink.open(tags.of(node.nodeName.toLowerCase()), -1)
    const { attributes } = node as ElementLike
    for (let index = 0; index < attributes.length; index++) {
      const attribute = attributes[index]
      if (attribute) tellAttribute(attribute, sink)
    }
    if (node.firstChild && ++open > depth) throw new LimitError('depth', depth, open)
    return true
  }
  walkNodes(document, enter, ({ firstChild }) => {
    if (firstChild) open--
    sink.close(-1)
  })
}

function tellAttribute({ name, value }: ElementLike['attributes'][number], sink: Sink): void {
  const kept = keptAttribute(name.toLowerCase())
  if (kept !== undefined) sink.attribute(kept, value)
}
