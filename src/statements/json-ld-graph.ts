import { decodeEntities } from '../text/entities.js'
import { repairJson } from './json-repair.js'
import { localName } from './vocabulary.js'

/** What a property states. Empty strings and nulls state nothing. */
export type LdValue = string | number | boolean | LdNode | readonly LdValue[]

/** A node of the page's JSON-LD: what it is, and what it states. Nodes may refer to each other in circles. */
export interface LdNode {
  /** Its `@type`s without a vocabulary in front: `NewsArticle`. Empty where none is stated. */
  readonly types: readonly string[]
  /** By their names without a vocabulary in front. References (`{"@id": ...}`) to other nodes are those nodes. */
  readonly properties: ReadonlyMap<string, LdValue>
  /** Its `@id`, unchanged. */
  readonly id: string | undefined
  /** How many nodes are around it. */
  readonly depth: number
  /** The properties that led to it, the outermost first: `['mainEntity']`. */
  readonly path: readonly string[]
}

interface OpenNode extends LdNode {
  readonly properties: Map<string, LdValue>
}

/** Limits for hostile pages: characters of all scripts, nodes, and nesting. */
const MOST_CHARACTERS = 4_000_000
const MOST_NODES = 10_000
const DEEPEST = 24

/** Texts that are markup or addresses, where an entity is part of what is stated. */
const NOT_DECODED: ReadonlySet<string> = new Set(['articleBody', 'text', 'url', '@id', 'contentUrl', 'embedUrl'])

/** Every node of the scripts in the order of the page, nested ones too. */
export function readNodes(scripts: readonly string[]): readonly LdNode[] {
  const reader = new GraphReader()
  let left = MOST_CHARACTERS
  for (const script of scripts) {
    left -= script.length
    if (left >= 0) for (const root of parse(script)) reader.read(root)
  }
  return reader.resolved()
}

function parse(script: string): unknown[] {
  try {
    return [JSON.parse(script) as unknown]
  } catch {
    return repairJson(script)
  }
}

class GraphReader {
  private readonly nodes: OpenNode[] = []
  /** By `@id`, the node that says most. */
  private readonly byId = new Map<string, OpenNode>()

  read(root: unknown): void {
    this.value(root, [], '', 0)
  }

  resolved(): readonly LdNode[] {
    for (const { properties } of this.nodes) {
      for (const [name, value] of properties) properties.set(name, this.resolve(value))
    }
    return this.nodes.filter((node) => !isReference(node) || this.resolve(node) === node)
  }

  /** `path`: the properties that lead to the node that states it. */
  private value(value: unknown, path: readonly string[], name: string, nesting: number): LdValue | undefined {
    if (typeof value === 'string') return stringOf(value, name)
    if (typeof value === 'number' || typeof value === 'boolean') return value
    if (typeof value !== 'object' || value === null || nesting > DEEPEST) return undefined
    if (Array.isArray(value)) return value.flatMap((item) => this.value(item, path, name, nesting + 1) ?? [])
    // A graph is a mere list of nodes, and doesn't count as a node around them.
    return this.record(value, name === '' || name === '@graph' ? path : [...path, name], nesting)
  }

  private record(record: object, path: readonly string[], nesting: number): LdValue | undefined {
    const entries = Object.entries(record) as [string, unknown][]
    const literal = entries.find(([name]) => name === '@value')?.[1]
    if (typeof literal === 'string') return stringOf(literal, path.at(-1) ?? '')
    if (this.nodes.length >= MOST_NODES) return undefined
    const properties = new Map<string, LdValue>()
    const node = { types: typesOf(entries), properties, id: idOf(entries), depth: path.length, path }
    this.nodes.push(node)
    for (const [key, value] of entries) {
      const name = localName(key)
      const read = this.value(value, path, name, nesting + 1)
      if (read !== undefined) properties.set(name, read)
    }
    this.remember(node)
    return node
  }

  private remember(node: OpenNode): void {
    if (node.id === undefined) return
    const known = this.byId.get(node.id)
    if (!known || known.properties.size < node.properties.size) this.byId.set(node.id, node)
  }

  private resolve(value: LdValue): LdValue {
    if (typeof value !== 'object') return value
    if (isList(value)) return value.map((item) => (isList(item) ? item : this.resolve(item)))
    return (isReference(value) && value.id !== undefined && this.byId.get(value.id)) || value
  }
}

export function isList(value: LdValue): value is readonly LdValue[] {
  return Array.isArray(value)
}

/** `{"@id": "#author"}` */
function isReference({ id, types, properties }: LdNode): boolean {
  return id !== undefined && properties.size <= 1 + Math.min(1, types.length)
}

function stringOf(value: string, name: string): string | undefined {
  const text = NOT_DECODED.has(name) ? value.trim() : decodeEntities(value).trim()
  return text === '' ? undefined : text
}

function typesOf(entries: readonly (readonly [string, unknown])[]): string[] {
  const stated = entries.flatMap(([name, value]) => (name === '@type' || name === 'type' ? [value].flat() : []))
  return stated.filter((type) => typeof type === 'string').map((type) => localName(type).trim())
}

function idOf(entries: readonly (readonly [string, unknown])[]): string | undefined {
  const id = entries.find(([name]) => name === '@id')?.[1]
  return typeof id === 'string' && id.trim() !== '' ? id.trim() : undefined
}
