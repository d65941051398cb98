import { META_NAMES } from '../lexicon/markup/meta-names.js'
import type { Facts } from '../model/facts.js'

/** A script that serves all articles: the query tells which. */
const SCRIPT = /\.(?:php|aspx?|cfm|jsp|cgi|do)$/iu
const SHORTEST_NAME = 8
const SCHEME = /^(?:https?:)?\/\/(?:www\.|m\.|amp\.)?/iu
const SLASHES = /\/{2,}/gu
const EXTENSION = /\.(?:html?|amp)$/iu

/** A key that all addresses of one page share: without scheme, subdomain, campaign and fragment. */
export function addressKey(address: string): string {
  const [bare = ''] = address.trim().split('#', 1)
  const [path = '', query = ''] = bare.replace(SCHEME, '').split('?', 2)
  const short = path.replace(SLASHES, '/').replace(EXTENSION, '')
  const trimmed = (short.endsWith('/') ? short.slice(0, -1) : short).toLowerCase()
  const kept = query.split('&').filter((part) => part !== '' && !CAMPAIGN.test(part))
  return kept.length > 0 && needsQuery(trimmed) ? `${trimmed}?${kept.join('&')}` : trimmed
}

/** Parameters that tell where a reader came from. */
const CAMPAIGN = /^(?:utm_|fbclid|gclid|mc_|ref|src|source|cmp|srsltid|xtor|at_|amp(?:=|$))/iu

function needsQuery(path: string): boolean {
  const last = path.slice(path.lastIndexOf('/') + 1)
  return !path.includes('/') || last.length < SHORTEST_NAME || SCRIPT.test(last)
}

const ADDRESSES: ReadonlySet<string> = new Set(META_NAMES.address)

/** Every address of the page, unchanged. */
export function addressesOf({ metas, links }: Facts, url: string | undefined): readonly string[] {
  const canonical = links.flatMap(({ rel, href }) => (rel === 'canonical' ? [href] : []))
  const stated = metas.flatMap(({ name, content }) => (ADDRESSES.has(name) ? [content] : []))
  return [...canonical, ...stated, ...(url === undefined ? [] : [url])]
}
