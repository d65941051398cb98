/** As much of the DOM as is read: any document has it, a browser's own, jsdom's or linkedom's. */
export interface NodeLike {
  /** 1 element, 3 text, 4 CDATA, 9 document. */
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: NodeLike | null
  readonly nextSibling: NodeLike | null
  readonly parentNode: NodeLike | null
}

export interface DocumentLike extends NodeLike {
  readonly documentElement: NodeLike | null
}

export interface ElementLike extends NodeLike {
  readonly attributes: ArrayLike<{ readonly name: string; readonly value: string }>
}

const DOCUMENT = 9

/**
 * Goes through a document by its links, which no depth overflows.
 *
 * @param enter says of each node whether to go through what is in it, and to leave it behind that.
 */
export function walkNodes(
  document: DocumentLike,
  enter: (node: NodeLike) => boolean,
  leave: (node: NodeLike) => void,
): void {
  const open: NodeLike[] = []
  let node = firstNode(document)
  while (node) {
    const isOpen = enter(node)
    if (isOpen) open.push(node)
    let next: NodeLike | null = isOpen ? node.firstChild : node.nextSibling
    for (let last = next ? undefined : open.pop(); last; last = next ? undefined : open.pop()) {
      leave(last)
      next = last.nextSibling
    }
    node = next
  }
}

/** A doctype may have no link to what follows it. */
function firstNode({ firstChild, documentElement }: DocumentLike): NodeLike | null {
  return firstChild?.nextSibling ? firstChild : (documentElement ?? firstChild)
}

export function isDocument(value: unknown): value is DocumentLike {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === DOCUMENT
}
