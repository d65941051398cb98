/** How elements nest where a page leaves out tags: the rules of HTML, as htmlparser2 has them. */
export interface NestingRule {
  /** It has no end tag. */
  readonly isVoid: boolean
  /** Elements that end where it begins, as long as they are the innermost. */
  readonly ends: ReadonlySet<string> | undefined
  /** What stands in it is of another language, or of HTML again. */
  readonly content: Content | undefined
  /** How its text goes on: up to its end tag, with or without character references, or up to the end of the page. */
  readonly text: 'raw' | 'decoded' | 'endless' | undefined
  /** What it is called where it stands in HTML, or in SVG. */
  readonly inHtml: string | undefined
  readonly inSvg: string | undefined
}

export type Content = 'html' | 'svg' | 'math'

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

const VOID = set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
)
const RAW = set('script style iframe noembed noframes xmp')
const DECODED = set('title textarea')
const HTML_WITHIN = set('mi mo mn ms mtext annotation-xml foreignObject desc title')

const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...each(
    'address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol p pre ' +
      'section table ul',
    'p',
  ),
  ...each('h1 h2 h3 h4 h5 h6', 'h1 h2 h3 h4 h5 h6 p'),
  ...each('select input output button datalist textarea', 'input option optgroup select button datalist textarea'),
  ...each('option', 'option'),
  ...each('optgroup', 'optgroup option'),
  ...each('tr', 'tr th td'),
  ...each('th', 'th'),
  ...each('td', 'thead th td'),
  ...each('tbody tfoot', 'thead tbody'),
  ...each('body', 'head link script'),
  ...each('a', 'a'),
  ...each('li', 'li'),
  ...each('dd dt', 'dd dt'),
  ...each('rb rt rp rtc', 'rb rt rp'),
])

function each(names: string, ends: string): [string, ReadonlySet<string>][] {
  const ended = set(ends)
  return names.split(' ').map((name) => [name, ended])
}

export function nestingRule(name: string): NestingRule {
  return {
    isVoid: VOID.has(name),
    ends: ENDS.get(name),
    content: name === 'svg' || name === 'math' ? name : HTML_WITHIN.has(name) ? 'html' : undefined,
    text: RAW.has(name) ? 'raw' : DECODED.has(name) ? 'decoded' : name === 'plaintext' ? 'endless' : undefined,
    inHtml: name === 'image' ? 'img' : undefined,
    inSvg: name === 'foreignobject' ? 'foreignObject' : undefined,
  }
}
