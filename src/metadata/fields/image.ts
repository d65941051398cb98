import { META_NAMES } from '../../lexicon/markup/meta-names.js'
import type { PlacedMedia } from '../../model/media.js'
import { webUrl } from '../../text/urls.js'
import { readFirst, type Context, type Found, type Source } from '../context.js'
import { valuesOf, type LdNode } from '../../statements/json-ld.js'
import { fromItem, fromMeta } from '../stated.js'

const SOURCES: readonly Source<string>[] = [
  fromMeta(META_NAMES.image, toImage),
  { source: 'json-ld image', read: linkedImage },
  fromMeta(META_NAMES.twitterImage, toImage),
  fromItem('image', toImage),
  fromMeta(META_NAMES.furtherImage, toImage),
  { source: 'link image_src', read: linkImage },
  { source: 'a picture in the body', read: bodyImage },
]

/** The address of the article's main picture, absolute; never a logo or placeholder of the site. */
export function readImage(context: Context): Found<string> | undefined {
  return readFirst(SOURCES, context)
}

function linkedImage(context: Context): Found<string> | undefined {
  for (const property of ['image', 'thumbnailUrl']) {
    for (const value of valuesOf(context.ld.article, property)) {
      const stated = typeof value === 'object' ? addressesOf(value) : [value]
      const image = stated.map((address) => toImage(String(address), context)).find((found) => found !== undefined)
      if (image !== undefined) return { value: image, origin: `json-ld ${property}` }
    }
  }
  return undefined
}

function addressesOf(image: LdNode): string[] {
  const stated = ['url', 'contentUrl', 'thumbnailUrl'].flatMap((property) => valuesOf(image, property))
  return [...stated, image.id].filter((address) => typeof address === 'string')
}

function linkImage(context: Context): Found<string> | undefined {
  const link = context.statements.links.find(({ rel }) => rel === 'image_src')
  const value = link && toImage(link.href, context)
  return value === undefined ? undefined : { value, origin: 'link image_src' }
}

/** Smaller ones are portraits and icons. */
const SMALLEST = 200

function bodyImage(context: Context): Found<string> | undefined {
  const { bodyStart, bodyEnd, page } = context
  const from = page.blocks[bodyStart]?.start ?? 0
  const to = page.blocks[bodyEnd - 1]?.end ?? 0
  for (const media of page.markup?.media ?? []) {
    const value = isPicture(media, from, to) ? toImage(media.url, context) : undefined
    if (value !== undefined) return { value, origin: 'a picture in the body' }
  }
  return undefined
}

const WHOLE_PAGE: ReadonlySet<string> = new Set(['html', 'body'])

/** In an element that holds a part of the body. */
function isPicture({ kind, width, height, home }: PlacedMedia, from: number, to: number): boolean {
  if (kind !== 'image' || home.hidden || WHOLE_PAGE.has(home.tag)) return false
  if ((width ?? SMALLEST) < SMALLEST || (height ?? SMALLEST) < SMALLEST / 2) return false
  return home.from <= to && home.to >= from
}

/** Words in the file names of placeholders, icons and default pictures. */
const STAND_IN =
  /^default(?:[^a-z]|$)|(?:^|[^a-z])(?:place-?holder|fallback|spacer|blank|dummy|no-?(?:image|img|photo|picture)|favicon|sprite|pixel|avatar|gravatar|1x1|apple-touch-icon|(?:share|social|og|facebook|fb|twitter)[-_]?(?:image|img|default|card|logo|share))(?:[^a-z]|$)/u
const LOGO = /(?:^|[^a-z])logos?(?:[^a-z]|$)/u
/** `portrait-150x150.jpg` */
const SIZE = /(\d{2,4})x(\d{2,4})\.\w{3,4}$/u
const VECTOR = /\.(?:svg|ico)$/u
const WORDS = /[a-z]{3,}/gu
/** A file name with more words describes the picture, which may show a logo. */
const LOGO_WORDS = 4

function toImage(stated: string, context: Context): string | undefined {
  const url = webUrl(stated.trim(), context.page.markup?.base)
  if (url === undefined) return undefined
  const path = new URL(url).pathname.toLowerCase()
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (path === '/' || VECTOR.test(name) || STAND_IN.test(name) || isSmall(name)) return undefined
  return LOGO.test(name) && (name.match(WORDS)?.length ?? 0) <= LOGO_WORDS ? undefined : url
}

function isSmall(name: string): boolean {
  const [, width, height] = SIZE.exec(name) ?? []
  return width !== undefined && Number(width) < SMALLEST && Number(height) < SMALLEST
}
