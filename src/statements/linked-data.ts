import type { Markup } from '../model/page.js'
import { addressesOf } from './address.js'
import { NO_LINKED_DATA, readJsonLd, type LinkedData } from './json-ld.js'

/** The JSON-LD of a page, with the page's own article told from others. */
export function linkedDataOf(markup: Markup, input: string, url: string | undefined): LinkedData {
  const { jsonLd } = markup.facts
  if (jsonLd.length === 0) return NO_LINKED_DATA
  return readJsonLd(jsonLd, { addresses: addressesOf(markup.facts, url), headlines: headlinesOf(markup, input) })
}

function headlinesOf({ facts, elements }: Markup, input: string): string[] {
  const stated = facts.metas.flatMap(({ name, content }) => (HEADLINES.has(name) ? [content] : []))
  const shown: string[] = []
  for (const { tag, from, to } of elements)
    if (tag === 'h1' && to - from <= LONGEST_HEADLINE) shown.push(input.slice(from, to))
  return [...(facts.title === undefined ? [] : [facts.title]), ...stated, ...shown].filter(isShort)
}

function isShort({ length }: string): boolean {
  return length <= LONGEST_HEADLINE
}

const HEADLINES: ReadonlySet<string> = new Set([
  'og:title',
  'twitter:title',
  'title',
  'parsely-title',
  'sailthru.title',
])
const LONGEST_HEADLINE = 400
