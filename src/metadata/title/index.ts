import { dateShare } from '../../dates/dates.js'
import {
  blocksLabelled,
  comparable,
  found,
  readFirst,
  withoutMark,
  type Context,
  type Found,
  type Placed,
  type Source,
} from '../context.js'
import { plainText } from '../../statements/plain-text.js'
import { readNames } from '../authors/names.js'
import { fromHead } from '../stated.js'
import { chooseTitle } from './choice.js'

/** Shorter ones may stand in anything. */
const SHORTEST_REPEATED = 12
/** Every one is compared with every other, so a hostile page must not have thousands. */
const MOST_TITLES = 40
/** Longest name of a site behind a bar, in words. */
const SITE_WORDS = 5
const SHORTEST_HEADLINE = 15
const BAR = /\s[|｜]\s/u
const DASH = /\s[-–—]\s/u

const SOURCES: readonly Source<string>[] = [
  fromHead('title', stated),
  { source: 'a headline that the page repeats', read: repeated },
  { source: 'the first headline', read: first },
]

export function readTitle(context: Context): Found<string> | undefined {
  return context.page.markup ? chooseTitle(context) : readFirst(SOURCES, context)
}

/** The head of a text may hold the title of the page, with the site's name behind the headline that the text shows. */
function stated(title: string, context: Context): string | undefined {
  const text = plainText(title)
  if (comparable(text) === '') return undefined
  const shown = blocksLabelled(context, 'title').map(({ block }) => tidy(block.text))
  return shown.find((headline) => isHeadlineOf(headline, text)) ?? withoutSite(text, context)
}

function isHeadlineOf(headline: string, title: string): boolean {
  return (
    headline.length >= SHORTEST_HEADLINE && title.startsWith(headline) && SEPARATOR.test(title.slice(headline.length))
  )
}
const SEPARATOR = /^\s[-–—|｜]\s/u

/** The longest headline that stands in more blocks than one: alone, with the site's name, or at the end of a path. */
function repeated(context: Context): Found<string> | undefined {
  const titles = blocksLabelled(context, 'title').slice(0, MOST_TITLES)
  const all = [...titles, ...blocksLabelled(context, 'breadcrumb').slice(0, MOST_TITLES)].map(({ block }) =>
    comparable(block.text),
  )
  let best: { readonly placed: Placed; readonly count: number; readonly length: number } | undefined
  for (const placed of titles) {
    const text = comparable(placed.block.text)
    if (text.length < SHORTEST_REPEATED) continue
    const count = all.filter((other) => other.includes(text)).length
    if (count < 2) continue
    if (!best || count > best.count || (count === best.count && text.length > best.length)) {
      best = { placed, count, length: text.length }
    }
  }
  return best && found(tidy(best.placed.block.text), best.placed)
}

function first(context: Context): Found<string> | undefined {
  const placed = blocksLabelled(context, 'title').find(({ block }) => isHeadline(block.text, context))
  if (!placed) return undefined
  const text = tidy(placed.block.text)
  return found(withoutSite(text, context), placed)
}

/** A large byline or date beside the headline is none. */
function isHeadline(text: string, { languages }: Context): boolean {
  return dateShare(text, languages) < MOSTLY_DATE && !readNames(text, languages).signed
}
const MOSTLY_DATE = 0.5

function tidy(text: string): string {
  return withoutMark(text).trim()
}

/** Behind a bar stands the site; behind a dash only if something else on the page says so. */
function withoutSite(text: string, context: Context): string {
  const bar = lastMatch(text, BAR)
  if (bar && bar.before.length >= SHORTEST_HEADLINE && comparable(bar.after).split(' ').length <= SITE_WORDS) {
    return bar.before
  }
  const dash = lastMatch(text, DASH)
  if (dash && dash.before.length >= SHORTEST_HEADLINE && namesSite(dash.after, context)) return dash.before
  return text
}

function lastMatch(text: string, separator: RegExp): { readonly before: string; readonly after: string } | undefined {
  const parts = text.split(separator)
  const after = parts.at(-1)
  if (parts.length < 2 || after === undefined) return undefined
  const at = text.lastIndexOf(after)
  return { before: text.slice(0, at).replace(TRAILING_SEPARATOR, ''), after }
}
const TRAILING_SEPARATOR = /\s[|｜–—-]\s$/u

/** The address or the small print has the same name. */
function namesSite(name: string, context: Context): boolean {
  const plain = comparable(name).replaceAll(' ', '')
  if (plain.length < 3) return false
  const host = (context.page.url ?? '').replace(SCHEME, '').split('/', 1)[0] ?? ''
  if (comparable(host).replaceAll(' ', '').includes(plain)) return true
  return blocksLabelled(context, 'copyright').some(({ block }) => comparable(block.text).includes(comparable(name)))
}
const SCHEME = /^[a-z]+:\/\//u
