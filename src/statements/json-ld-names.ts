const TYPE = /"@type"\s*:\s*(?:\[\s*)?"([^"]{1,60})"/gu

/** Names that JSON-LD scripts spell out, found without parsing them: the model of pages was fitted with these. */
export interface SpelledNames {
  /** The first type of each node. */
  readonly types: readonly string[]
  /** Whether a name occurs in quotation marks. */
  has(name: string): boolean
}

export function spelledNames(scripts: readonly string[]): SpelledNames {
  return {
    types: scripts.flatMap((script) => [...script.matchAll(TYPE)].flatMap(([, type]) => type ?? [])),
    has: (name) => scripts.some((script) => script.includes(`"${name}"`)),
  }
}
