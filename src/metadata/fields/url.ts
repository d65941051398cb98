import { META_NAMES } from '../../lexicon/markup/meta-names.js'
import type { LinkTag } from '../../model/facts.js'
import { webUrl } from '../../text/urls.js'
import { firstOf, foundAt, readAll, sourceOf, withOthers, type Context, type Found, type Source } from '../context.js'
import { textsOf, valuesOf } from '../../statements/json-ld.js'
import { fromArticle, fromHead, fromMeta } from '../stated.js'

const SOURCES: readonly Source<string>[] = [
  fromHead('url', toUrl),
  sourceOf('link canonical', canonical),
  fromMeta(META_NAMES.ownAddress, toUrl),
  fromArticle('url', toUrl),
  sourceOf('json-ld mainEntityOfPage', mainEntityOfPage),
  fromMeta(META_NAMES.furtherAddress, toUrl),
  sourceOf('link alternate', defaultAlternate),
]

/**
 * The address that the page calls its own, else the caller's. A front page is the address of an article only where
 * nothing says otherwise.
 */
export function readUrl(context: Context): Found<string> | undefined {
  const given = foundAt('options', context.page.url)
  const stated = readAll(SOURCES, context)
  const all = given ? [...stated, given] : stated
  const isFront = given ? isFrontPage(given.value) : all.every(({ value }) => isFrontPage(value))
  const taken = all.find(({ value }) => isFront || !isFrontPage(value)) ?? given
  return taken && withOthers(taken, all)
}

function canonical(context: Context): string | undefined {
  return linkOf(context, ({ rel }) => rel.split(' ').includes('canonical'))
}

function defaultAlternate(context: Context): string | undefined {
  return linkOf(context, ({ hreflang }) => hreflang?.toLowerCase() === 'x-default')
}

function linkOf(context: Context, isMeant: (link: LinkTag) => boolean): string | undefined {
  return firstOf(context.statements.links.filter(isMeant), ({ href }) => toUrl(href, context))
}

function mainEntityOfPage(context: Context): string | undefined {
  const { article } = context.ld
  const stated = valuesOf(article, 'mainEntityOfPage').flatMap((value) => {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' ? [...(value.id === undefined ? [] : [value.id]), ...textsOf(value, 'url')] : []
  })
  return firstOf(stated, (address) => toUrl(address, context))
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
