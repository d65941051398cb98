import { ATTRIBUTES, ITEM_ATTRIBUTES, NAMING_ATTRIBUTES } from '../../../model/element.js'
import type { Media } from '../../../model/media.js'
import type { SpanKind } from '../../../model/span.js'

/** What the reader has to know of an element by its name, looked up once for all elements of that name. */
export interface Tag {
  readonly name: string
  /** It begins and ends a line of text. */
  readonly block: boolean
  /** It has a name of its own, `my-card`: a block, unless it stands in a paragraph. */
  readonly custom: boolean
  /** Such an element is inline in it. */
  readonly paragraph: boolean
  /** It may stand for a word of a sentence, and is a block everywhere else. */
  readonly control: boolean
  /** What stands in it is no text of the page. */
  readonly skip: boolean
  /** White space in it is part of the text. */
  readonly preformatted: boolean
  /** Structure that survives into Markdown and HTML. */
  readonly container: boolean
  /** It may stand in the head of a page. */
  readonly head: boolean
  readonly span: SpanKind | undefined
  readonly media: Media['kind'] | undefined
  /** It states something of the page, or shows or holds something that is no text. */
  readonly special: boolean
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

const BLOCK = set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li listing main menu nav ol option p ' +
    'plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
)
const SKIP = set(
  'annotation annotation-xml applet audio canvas datalist embed iframe map noembed noframes noscript object rp rt rtc ' +
    'script select style svg template textarea title video amp-video amp-youtube amp-vimeo amp-dailymotion amp-audio amp-iframe amp-ad amp-embed ' +
    'amp-analytics amp-consent amp-state amp-twitter amp-instagram amp-facebook',
)
const CONTROL = set('button label')
const PREFORMATTED = set('pre listing xmp plaintext')
const CONTAINER = set('ul ol li dl dt dd blockquote figure')
const PARAGRAPH = set('p h1 h2 h3 h4 h5 h6 li dt dd figcaption caption td th span a')
const HEAD = set('base basefont bgsound link meta noframes noscript script style template title')
const SPANS: ReadonlyMap<string, SpanKind> = new Map([
  ['a', 'link'],
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['sub', 'sub'],
  ['sup', 'sup'],
  ['del', 'deleted'],
  ['s', 'deleted'],
  ['strike', 'deleted'],
  ['ins', 'inserted'],
  ['mark', 'mark'],
])
const MEDIA: ReadonlyMap<string, Media['kind']> = new Map([
  ['img', 'image'],
  ['amp-img', 'image'],
  ['iframe', 'embed'],
  ['amp-iframe', 'embed'],
  ['embed', 'embed'],
  ['object', 'embed'],
  ['video', 'video'],
  ['amp-video', 'video'],
  ['amp-youtube', 'video'],
  ['amp-vimeo', 'video'],
  ['lite-youtube', 'video'],
  ['lite-vimeo', 'video'],
  ['amp-twitter', 'embed'],
  ['amp-instagram', 'embed'],
  ['audio', 'audio'],
  ['amp-audio', 'audio'],
])
const STATING = set('html base link meta script title')
const PICTURE = set('picture source')

/** @param name in lower case */
export function tagOf(name: string): Tag {
  return {
    name,
    block: BLOCK.has(name),
    custom: name.includes('-') && !BLOCK.has(name) && !SKIP.has(name) && name !== 'mjx-container',
    paragraph: PARAGRAPH.has(name),
    control: CONTROL.has(name),
    skip: SKIP.has(name),
    preformatted: PREFORMATTED.has(name),
    container: CONTAINER.has(name),
    head: HEAD.has(name),
    span: SPANS.get(name),
    media: MEDIA.get(name),
    special: [SKIP, MEDIA, STATING, PICTURE].some((names) => names.has(name)),
  }
}

/** An attribute that says what an element is or points to: nobody looks at others. */
export interface KeptAttribute {
  readonly name: string
  /** A set of `ATTRIBUTES`' bits. */
  readonly kinds: number
}

/** Those that begin with `data-` are kept as well. */
const KEPT_ATTRIBUTES: ReadonlyMap<string, KeptAttribute> = new Map(
  (
    'alt alttext aria-hidden aria-label cite class colspan content datetime dir display encoding height hidden href id ' +
    'itemid itemprop itemscope ' +
    'itemtype lang linethickness mathvariant media name poster property pubdate rel reversed role rowspan scope ' +
    'shadowrootmode src srcset start style title type typeof value ' +
    'videoid width http-equiv charset hreflang about resource vocab xml:lang'
  )
    .split(' ')
    .map((name) => [name, describeAttribute(name)]),
)

/** @param name in lower case */
export function keptAttribute(name: string): KeptAttribute | undefined {
  return KEPT_ATTRIBUTES.get(name) ?? (name.startsWith('data-') ? describeAttribute(name) : undefined)
}

function describeAttribute(name: string): KeptAttribute {
  const isOf = (names: readonly string[]): boolean => names.includes(name)
  return {
    name,
    kinds:
      (isOf(NAMING_ATTRIBUTES) ? ATTRIBUTES.naming : 0) |
      (isOf(ITEM_ATTRIBUTES) ? ATTRIBUTES.item : 0) |
      (name.startsWith('data-') ? ATTRIBUTES.data : 0),
  }
}
