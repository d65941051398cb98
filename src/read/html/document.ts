import type { DocumentLike, ElementLike, NodeLike } from '../../model/document.js'
import { LimitError } from '../../model/errors.js'
import type { Sink } from './sink.js'
import { Names } from './scan/names.js'
import { keptAttribute, tagOf, type Tag } from './scan/tags.js'

const ELEMENT = 1
const TEXT = 3
const CDATA = 4

/**
 * Walks a document by its links, which no depth overflows, and changes nothing in it.
 *
 * @throws LimitError where elements nest deeper than `depth`.
 */
export function walkDocument(document: DocumentLike, sink: Sink, depth: number): void {
  const tags = new Names(tagOf, () => false)
  let node: NodeLike | null = firstNode(document)
  let open = 0
  while (node) {
    const entered: NodeLike | null = enter(node, sink, tags)
    if (entered) {
      if (++open > depth) throw new LimitError('depth', depth, open)
      node = entered
      continue
    }
    while (node && !node.nextSibling && open > 0) {
      node = node.parentNode
      open--
      sink.close(-1)
    }
    node = node?.nextSibling ?? null
  }
}

/** A doctype may have no link to what follows it. */
function firstNode({ firstChild, documentElement }: DocumentLike): NodeLike | null {
  return firstChild?.nextSibling ? firstChild : (documentElement ?? firstChild)
}

/** Tells of a node; gives back its first child where it has any, and its end is still to be told. */
function enter(node: NodeLike, sink: Sink, tags: Names<Tag>): NodeLike | null {
  if (node.nodeType === TEXT || node.nodeType === CDATA) sink.text(node.nodeValue ?? '', -1, -1)
  if (node.nodeType !== ELEMENT) return null
  sink.open(tags.of(node.nodeName.toLowerCase()), -1)
  const { attributes } = node as ElementLike
  for (let index = 0; index < attributes.length; index++) {
    const attribute = attributes[index]
    if (attribute) tellAttribute(attribute, sink)
  }
  if (node.firstChild) return node.firstChild
  sink.close(-1)
  return null
}

function tellAttribute({ name, value }: ElementLike['attributes'][number], sink: Sink): void {
  const kept = keptAttribute(name.toLowerCase())
  if (kept !== undefined) sink.attribute(kept, value)
}
