/** What the reader has to know about elements, by their names. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** They begin and end a line of text. */
export const BLOCK = set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li listing main menu nav ol option p ' +
    'plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
)

/** What stands in them is no text of the page. */
export const SKIP = set(
  'annotation annotation-xml applet audio canvas datalist embed iframe map noembed noframes noscript object rp rt rtc ' +
    'script select style svg template textarea title video amp-video amp-youtube amp-vimeo amp-dailymotion amp-audio amp-iframe amp-ad amp-embed ' +
    'amp-analytics amp-consent amp-state amp-twitter amp-instagram amp-facebook',
)

/** White space in them is part of the text. */
export const PREFORMATTED = set('pre listing xmp plaintext')

/** Structure that survives into Markdown and HTML. */
export const CONTAINER = set('ul ol li dl dt dd blockquote figure')

/** They never stand inside a paragraph, so that a name with a hyphen is an inline element there and a block elsewhere. */
export const PARAGRAPH = set('p h1 h2 h3 h4 h5 h6 li dt dd figcaption caption td th span a')

/** Attributes that say what an element is or points to. Those that begin with `data-` are kept as well. */
export const KEPT_ATTRIBUTES = set(
  'alt aria-hidden aria-label cite class colspan content datetime dir height hidden href id itemid itemprop itemscope ' +
    'itemtype lang media name poster property pubdate rel role scope src srcset start style title type typeof value ' +
    'width http-equiv charset hreflang about resource vocab xml:lang',
)

/** They may stand in the head of a page. */
export const HEAD = set('base basefont bgsound link meta noframes noscript script style template title')
