import type { Attributes as ElementAttributes } from '../../model/element.js'
import type { Media, PlacedMedia } from '../../model/media.js'
import { clean } from '../../text/whitespace.js'
import type { OpenElement } from './elements.js'
import { picturedCharacter } from './line/pictured.js'
import { parseHtml } from './scan/parse.js'
import type { Sink } from './sink.js'

type Attributes = Pick<ReadonlyMap<string, string>, 'get'> & Partial<Pick<ElementAttributes, 'find'>>

/** Where lazy loading keeps the address, the likeliest first, and then several of them for different widths. */
const SOURCES = ['data-src', 'data-original', 'data-lazy-src', 'data-url', 'data-full-src', 'data-hi-res-src', 'src']
const SETS = ['data-srcset', 'data-lazy-srcset', 'srcset']
/** Something to fill the room until the picture comes. */
const PLACEHOLDER =
  /^(?:data:|about:|javascript:)|(?:blank|spacer|pixel|transparent|placeholder|lazy(?:load)?|1x1)\.(?:gif|png|svg)/iu
const PICTURE =
  /(?:https?:(?:\/|\\\/){2}|^\/)[^\s"'<>,]{4,2000}?\.(?:avif|gif|jpe?g|png|webp)(?:\?[^\s"'<>]{0,500})?(?![\w/])/iu
const MOST = 5_000
/** Longer addresses are data. */
const LONGEST_URL = 4_000

/** Collects pictures, videos, sounds and frames with the places where they stand. Addresses stay as written. */
export class MediaReader {
  readonly items: PlacedMedia[] = []
  /** The element within one whose text doesn't count: a picture in a `<noscript>`, a `<source>` of a video. */
  #inner: Map<string, string> | undefined
  readonly #sources: Attributes[] = []
  #fallback = ''
  #pictureSet: string | undefined

  openInside(tag: string): void {
    this.#endInner()
    if (tag === 'img' || tag === 'source') this.#inner = new Map()
  }

  attributeInside(name: string, value: string): void {
    if (value.length <= LONGEST_URL) this.#inner?.set(name, value)
  }

  /** Where scripts run, a `<noscript>` holds its markup as text. */
  textInside({ tag }: OpenElement, data: string): void {
    if (tag === 'noscript') this.#fallback += data
  }

  close(element: OpenElement, position: number): void {
    const { tag, attributes, parent } = element
    const kind = element.kind.media
    if (tag === 'source' && parent?.tag === 'picture') this.#pictureSet ??= setOf(attributes)
    else if (tag === 'picture') this.#pictureSet = undefined
    else if (tag === 'noscript') this.#closeNoscript(element, position)
    else if (kind === 'image' && picturedCharacter(element) !== undefined) return
    else if (kind === 'image') this.#add(kind, attributes, element, position, this.#pictureSet)
    else if (kind) this.#closePlayer(kind, element, position)
    else if (element.kind.skip) this.#forget()
  }

  #endInner(): void {
    if (this.#inner) this.#sources.push(this.#inner)
    this.#inner = undefined
  }

  #forget(): void {
    this.#inner = undefined
    this.#sources.length = 0
    this.#fallback = ''
  }

  #closePlayer(kind: Media['kind'], element: OpenElement, position: number): void {
    this.#endInner()
    const [source] = this.#sources
    this.#add(kind, element.attributes, element, position, source?.get('src') ?? hosted(element))
    this.#forget()
  }

  /** What a browser without scripts would show in place of a picture that loads late. */
  #closeNoscript(element: OpenElement, position: number): void {
    this.#endInner()
    if (this.#fallback.includes('<img')) this.#sources.push(...imagesIn(this.#fallback))
    for (const attributes of this.#sources) this.#add('image', attributes, element, position)
    this.#forget()
  }

  #add(
    kind: Media['kind'],
    attributes: Attributes,
    { parent }: OpenElement,
    position: number,
    fallback?: string,
  ): void {
    const url = urlOf(attributes) ?? fallback ?? (kind === 'image' ? keptElsewhere(attributes) : undefined)
    if (url === undefined || !parent || this.items.length >= MOST) return
    if (this.items.slice(-3).some((item) => item.url === url)) return
    const alt = clean(attributes.get('alt') ?? attributes.get('title') ?? '')
    const width = pixels(attributes.get('width'))
    const height = pixels(attributes.get('height'))
    this.items.push({
      kind,
      url,
      ...(alt !== '' && { alt }),
      ...(width !== undefined && { width }),
      ...(height !== undefined && { height }),
      position,
      home: parent,
    })
  }
}

function urlOf(attributes: Attributes): string | undefined {
  for (const name of SOURCES) {
    const url = attributes.get(name)?.trim()
    if (url !== undefined && url !== '' && url.length <= LONGEST_URL && !PLACEHOLDER.test(url)) return url
  }
  return setOf(attributes)
}

/** The address of a picture anywhere in data that scripts read: by itself, or in JSON. */
function keptElsewhere(attributes: Attributes): string | undefined {
  const data = attributes.find?.((name, value) => name.startsWith('data-') && PICTURE.test(value))
  return data === undefined ? undefined : PICTURE.exec(data)?.[0].replaceAll('\\/', '/')
}

/** Players of other hosts, with what goes in front of the name of what they play. */
const HOSTS: ReadonlyMap<string, string> = new Map([
  ['amp-youtube', 'https://www.youtube.com/watch?v='],
  ['amp-vimeo', 'https://vimeo.com/'],
  ['lite-youtube', 'https://www.youtube.com/watch?v='],
  ['lite-vimeo', 'https://vimeo.com/'],
  ['amp-twitter', 'https://twitter.com/i/status/'],
  ['amp-instagram', 'https://www.instagram.com/p/'],
])
const IDS = ['data-videoid', 'videoid', 'data-tweetid', 'data-shortcode']

function hosted({ tag, attributes }: OpenElement): string | undefined {
  const host = HOSTS.get(tag)
  const id = IDS.map((name) => attributes.get(name)).find((value) => value !== undefined)
  return host === undefined || id === undefined ? undefined : host + encodeURIComponent(id)
}

/** An address, and perhaps how wide the picture is or for how dense a screen. */
const CANDIDATE = /([^\s,]\S*)(?:\s+(\d{1,6}(?:\.\d{1,4})?)[wx](?=[\s,]|$))?/gu
const TRAILING_COMMA = /,$/u

/** The widest picture of a `srcset`. */
function setOf(attributes: Attributes): string | undefined {
  for (const name of SETS) {
    const set = attributes.get(name)
    const url = set === undefined ? undefined : widest(set)
    if (url !== undefined && !PLACEHOLDER.test(url)) return url
  }
  return undefined
}

function widest(set: string): string | undefined {
  const candidates = [...set.slice(0, 4 * LONGEST_URL).matchAll(CANDIDATE)]
  const [first] = candidates.sort(([, , a = 0], [, , b = 0]) => Number(b) - Number(a))
  return first?.[1]?.replace(TRAILING_COMMA, '')
}

const PIXELS = /^(\d{1,5})(?:px)?$/u

function pixels(value: string | undefined): number | undefined {
  const read = PIXELS.exec(value?.trim() ?? '')?.[1]
  return read === undefined ? undefined : Number(read)
}

function imagesIn(markup: string): Attributes[] {
  const images: Map<string, string>[] = []
  let last: Map<string, string> | undefined
  const sink: Sink = {
    open: ({ name }) => {
      last = name === 'img' ? new Map() : undefined
      if (last) images.push(last)
    },
    attribute: ({ name }, value) => last?.set(name, value),
    text: () => undefined,
    close: () => undefined,
  }
  parseHtml(markup, sink, Number.POSITIVE_INFINITY)
  return images
}
