/** The names of U+00A0 to U+00FF in their order. */
const LATIN = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute
  micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil
  Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute
  Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute
  icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`

/** Others that prose is written with. */
const PROSE: readonly (readonly [string, string])[] = [
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['OElig', 'Œ'],
  ['oelig', 'œ'],
  ['Scaron', 'Š'],
  ['scaron', 'š'],
  ['Zcaron', 'Ž'],
  ['zcaron', 'ž'],
  ['Yuml', 'Ÿ'],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['zwnj', '\u200c'],
  ['zwj', '\u200d'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['horbar', '―'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['lsaquo', '‹'],
  ['rsaquo', '›'],
  ['bull', '•'],
  ['hellip', '…'],
  ['prime', '′'],
  ['Prime', '″'],
  ['euro', '€'],
  ['trade', '™'],
  ['minus', '−'],
  ['rarr', '→'],
  ['larr', '←'],
  ['lpar', '('],
  ['rpar', ')'],
  ['colon', ':'],
  ['comma', ','],
  ['period', '.'],
  ['quest', '?'],
  ['excl', '!'],
  ['num', '#'],
  ['sol', '/'],
  ['vert', '|'],
]

const FIRST_LATIN = 0xa0
const named: ReadonlyMap<string, string> = new Map([
  ...LATIN.split(/\s+/u).map((name, index) => [name, String.fromCharCode(FIRST_LATIN + index)] as const),
  ...PROSE,
])

const ENTITY = /&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[\da-fA-F]{1,6})|(?<name>[a-zA-Z]{2,8}\d{0,2}));/gu
/** Numbers from before Unicode was common: Windows-1252 between 128 and 159. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const FIRST_WINDOWS = 0x80
const LAST_CODE = 0x10ffff
/** `&amp;amp;#8217;`: as often as systems pass a text on and escape it again. */
const MOST_ESCAPES = 3

/**
 * Turns character references in a text into characters, also those that were escaped several times.
 * Unknown names stay as they are.
 */
export function decodeEntities(text: string): string {
  let decoded = text
  for (let pass = 0; pass < MOST_ESCAPES && decoded.includes('&'); pass++) {
    const next = decoded.replace(ENTITY, decodeOne)
    if (next === decoded) break
    decoded = next
  }
  return decoded
}

function decodeOne(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return named.get(name) ?? entity
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  return ofCode(code) ?? entity
}

function ofCode(code: number): string | undefined {
  if (code === 0 || code > LAST_CODE || (code >= 0xd800 && code <= 0xdfff)) return undefined
  return WINDOWS.charAt(code - FIRST_WINDOWS) || String.fromCodePoint(code)
}
