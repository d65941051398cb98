import type { DocumentLike, NodeLike } from '../index.js'
import { walkNodes, type ElementLike } from '../model/document.js'
import { nestingRule, type NestingRule } from '../read/html/scan/nesting-rules.js'
import { keptAttribute, tagOf } from '../read/html/scan/tags.js'
import type { PageNode } from './page-node.js'
import { PageTree } from './page-tree.js'

/** A document as HTML that says the same, and where its nodes stand in that. */
interface WrittenDocument {
  readonly html: string
  readonly nodes: readonly PageNode[]
  /** The node of the document that each of them is. */
  readonly own: readonly NodeLike[]
}

const ELEMENT = 1
const TEXTS: ReadonlySet<number> = new Set([3, 4])

/** Writes a document, and changes nothing in it. */
export function readDocument(document: DocumentLike): WrittenDocument {
  const writer = new Writer()
  walkNodes(
    document,
    (node) => writer.enter(node),
    (node) => {
      writer.leave(node)
    },
  )
  return { html: writer.parts.join(''), nodes: writer.tree.nodes, own: writer.own }
}

const NAME = /^[a-z][^\s/>]*$/u
const ATTRIBUTE_NAME = /^[^\s"'<>/=]+$/u

class Writer {
  readonly parts: string[] = []
  readonly tree = new PageTree()
  readonly own: NodeLike[] = []
  readonly #rules: NestingRule[] = []
  #length = 0

  /** Writes what a node begins with; whether it is an element, and its end is still to be written. */
  enter(node: NodeLike): boolean {
    if (TEXTS.has(node.nodeType)) this.#text(node, node.nodeValue ?? '')
    if (node.nodeType !== ELEMENT) return false
    const name = nameOf(node)
    this.own.push(node)
    this.tree.open(tagOf(name), this.#length)
    this.#write(`<${name}`)
    const { attributes } = node as ElementLike
    for (let index = 0; index < attributes.length; index++) {
      const attribute = attributes[index]
      if (attribute) this.#attribute(attribute.name.toLowerCase(), attribute.value)
    }
    this.#write('>')
    this.#rules.push(nestingRule(name))
    return true
  }

  leave(node: NodeLike): void {
    const rule = this.#rules.pop()
    const innerEnd = this.#length
    if (rule?.isVoid !== true) this.#write(`</${nameOf(node)}>`)
    this.tree.close(this.#length, innerEnd)
  }

  #attribute(name: string, value: string): void {
    const kept = keptAttribute(name)
    if (!kept || !ATTRIBUTE_NAME.test(name)) return
    this.tree.attribute(kept, value)
    this.#write(` ${name}="${escape(value)}"`)
  }

  #text(node: NodeLike, data: string): void {
    const start = this.#length
    const isRaw = this.#rules.at(-1)?.text === 'raw'
    this.#write(isRaw ? data.replaceAll('</', '<\\/') : escape(data))
    this.own.push(node)
    this.tree.text(data, start, this.#length)
  }

  #write(part: string): void {
    this.parts.push(part)
    this.#length += part.length
  }
}

/** What has no end in HTML, or a name that HTML can't have, is written as what reads alike. */
function nameOf({ nodeName }: NodeLike): string {
  const name = nodeName.toLowerCase()
  if (name === 'plaintext') return 'pre'
  return NAME.test(name) ? name : 'span'
}

const SPECIAL = /[&<"]/gu
const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' }

function escape(text: string): string {
  return text.replace(SPECIAL, (character) => REFERENCES[character] ?? character)
}
