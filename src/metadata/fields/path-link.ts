import { AUTHOR_ADDRESS } from '../../lexicon/author-markup.js'
import { addressKey } from '../../statements/address.js'
import { webUrl } from '../../text/urls.js'
import type { Context } from '../context.js'

const LONGEST = 40
const FOLDER = /\/([^/?#]+)\/?$/u
/** A year, a month or a user. */
const NO_SECTION = /^\d+$|@/u

/**
 * The texts of links to the folders that the page's own address is in, the innermost first: `/world/europe` and `/world` of
 * `/world/europe/the-old-bridge`.
 */
export function linksAlongPath({ page, statements }: Context): readonly string[] {
  const { markup, input = '' } = page
  const [own] = statements.addresses()
  if (markup === undefined || own === undefined) return []
  const path = addressKey(own)
  const texts = new Map<string, string>()
  for (const { tag, attributes, from, to } of markup.elements) {
    if (tag !== 'a' || to <= from || to - from > LONGEST) continue
    const key = folderAbove(path, attributes.get('href') ?? '', markup.base ?? own)
    if (key !== undefined && !texts.has(key)) texts.set(key, input.slice(from, to))
  }
  return [...texts].sort(([a], [b]) => b.length - a.length).map(([, text]) => text)
}

/** The address of a folder that holds the page; few links name one, and only those are resolved. */
function folderAbove(path: string, href: string, base: string): string | undefined {
  const folder = FOLDER.exec(href)?.[1]?.toLowerCase() ?? ''
  if (!path.includes(`/${folder}/`) || NO_SECTION.test(folder) || AUTHOR_ADDRESS.test(href)) return undefined
  const key = addressKey(webUrl(href, base) ?? '')
  return key.includes('/') && path.startsWith(`${key}/`) ? key : undefined
}
