import { hintBits, hintsOf } from '../evidence/markup/hints.js'
import type { ArticleMedia } from '../model/article.js'
import type { Block, LabelledBlock } from '../model/block.js'
import type { Element } from '../model/element.js'
import type { PlacedMedia } from '../model/media.js'
import type { Page } from '../model/page.js'
import { webUrl } from '../text/urls.js'
import { postsOf } from './posts.js'

interface ShownMedia {
  readonly images: readonly ArticleMedia[]
  readonly embeds: readonly ArticleMedia[]
}

const NOTHING: ShownMedia = { images: [], embeds: [] }

/** A leading picture is at most this many blocks above the body. */
const LEAD = 12
/** Smaller pictures are signs and buttons. */
const SMALLEST = 50
const SIGN = /(?:^|[/_.-])(?:avatar|gravatar|logo|icons?|favicon|sprites?|emoji|badge|spinner|loader)(?:[/_.-]|\d|$)/iu
/** Parts of a page whose pictures are not the article's. */
const ELSEWHERE = hintBits(
  'related-posts',
  'trending',
  'author-bio',
  'byline',
  'comments',
  'navigation',
  'newsletter',
  'promotion',
  'advertisement',
  'share-bar',
  'cookie-notice',
  'footer',
  'sidebar',
  'modal',
)
const ELSEWHERE_TAGS: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'form', 'button'])

/** The pictures, videos and frames of the body, with their places in it. */
export function mediaOf(page: Page, labelled: readonly LabelledBlock[]): ShownMedia {
  const { markup } = page
  const reach = reachOf(labelled)
  if (!markup || !reach) return NOTHING
  const posts = postsOf(markup.elements)
  if (markup.media.length + posts.length === 0) return NOTHING
  const labels = labelsOf(page, labelled)
  const media = [...markup.media, ...posts].sort((a, b) => a.position - b.position)
  const last = withoutDrafts(media)
  const shown = last.flatMap((item): (ArticleMedia & { readonly offset: number })[] => {
    const offset = page.blocks[item.position]?.start ?? page.input.length
    if (offset < reach.from || offset > reach.to || !belongs(item, labels)) return []
    const url = webUrl(item.url, markup.base)
    return url === undefined ? [] : [{ ...describe(item, url, page, labels, last), position: 0, offset }]
  })
  const starts = labelled.filter(({ label }) => label === 'body').map(({ start }) => start)
  const placed = shown.map(({ offset, ...item }) => ({ ...item, position: countBelow(starts, offset) }))
  return {
    images: placed.filter(({ kind }) => kind === 'image'),
    embeds: placed.filter(({ kind }) => kind !== 'image'),
  }
}

/** From a little above the body to its end. */
function reachOf(labelled: readonly LabelledBlock[]): { from: number; to: number } | undefined {
  const first = labelled.findIndex(({ label }) => label === 'body')
  const last = labelled.findLastIndex(({ label }) => label === 'body')
  if (first < 0) return undefined
  const title = labelled.findIndex(({ label }) => label === 'title')
  const from = title >= 0 && title < first ? Math.max(title, first - LEAD) : Math.max(0, first - 2)
  return { from: labelled[from]?.start ?? 0, to: (labelled[last]?.end ?? 0) + 1 }
}

/** What each block of the page is; one of which a part is body is body. */
function labelsOf(page: Page, labelled: readonly LabelledBlock[]): readonly string[] {
  let next = 0
  return page.blocks.map(({ end }) => {
    let label = labelled[next]?.label ?? 'other'
    for (; (labelled[next]?.end ?? Infinity) <= end; next++) if (labelled[next]?.label === 'body') label = 'body'
    return label
  })
}

/** What moves into sight in its turn: the slides of a gallery. A clone is one that is there already. */
const SLIDE = /carousel|gallery|slide|swiper/iu
const CLONE = /clone|duplicate/iu

/** Whether an element is in sight, or comes into sight when a gallery is paged through. */
function isSeen(element: Element): boolean {
  if (!element.hidden) return true
  let at = element
  while (at.parent?.hidden === true) at = at.parent
  const classes = at.attributes.get('class') ?? ''
  return SLIDE.test(classes) && !CLONE.test(classes)
}

/** A picture belongs to the nearest text around it. */
function belongs({ url, width, height, home }: PlacedMedia, labels: readonly string[]): boolean {
  if (!isSeen(home) || (width !== undefined && width < SMALLEST) || (height !== undefined && height < SMALLEST))
    return false
  if (SIGN.test(url.slice(url.indexOf('//') + 2).split('?', 1)[0] ?? '')) return false
  for (let at: Element | undefined = home; at; at = at.parent) {
    let others = false
    for (let block = at.firstBlock; block < at.lastBlock; block++) {
      const label = labels[block]
      if (label === 'body' || label === 'title') return true
      if (label !== 'caption') others = true
    }
    if (others || isElsewhere(at)) return false
  }
  return false
}

function isElsewhere({ tag, attributes }: Element): boolean {
  if (ELSEWHERE_TAGS.has(tag)) return true
  return (hintsOf(`${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`) & ELSEWHERE) !== 0
}

type Described = Omit<ArticleMedia, 'position'>

function describe(
  item: PlacedMedia,
  url: string,
  page: Page,
  labels: readonly string[],
  all: readonly PlacedMedia[],
): Described {
  const { kind, alt, width, height } = item
  const caption = captionOf(item, page, labels, all)
  return {
    kind,
    url,
    ...(alt !== undefined && { alt }),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(caption !== undefined && { caption }),
  }
}

/** The captions of the figure around a picture; in a gallery those between it and the next picture. */
function captionOf(
  { home, position }: PlacedMedia,
  { blocks, markup }: Page,
  labels: readonly string[],
  all: readonly PlacedMedia[],
): string | undefined {
  for (let at: Element | undefined = home; at; at = at.parent) {
    const { firstBlock, lastBlock } = at
    const inside = blocks.slice(firstBlock, lastBlock)
    if (inside.some(({ role }, index) => role !== 'caption' && labels[firstBlock + index] !== 'caption'))
      return undefined
    const own = inside.filter((_, index) => isOfFigureAround(markup?.origins[firstBlock + index]?.home, home))
    if (own.length === 0) continue
    if (own.length < inside.length) return own.map(({ text }) => text).join(' ')
    const others = all.map((item) => item.position).filter((other) => other >= firstBlock && other <= lastBlock)
    return ownOf(inside, position - firstBlock, new Set(others.map((other) => other - firstBlock)))
      .map(({ text }) => text)
      .join(' ')
  }
  return undefined
}

/** Not where both a caption and a picture have figures of their own: galleries are figures within a figure. */
function isOfFigureAround(caption: Element | undefined, picture: Element): boolean {
  const figure = figureAround(caption)
  if (!figure || !figureAround(picture)) return true
  for (let at: Element | undefined = picture; at; at = at.parent) if (at === figure) return true
  return false
}

function figureAround(element: Element | undefined): Element | undefined {
  let at = element
  while (at && at.tag !== 'figure') at = at.parent
  return at
}

/** Of the captions in a figure those of the picture at a place. @param places of all its pictures, captions before each */
function ownOf(captions: readonly Block[], place: number, places: ReadonlySet<number>): readonly Block[] {
  if (places.size < 2 || captions.length < 2) return captions
  const inOrder = [...places].sort((a, b) => a - b)
  const index = inOrder.indexOf(place)
  // Captions stand below their pictures, or all of them above.
  if (inOrder[0] === 0) return captions.slice(place, inOrder[index + 1])
  return captions.slice(inOrder[index - 1] ?? 0, place)
}

/** Without the small picture that fills the room of one until it has come: beside it, and of the same name. */
function withoutDrafts(media: readonly PlacedMedia[]): readonly PlacedMedia[] {
  return media.filter((item, index) => {
    const next = media[index + 1]
    const isDraft =
      item.kind === 'image' && next?.kind === 'image' && next.home === item.home && next.position === item.position
    return !isDraft || nameOf(item.url) !== nameOf(next.url)
  })
}

/** The name of a file in an address; the address itself where that says little. */
function nameOf(url: string): string {
  return FILE.exec(url)?.[1] ?? url
}
const FILE = /^[^?#]*\/([^/?#]{4,}\.\w{3,4})(?:[?#]|$)/u

function countBelow(sorted: readonly number[], limit: number): number {
  const index = sorted.findIndex((value) => value >= limit)
  return index < 0 ? sorted.length : index
}
