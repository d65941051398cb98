import { isLikelyTex, isSurelyTex } from './tex.js'

type Attributes = Pick<ReadonlyMap<string, string>, 'get'>

const FORMULA_CLASS = /(?:^|[\s_-])(?:equation|formula|katex|latex|math|tex)(?:$|[\s_-])/iu
/** Services that draw a formula which stands in the address. */
const SERVICE = /latex|codecogs|mimetex|mathtex|upmath|\/render\/math\?|\/equation\?|[?&]cht=tx\b/iu
const NAMED = /[?&](?:chl|eq|equation|formula|from|latex|math|tex)=([^&#]+)/iu
const LAST = /[/?]([^/?#]+)(?:#|$)/u
/** What such a service is asked for can be nothing else, be it a word: `latex.php?latex=AB`, `gif.latex?x`. */
const ASKED = /[?&](?:latex|math|tex)=|(?:\.(?:image|latex)|tex\.cgi)\?/iu
const FILE = /\.(?:gif|jpe?g|png|svg|webp)$/iu
/** In a field of a form a plus sign is a space; behind a bare question mark it is itself. */
const PLUS = /\+/gu

/** The LaTeX of a picture of a formula, which its `alt` or its address states. */
export function texOfImage(attributes: Attributes): string | undefined {
  const alt = attributes.get('alt') ?? ''
  const isNamed = FORMULA_CLASS.test(attributes.get('class') ?? '')
  if (isNamed ? isLikelyTex(alt) : isSurelyTex(alt)) return alt
  return texOfAddress(attributes.get('src') ?? '')
}

function texOfAddress(address: string): string | undefined {
  const field = NAMED.exec(address)?.[1]
  const stated = field?.replace(PLUS, ' ') ?? LAST.exec(address)?.[1]
  if (stated === undefined || FILE.test(stated)) return undefined
  const tex = decoded(stated)
  const isAsked = ASKED.test(address) || (field !== undefined && isLikelyTex(tex))
  return isSurelyTex(tex) || (isAsked && SERVICE.test(address)) ? tex : undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
