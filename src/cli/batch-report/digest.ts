import type { Article, Kind, Verdict } from '../../index.js'
import { hostOf as hostOfAddress } from '../../lib/host.js'

/** What a report keeps of a page: small, and plain data that can go from thread to thread. */
export interface Digest {
  readonly title?: string | undefined
  /** Where the page came from, as its record or else the page itself says. */
  readonly url?: string | undefined
  readonly authors: readonly string[]
  readonly published?: string | undefined
  readonly language?: string | undefined
  readonly verdict: Verdict
  readonly confidence: number
  /** Characters of the body. */
  readonly kept: number
  readonly removed: Readonly<Partial<Record<Kind, Amount>>>
  /** What cleaning it took. */
  readonly milliseconds: number
}

interface Amount {
  readonly blocks: number
  readonly characters: number
}

/** Of titles, names and addresses: pages write whole paragraphs there. */
const LONGEST = 300
const MOST_AUTHORS = 8

/** @param url where the page came from, if its record says so. */
export function digestOf(article: Article, url: string | undefined, milliseconds: number): Digest {
  const { metadata, verdict, confidence, text, removed } = article
  const { title, authors, published, language } = metadata
  const address = url ?? metadata.url
  return {
    title: title && cut(title, LONGEST),
    url: address && cut(address, LONGEST),
    authors: authors.slice(0, MOST_AUTHORS).map((name) => cut(name, LONGEST)),
    published,
    language,
    verdict: { ...verdict, reason: cut(verdict.reason, LONGEST) },
    confidence,
    kept: text.length,
    removed: amountsOf(removed),
    milliseconds,
  }
}

function amountsOf(removed: Article['removed']): Digest['removed'] {
  const amounts: Partial<Record<Kind, Amount>> = {}
  for (const { kind, text } of removed) {
    const { blocks, characters } = amounts[kind] ?? { blocks: 0, characters: 0 }
    amounts[kind] = { blocks: blocks + 1, characters: characters + text.length }
  }
  return amounts
}

/** A text, cut to `most` characters. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
}

/**
 * How sure the verdict is, whatever it says: a page that is surely a front page is no unsure one. Of an article it is also
 * how sure its body is.
 */
export function sureness({ verdict, confidence }: Digest): number {
  return verdict.kind === 'article' ? confidence : verdict.probability
}

/** E.g. `news.example`; nothing where nobody says where the page came from. */
export function hostOf({ url }: Pick<Digest, 'url'>): string | undefined {
  const host = hostOfAddress(url)
  return host === '' ? undefined : host
}
