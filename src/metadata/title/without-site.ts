import { blocksLabelled, comparable, type Context } from '../context.js'
import { partsOf } from './parts.js'

/** Longest name of a site behind a bar, in words. */
const SITE_WORDS = 5
const SHORTEST_HEADLINE = 15
const BAR = /[|｜]/u

/** Behind a bar stands the site; behind another separator only if something else on the page says so. */
export function withoutSite(text: string, context: Context): string {
  const parts = partsOf(text)
  const headline = parts.at(-2)
  const last = parts.at(-1)
  if (!headline || !last || headline.end < SHORTEST_HEADLINE) return text
  const name = comparable(text.slice(last.start))
  const isShort = name.split(' ').length <= SITE_WORDS
  const isSite = (isShort && BAR.test(text.slice(headline.end, last.start))) || namesSite(name, context)
  return isSite ? text.slice(0, headline.end) : text
}

const SHORTEST_NAME = 3
const SCHEME = /^[a-z]+:\/\//u

/** The address or the small print has the same name. */
function namesSite(name: string, context: Context): boolean {
  const plain = name.replaceAll(' ', '')
  if (plain.length < SHORTEST_NAME) return false
  const host = (context.page.url ?? '').replace(SCHEME, '').split('/', 1)[0] ?? ''
  if (comparable(host).replaceAll(' ', '').includes(plain)) return true
  return blocksLabelled(context, 'copyright').some(({ block }) => comparable(block.text).includes(name))
}
