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

export function isDocument(value: unknown): value is DocumentLike {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === DOCUMENT
}
