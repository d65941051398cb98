import { META_NAMES } from '../lexicon/markup/meta-names.js'
import { addTo } from '../lib/groups.js'
import { lazy } from '../lib/lazy.js'
import type { LinkTag, MetaTag } from '../model/facts.js'
import type { Markup } from '../model/page.js'
import { addressKey, addressesOf } from './address.js'
import { NO_LINKED_DATA, readJsonLd, type LinkedData } from './json-ld.js'
import { spelledNames, type SpelledNames } from './json-ld-names.js'
import { readItems, type Items } from './microdata.js'

/** What statements are read from. */
export interface Stating {
  /** Absent where a text was given, which states nothing in this way. */
  readonly markup?: Markup | undefined
  /** The text that elements point into. */
  readonly input?: string | undefined
  /** The address that the caller knows. */
  readonly url?: string | undefined
}

/** Longer texts are no headlines. */
const LONGEST_HEADLINE = 400

/** What a page says of itself. Everything is parsed once, and only if somebody asks. */
export class Statements {
  /** What the `<meta>` tags of a name state, in the order of the page. */
  readonly metas: () => ReadonlyMap<string, readonly string[]>
  /** Every address of the page, unchanged; the caller's last. */
  readonly addresses: () => readonly string[]
  /** The page's JSON-LD, with the node of its own article. */
  readonly linkedData: () => LinkedData
  /** The types and properties that its JSON-LD names. */
  readonly spelled: () => SpelledNames
  /** Its microdata and RDFa. */
  readonly items: () => Items

  readonly #markup: Markup | undefined
  readonly #ownKeys: () => ReadonlySet<string>

  constructor({ markup, input = '', url }: Stating) {
    this.#markup = markup
    const { metas = [], jsonLd = [] } = markup?.facts ?? {}
    this.metas = lazy(() => contentsByName(metas))
    this.addresses = lazy(() => (markup ? addressesOf(markup.facts, url) : []))
    this.#ownKeys = lazy(() => new Set(this.addresses().map(addressKey)))
    this.linkedData = lazy(() =>
      jsonLd.length === 0
        ? NO_LINKED_DATA
        : readJsonLd(jsonLd, { addresses: this.addresses(), headlines: this.#headlines(input) }),
    )
    this.spelled = lazy(() => spelledNames(jsonLd))
    this.items = lazy(() => readItems(markup?.elements ?? [], input))
  }

  /** The text of `<title>`. */
  get title(): string | undefined {
    return this.#markup?.facts.title
  }

  get links(): readonly LinkTag[] {
    return this.#markup?.facts.links ?? []
  }

  /** What the `<meta>` tags of any of these names state, in the order of the page. */
  contents(names: readonly string[]): readonly string[] {
    const metas = this.#markup?.facts.metas ?? []
    return metas.flatMap(({ name, content }) => (names.includes(name) ? [content] : []))
  }

  /** The address that the page calls its own. */
  get ownAddress(): string | undefined {
    return this.links.find(({ rel }) => rel === 'canonical')?.href ?? this.contents(META_NAMES.ownAddress)[0]
  }

  /** Whether an address is the page's; scheme, subdomain and campaign don't matter. */
  isOwn(address: string): boolean {
    return this.#ownKeys().has(addressKey(address))
  }

  /** What may hold the headline: the page's title, what `<meta>` tags state, every `<h1>`. */
  #headlines(input: string): readonly string[] {
    const elements = this.#markup?.elements ?? []
    const largest = elements.filter(({ tag, from, to }) => tag === 'h1' && to - from <= LONGEST_HEADLINE)
    const shown = largest.map(({ from, to }) => input.slice(from, to))
    const stated = [...(this.title === undefined ? [] : [this.title]), ...this.contents(META_NAMES.headline)]
    return [...stated, ...shown].filter(({ length }) => length <= LONGEST_HEADLINE)
  }
}

function contentsByName(metas: readonly MetaTag[]): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>()
  for (const { name, content } of metas) addTo(byName, name, content)
  return byName
}
