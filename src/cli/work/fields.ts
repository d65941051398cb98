import { toHtml, toMarkdown, type Article } from '../../index.js'
import { METADATA_FIELDS } from '../../node/metadata-fields.js'

type Field = (article: Article) => unknown

/** The fields of an article as it is written, in their order. `schema.json` says what each of them holds. */
export const FIELDS: Readonly<Record<string, Field>> = {
  ...Object.fromEntries(METADATA_FIELDS.map((name): [string, Field] => [name, ({ metadata }) => metadata[name]])),
  body: ({ text }) => text,
  images: ({ images }) => images,
  embeds: ({ embeds }) => embeds,
  links: ({ links }) => links,
  verdict: ({ verdict }) => verdict,
  confidence: ({ confidence }) => confidence,
  removed: ({ removed }) => removed,
  sources: ({ metadata }) => metadata.sources,
  blocks: ({ blocks }) => blocks,
  markdown: toMarkdown,
  html: toHtml,
}

/** Written only where they are asked for: the ledger by `--ledger`, all of them by `--only`. */
const ON_DEMAND = new Set(['removed', 'sources', 'blocks', 'markdown', 'html'])

export const FIELD_NAMES = Object.keys(FIELDS)
export const DEFAULT_FIELDS = FIELD_NAMES.filter((name) => !ON_DEMAND.has(name))

/** The article as an object of the fields that were chosen. One that isn't known is absent. */
export function pick(article: Article, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, FIELDS[name]?.(article)]))
}
