import { RIGHTS_RESERVED } from '../../lexicon/sites.js'
import type { Label } from '../../model/kind.js'
import {
  blocksLabelled,
  comparable,
  firstOf,
  found,
  foundAt,
  readFirst,
  withoutMark,
  type Context,
  type Found,
  type Source,
} from '../context.js'
import { textsOf } from '../../statements/json-ld.js'
import { itemValues } from '../../statements/microdata.js'
import { isDomain } from '../authors/names/index.js'
import { readShownNames } from '../authors/sources/shown-names.js'
import { plainText } from '../../statements/plain-text.js'
import { fromHead, fromMeta } from '../stated.js'
import { partsOf, withoutEnds } from '../title/parts.js'

const MOST_WORDS = 6
const LONGEST = 50

const SOURCES: readonly Source<string>[] = [
  fromHead('siteName', toStatedName),
  fromMeta(['og:site_name'], toStatedName),
  publisher,
  website,
  fromMeta(['application-name', 'apple-mobile-web-app-title', 'al:ios:app_name', 'dc.publisher'], toStatedName),
  itemPublisher,
  restOfTitle,
  behindHeadline,
  bylineDomain,
  copyrightLine,
]

export function readSiteName(context: Context): Found<string> | undefined {
  return readFirst(SOURCES, context)
}

/** Longer ones are slogans. */
const MOST_STATED_WORDS = 8

function toStatedName(stated: string, { title }: Context): string | undefined {
  const plain = comparable(title ?? '')
  const name = withoutEnds(plainText(stated.slice(0, MOST_STATED)), (part) => comparable(part) === plain)
  const words = comparable(name)
  if (words === '' || name.length > LONGEST || words.split(' ').length > MOST_STATED_WORDS) return undefined
  return NO_NAME.test(name) ? undefined : name.replace(SCHEME, '')
}
const MOST_STATED = 200
/** What systems state where nobody told them a name. */
const NO_NAME = /^(?:my (?:site|website|blog)|website|blog|home|untitled|undefined|null|your site name|site name)$/iu
const SCHEME = /^https?:\/\/(?:www\.)?|^www\./iu

function publisher(context: Context): Found<string> | undefined {
  const names = [context.ld.article, context.ld.page].flatMap((node) => textsOf(node, 'publisher'))
  return firstName(names, 'json-ld publisher', context)
}

/** The site itself; an organisation may be anybody's employer. */
function website(context: Context): Found<string> | undefined {
  const { nodes } = context.ld
  const sites = nodes.filter(({ types }) => types.includes('WebSite'))
  const organisations = nodes.filter(({ types, depth }) => depth === 0 && types.includes('NewsMediaOrganization'))
  const names = [...sites, ...organisations].flatMap((node) => textsOf(node, 'name'))
  return firstName(names, 'json-ld WebSite', context)
}

function itemPublisher(context: Context): Found<string> | undefined {
  const values = itemValues(context.items, 'publisher').flatMap(({ item, value }) =>
    item ? (item.properties.get('name') ?? []).map((name) => name.value) : [value],
  )
  return firstName(values, 'microdata publisher', context)
}

function firstName(stated: readonly string[], origin: string, context: Context): Found<string> | undefined {
  return foundAt(
    origin,
    firstOf(stated, (text) => toStatedName(text, context)),
  )
}

/** `<headline> - Example News`, `Example News: <headline>`: what the address or the small print confirms. */
function restOfTitle(context: Context): Found<string> | undefined {
  const { page, title } = context
  const text = page.markup?.facts.title
  const at = text === undefined || title === undefined ? -1 : text.indexOf(title)
  if (text === undefined || title === undefined || at < 0) return undefined
  const rest = [text.slice(at + title.length), text.slice(0, at)]
  const names = rest.flatMap((side) => partsOf(side).map(({ start, end }) => side.slice(start, end).replace(COLON, '')))
  const confirmed = names.flatMap((name) => toSiteName(name) ?? []).filter((name) => isConfirmed(name, context))
  return firstName(confirmed.reverse(), '<title>', context)
}
const COLON = /:$/u

const SHORTEST_WORD = 4
const SHORTEST_INITIALS = 3

/** Its words, or their initials, are in the host's name; or it stands by itself on the page, or in the small print. */
function isConfirmed(name: string, context: Context): boolean {
  const { url } = context.page
  const host = url !== undefined && URL.canParse(url) ? comparable(new URL(url).hostname).replaceAll(' ', '') : ''
  const words = comparable(name).split(' ')
  const initials = name.match(INITIALS)?.join('').toLowerCase() ?? ''
  if (host.includes(words.join(''))) return true
  if (words.some((word) => word.length >= SHORTEST_WORD && host.includes(word))) return true
  if (initials.length >= SHORTEST_INITIALS && host.includes(initials)) return true
  return context.page.blocks.some(({ text, label }) => isOfSite(text, label, words.join(' ')))
}

function isOfSite(text: string, label: Label, name: string): boolean {
  if (label === 'copyright') return comparable(text).includes(name)
  return label !== 'body' && text.length <= LONGEST && comparable(text) === name
}
const INITIALS = /(?<![\p{L}\p{M}])\p{Lu}/gu

const SEPARATOR = /^\s*[-–—|｜:»·]\s*/u

/** `Home > Stocks <headline> - Example News`, `<headline> | Example News`. */
function behindHeadline(context: Context): Found<string> | undefined {
  const { title } = context
  if (title === undefined) return undefined
  for (const placed of blocksLabelled(context, 'breadcrumb', 'title')) {
    const text = placed.block.text
    const at = text.lastIndexOf(title)
    const tail = at < 0 ? '' : text.slice(at + title.length)
    if (!SEPARATOR.test(tail)) continue
    const name = toSiteName(tail.replace(SEPARATOR, '').split(BAR).at(-1) ?? '')
    if (name !== undefined) return found(name, placed)
  }
  return undefined
}
const BAR = /\s[-–—|｜»]\s/u

function bylineDomain(context: Context): Found<string> | undefined {
  for (const placed of blocksLabelled(context, 'byline')) {
    if (placed.index > context.bodyEnd) break
    const text = withoutMark(placed.block.text)
    const domain = text.split(' ').find(isDomain)
    if (domain !== undefined && readShownNames(text, context.languages).length === 0) return found(domain, placed)
  }
  return undefined
}

const SIGN = /(?:[©ⓒ]|\(c\)|\bcopyright\b)[\s:©]*(?:\(c\)|copyright)?\s*(?:by\s+)?/iu
const YEARS = /^[\s,]*\d{4}(?:\s*[-–—]\s*(?:\d{4}|\d{2}|present))?[\s,]*(?:by\s+)?/iu
const END = new RegExp(`[|•·/\\n]|\\.\\s|\\.$|,\\s|\\s[-–—]\\s|${RIGHTS_RESERVED.join('|')}`, 'iu')

/** `© 2024 Example News. All rights reserved.` */
function copyrightLine(context: Context): Found<string> | undefined {
  for (const placed of blocksLabelled(context, 'copyright')) {
    const sign = SIGN.exec(placed.block.text)
    if (!sign) continue
    const rest = placed.block.text.slice(sign.index + sign[0].length).replace(YEARS, '')
    const name = toSiteName(rest.split(END, 1)[0] ?? '')
    if (name !== undefined) return found(name, placed)
  }
  return undefined
}

/** A few capitalised words, or a domain. */
function toSiteName(text: string): string | undefined {
  const name = text.replace(YEARS_BEHIND, '').trim()
  if (name.length < 2 || name.length > LONGEST || !CAPITALISED.test(name)) return undefined
  return comparable(name).split(' ').length <= MOST_WORDS && !ONLY_YEARS.test(name) ? name : undefined
}
const CAPITALISED = /^(?:[\p{Lu}\p{Lo}\p{N}]|\p{Ll}[\p{L}\p{N}-]*\.\p{L}{2,}|\p{Ll}\p{Lu})/u
const YEARS_BEHIND = /(?: ?[-–—]? ?\b\d{4}){1,2} ?$/u
const ONLY_YEARS = /^[\d\s–-]+$/u
