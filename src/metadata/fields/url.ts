import { META_NAMES } from '../../lexicon/markup/meta-names.js'
import type { LinkTag } from '../../model/facts.js'
import { webUrl } from '../../text/urls.js'
import type { Context, Found, Source } from '../context.js'
import { textsOf, valuesOf } from '../../statements/json-ld.js'
import { fromArticle, fromHead, fromMeta } from '../stated.js'

const SOURCES: readonly Source<string>[] = [
  fromHead('url', toUrl),
  { source: 'link canonical', read: canonical },
  fromMeta(META_NAMES.ownAddress, toUrl),
  fromArticle('url', toUrl),
  { source: 'json-ld mainEntityOfPage', read: mainEntityOfPage },
  fromMeta(META_NAMES.furtherAddress, toUrl),
  { source: 'link alternate', read: defaultAlternate },
]

/**
 * The address that the page calls its own, else the caller's. A front page is the address of an article only where
 * nothing says otherwise.
 */
export function readUrl(context: Context): Found<string> | undefined {
  const { url } = context.page
  const given: Found<string> | undefined = url === undefined ? undefined : { value: url, origin: 'options' }
  const stated = SOURCES.flatMap(({ read }) => read(context) ?? [])
  const all = given ? [...stated, given] : stated
  const isFront = given ? isFrontPage(given.value) : all.every(({ value }) => isFrontPage(value))
  const taken = all.find(({ value }) => isFront || !isFrontPage(value)) ?? given
  if (!taken) return undefined
  const others = all.filter((found) => found !== taken)
  return others.length > 0 ? { ...taken, others } : taken
}

function canonical(context: Context): Found<string> | undefined {
  return linkOf(context, 'link canonical', ({ rel }) => rel.split(' ').includes('canonical'))
}

function defaultAlternate(context: Context): Found<string> | undefined {
  return linkOf(context, 'link alternate', ({ hreflang }) => hreflang?.toLowerCase() === 'x-default')
}

function linkOf(context: Context, origin: string, isMeant: (link: LinkTag) => boolean): Found<string> | undefined {
  for (const link of context.statements.links) {
    const value = isMeant(link) ? toUrl(link.href, context) : undefined
    if (value !== undefined) return { value, origin }
  }
  return undefined
}

function mainEntityOfPage(context: Context): Found<string> | undefined {
  const { article } = context.ld
  const stated = valuesOf(article, 'mainEntityOfPage').flatMap((value) => {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' ? [...(value.id === undefined ? [] : [value.id]), ...textsOf(value, 'url')] : []
  })
  const value = stated.map((address) => toUrl(address, context)).find((address) => address !== undefined)
  return value === undefined ? undefined : { value, origin: 'json-ld mainEntityOfPage' }
}

/** Hosts that no reader's browser finds. */
const NO_HOST = /^(?:127\.0\.0\.1|0\.0\.0\.0|example\.(?:com|org)|[^.]+)$/u

/** Absolute, http or https, without a fragment. */
function toUrl(stated: string, context: Context): string | undefined {
  const trimmed = stated.trim()
  if (trimmed === '' || trimmed.startsWith('#')) return undefined
  const absolute = webUrl(trimmed, context.page.markup?.base)
  if (absolute === undefined) return undefined
  const url = new URL(absolute)
  url.hash = ''
  return NO_HOST.test(url.hostname) && !isSameHost(url, context.page.url) ? undefined : url.href
}

function isSameHost({ host }: URL, given: string | undefined): boolean {
  return given !== undefined && URL.canParse(given) && new URL(given).host === host
}

const FRONT = /^\/?(?:index\.\w{2,5}|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/iu

function isFrontPage(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { pathname, search } = new URL(address)
  return FRONT.test(pathname) && search === ''
}
