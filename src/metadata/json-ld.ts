/** A node of the page's JSON-LD: what it is, and what it states. */
export interface LdNode {
  /** Its `@type`s without a vocabulary in front: `NewsArticle`. */
  readonly types: readonly string[]
  readonly properties: ReadonlyMap<string, unknown>
}

export interface LinkedData {
  /** Every node with a type, nested ones too, in the order of the page. */
  readonly nodes: readonly LdNode[]
  /** The one that speaks of the page's own article. */
  readonly article: LdNode | undefined
}

export const NO_LINKED_DATA: LinkedData = { nodes: [], article: undefined }

const ARTICLE = /(?:Article|BlogPosting|Report|Posting|Review)$/u
const VOCABULARY = /^.*[/#:]/u

/** Reads the JSON-LD scripts of a page: graphs, arrays and nested nodes. What can't be read states nothing. */
export function readJsonLd(scripts: readonly string[]): LinkedData {
  const nodes: LdNode[] = []
  for (const script of scripts) {
    try {
      collect(JSON.parse(script), nodes)
    } catch {
      continue
    }
  }
  return { nodes, article: nodes.find(({ types }) => types.some((type) => ARTICLE.test(type))) }
}

function collect(value: unknown, into: LdNode[]): void {
  const open: unknown[] = [value]
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    if (Array.isArray(next)) open.push(...next)
    else if (typeof next === 'object' && next !== null) {
      const properties = new Map(Object.entries(next))
      const types = [properties.get('@type')].flat().filter((type) => typeof type === 'string')
      if (types.length > 0) into.push({ types: types.map((type) => type.replace(VOCABULARY, '')), properties })
      open.push(...properties.values())
    }
  }
}
