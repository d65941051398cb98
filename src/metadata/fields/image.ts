import { META_NAMES } from '../../lexicon/markup/meta-names.js'
import type { PlacedMedia } from '../../model/media.js'
import { webUrl } from '../../text/urls.js'
import { firstOf, foundAt, readFirst, sourceOf, type Context, type Found, type Source } from '../context.js'
import { valuesOf, type LdNode } from '../../statements/json-ld.js'
import { fromItem, fromMeta } from '../stated.js'

const SOURCES: readonly Source<string>[] = [
  fromMeta(META_NAMES.image, toImage),
  linkedImage,
  fromMeta(META_NAMES.twitterImage, toImage),
  fromItem('image', toImage),
  fromMeta(META_NAMES.furtherImage, toImage),
  sourceOf('link image_src', linkImage),
  sourceOf('a picture in the body', bodyImage),
]

/** The address of the article's main picture, absolute; never a logo or placeholder of the site. */
export function readImage(context: Context): Found<string> | undefined {
  return readFirst(SOURCES, context)
}

function linkedImage(context: Context): Found<string> | undefined {
  return firstOf(['image', 'thumbnailUrl'], (property) => {
    const values = valuesOf(context.ld.article, property)
    const stated = values.flatMap((value) => (typeof value === 'object' ? addressesOf(value) : [String(value)]))
    return foundAt(
      `json-ld ${property}`,
      firstOf(stated, (address) => toImage(address, context)),
    )
  })
}

function addressesOf(image: LdNode): string[] {
  const stated = ['url', 'contentUrl', 'thumbnailUrl'].flatMap((property) => valuesOf(image, property))
  return [...stated, image.id].filter((address) => typeof address === 'string')
}

function linkImage(context: Context): string | undefined {
  const link = context.statements.links.find(({ rel }) => rel === 'image_src')
  return link && toImage(link.href, context)
}

/** Smaller ones are portraits and icons. */
const SMALLEST = 200

function bodyImage(context: Context): string | undefined {
  const { bodyStart, bodyEnd, page } = context
  const from = page.blocks[bodyStart]?.start ?? 0
  const to = page.blocks[bodyEnd - 1]?.end ?? 0
  const pictures = page.markup?.media.filter((media) => isPicture(media, from, to)) ?? []
  return firstOf(pictures, ({ url }) => toImage(url, context))
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
