import { SITE_WORDS } from '../../lexicon/sites.js'
import { comparable, type Context } from '../context.js'
import { textsOf, type LdNode } from '../../statements/json-ld.js'
import { hostOf } from '../../lib/host.js'
import { metaTexts } from '../stated.js'
import { frontPageHeadings } from '../title/headings.js'

/** What the page calls its site, to know the name where it stands beside a headline. */
export interface SiteNames {
  /** Whether a text is the site's name or address, or one of them and little more. */
  has(text: string): boolean
}

const METAS: readonly string[] = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'twitter:site',
  'twitter:app:name:iphone',
  'twitter:app:name:googleplay',
  'al:ios:app_name',
  'al:android:app_name',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'sailthru.publisher',
  'cre',
]
const ORGANISATION = /^(?:WebSite|NewsMediaOrganization|Organization|Corporation|Blog|Periodical)$/u
const MOST_NODES = 200

export function siteNames(context: Context): SiteNames {
  return context.once.of(findSiteNames, context)
}

function findSiteNames(context: Context): SiteNames {
  const { article, nodes } = context.ld
  const sites = nodes.slice(0, MOST_NODES).filter(isSite)
  const stated = [
    ...METAS.flatMap((name) => metaTexts(context, name)),
    ...textsOf(article, 'publisher'),
    ...sites.flatMap((node) => [...textsOf(node, 'name'), ...textsOf(node, 'alternateName')]),
    ...hostNames(context.page.url),
    ...headed(context),
  ]
  const compact = new Set(stated.map(toCompact).filter(({ length }) => length >= SHORTEST))
  const cores = new Set(stated.map(coreOf).filter(({ length }) => length >= SHORTEST))
  const labels = new Set(hostLabels(context.page.url))
  const known = new Map<string, boolean>()
  const isName = (text: string): boolean => {
    const joined = toCompact(text)
    if (compact.has(joined) || labels.has(joined)) return true
    const core = coreOf(text)
    return cores.has(core) || isMadeOf(core, labels)
  }
  return {
    has(text) {
      const answer = known.get(text) ?? isName(text)
      known.set(text, answer)
      return answer
    },
  }
}

/** What a heading that links to the front page says, if the page's title says it beside something else. */
function headed({ page }: Context): string[] {
  const { markup, input = '' } = page
  const title = comparable(markup?.facts.title ?? '')
  const names = markup ? frontPageHeadings(markup, input) : []
  return names.filter((name) => comparable(name) !== title && title.includes(comparable(name)))
}

/** The site itself, not a person's employer. */
function isSite({ types, depth, path }: LdNode): boolean {
  return types.some((type) => ORGANISATION.test(type)) && (depth === 0 || path.at(-1) === 'publisher')
}

const SHORTEST = 2

/** `Metro` in one place is `Metro News` in another. */
function coreOf(text: string): string {
  const words = comparable(text).split(' ')
  return words.filter((word) => !siteWords.has(word)).join(' ')
}
const siteWords: ReadonlySet<string> = new Set(SITE_WORDS)

function toCompact(text: string): string {
  return comparable(text.replace(HANDLE, '')).replaceAll(' ', '')
}
const HANDLE = /^@|^www\./u

/** `Example Cars` of `cars.example.com`. */
function isMadeOf(text: string, labels: ReadonlySet<string>): boolean {
  return text !== '' && text.split(' ').every((word) => labels.has(word))
}

/** `news.example.co.uk`, `example.co.uk`. */
function hostNames(url: string | undefined): string[] {
  const labels = hostOf(url).split('.')
  return labels.slice(0, -1).map((_, from) => labels.slice(from).join('.'))
}

/** `news`, `example`: short labels are of the system. */
function hostLabels(url: string | undefined): string[] {
  const labels = hostOf(url).split('.').slice(0, -1)
  return labels.filter(({ length }) => length > SHORT_LABEL)
}
const SHORT_LABEL = 3
