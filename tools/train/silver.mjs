import { parseDocument } from 'htmlparser2'

/** Classes, ids and roles that name one kind without doubt. */
const NAMES = [
  ['cookie-notice', /cookie|consent|gdpr|onetrust|didomi|(?:^|[-_ ])cmp(?:[-_ ]|$)/iu],
  ['newsletter', /newsletter|mailing-?list|subscribe-?(?:form|box)|email-?sign-?up/iu],
  ['trending', /trending|most-?(?:read|popular|viewed|shared)|popular-?(?:posts|stories|articles)/iu],
  [
    'related-posts',
    /related|recommend|more-?(?:stories|from|news|articles)|also-?(?:like|read)|outbrain|taboola|(?:read|up)-?next/iu,
  ],
  ['share-bar', /(?:^|[-_ ])shar(?:e|ing)(?:[-_ ]|$)|social-?(?:share|media|links|icons|bar)|addtoany|sharedaddy/iu],
  ['author-bio', /author-?(?:bio|box|info|description|card)|about-?(?:the-?)?author/iu],
  ['byline', /byline|author-?name|(?:article|post|entry)-?author/iu],
  ['timestamp', /timestamp|publish(?:ed)?-?(?:date|time|on)|(?:pub|entry|post|article)-?date/iu],
  ['comments', /(?:^|[-_ ])(?:comments?|respond)(?:[-_ ]|$)|disqus|comment-?(?:form|list|section)/iu],
  ['breadcrumb', /breadcrumb/iu],
  ['tags', /(?:article|post|entry|story)-?(?:tags|topics|keywords)|tags-?(?:list|links)|(?:^|[-_ ])tag-?cloud/iu],
  ['advertisement', /advert(?:isement|ising)?(?:[-_ ]|$)|sponsored|(?:^|[-_ ])ad-?(?:slot|unit|container|wrapper)/iu],
  ['caption', /(?:^|[-_ ])(?:wp-)?caption|(?:image|photo)-?(?:credit|caption)/iu],
  ['copyright', /copyright/iu],
]
/** Longer names are utility classes, which name everything. */
const LONGEST_NAMES = 200
const LONGEST_LINE = 1000
const SKIPPED = new Set('script style noscript template svg head iframe object select textarea math'.split(' '))
const BLOCKS = new Set(
  (
    'address article aside blockquote body br button center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr html label legend li main menu nav ol option p pre section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** @param {string} text */
export const squeeze = (text) => text.replace(/\s+/gu, ' ').trim()

/**
 * The kinds of a page's lines as its own markup tells them: a line in an element whose name says one kind, unless it
 * is part of the body.
 *
 * @param {string} html
 * @param {string} body
 * @returns {Map<string, string>}
 */
export function silverLabels(html, body) {
  const gold = squeeze(body).toLowerCase()
  /** @type {Map<string, string | undefined>} */
  const labels = new Map()
  let line = ''
  /** @type {string | undefined} */
  let kind
  const flush = () => {
    const text = squeeze(line)
    if (text !== '' && kind && !gold.includes(text.toLowerCase()))
      labels.set(text, labels.has(text) && labels.get(text) !== kind ? undefined : kind)
    line = ''
    kind = undefined
  }
  /** @param {any} node @param {string | undefined} above */
  const walk = (node, above) => {
    if (node.type === 'text') {
      if (node.data.trim() !== '') kind = line.trim() !== '' && kind !== above ? undefined : above
      line += node.data.replace(/\s+/gu, ' ')
    } else if (node.type === 'root') {
      for (const child of node.children) walk(child, above)
    } else if (node.type === 'tag' && !SKIPPED.has(node.name)) {
      const own = kindOf(node) ?? above
      if (BLOCKS.has(node.name)) flush()
      for (const child of node.children) walk(child, own)
      if (BLOCKS.has(node.name)) flush()
    }
  }
  walk(parseDocument(html), undefined)
  flush()
  return new Map(
    [...labels].flatMap(([text, named]) =>
      named !== undefined && text.length <= LONGEST_LINE ? [/** @type {const} */ ([text, named])] : [],
    ),
  )
}

/** @param {{ name: string, attribs: Record<string, string> }} node */
function kindOf({ name, attribs }) {
  if (name === 'nav' || attribs['role'] === 'navigation') return 'navigation'
  if (name === 'figcaption') return 'caption'
  const names = `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`
  if (names.length < 3 || names.length > LONGEST_NAMES) return undefined
  const hits = NAMES.filter(([, pattern]) => /** @type {RegExp} */ (pattern).test(names))
  return hits.length === 1 ? String(hits[0]?.[0]) : undefined
}
