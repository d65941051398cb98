/** Everything about spaces and invisible characters. Works on UTF-16 code units, so that offsets stay offsets. */

/** The code units that `\s` matches. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13)
  if (code < 0xa0) return false
  return code === 0xa0 || (code >= 0x1680 && isRareSpace(code))
}

function isRareSpace(code: number): boolean {
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** Zero-width characters, soft hyphens, marks of direction and control characters; never one that ends a line. */
export function isInvisible(code: number): boolean {
  if (code < 0xad) return code < 32 ? code < 9 || code > 13 : code >= 0x7f && code < 0xa0 && code !== NEXT_LINE
  if (code < 0x200b) return code === 0xad || code === 0x61c || code === 0x180e
  return code <= 0x206f ? code <= 0x200f || code >= 0x2060 || isDirection(code) : isSpecial(code)
}

/** Embeddings and overrides of the direction of writing. */
function isDirection(code: number): boolean {
  return code >= 0x202a && code <= 0x202e
}

/** The byte order mark, and what marks annotations. */
function isSpecial(code: number): boolean {
  return code === 0xfeff || (code >= 0xfff9 && code <= 0xfffb)
}

const NEXT_LINE = 0x85
const SPACE = 0x20
const ZWNJ = 0x200c
const ZWJ = 0x200d

/** Whether a joiner beside this code unit changes what is read: Arabic, Indic and neighbouring scripts, emoji. */
function joins(code: number): boolean {
  return (
    (code >= 0x600 && code <= 0x10ff && code !== 0x61c) ||
    (code >= 0x1780 && code <= 0x18af && code !== 0x180e) ||
    (code >= 0x2600 && code <= 0x27bf) ||
    code === 0xfe0f ||
    (code >= 0xd800 && code <= 0xdfff)
  )
}

/** Whether `clean` leaves this code unit as it is everywhere. */
export function isPlain(code: number): boolean {
  if (code < 0x7f) return code > SPACE
  return code > 0xa0 && !isSpace(code) && !isInvisible(code)
}

/** From where on `clean` would change something; the length where it would not. */
function firstUnclean(raw: string): number {
  let afterSpace = true
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i)
    if (code === SPACE) {
      if (afterSpace) return Math.max(0, i - 1)
      afterSpace = true
    } else if (isPlain(code)) afterSpace = false
    else return afterSpace ? Math.max(0, i - 1) : i
  }
  return afterSpace && raw.length > 0 ? raw.length - 1 : raw.length
}

/**
 * The text of a raw slice on one line: runs of white space become one space, invisible characters go, the ends are
 * trimmed. Joiners stay between letters that they shape. Cleaning twice is cleaning once.
 */
export function clean(raw: string): string {
  const first = firstUnclean(raw)
  if (first === raw.length) return raw
  let out = ''
  // Start of the run that is copied unchanged, or -1 between two runs.
  let run = first > 0 ? 0 : -1
  let last = first > 0 ? raw.charCodeAt(first - 1) : SPACE
  let spaced = false
  for (let i = first; i < raw.length; i++) {
    const code = raw.charCodeAt(i)
    if (isPlain(code) || isShaping(code, last, raw.charCodeAt(i + 1))) {
      if (run < 0) {
        if (spaced && out !== '') out += ' '
        spaced = false
        run = i
      }
      last = code
    } else {
      if (run >= 0) out += raw.slice(run, i)
      run = -1
      if (!isInvisible(code)) {
        spaced = true
        last = SPACE
      }
    }
  }
  return run < 0 ? out : out + raw.slice(run)
}

function isShaping(code: number, last: number, next: number): boolean {
  return (code === ZWJ || code === ZWNJ) && joins(last) && joins(next)
}

/** Where the text before `end` ends, white space left aside. */
export function trimmedEnd(text: string, end: number): number {
  let at = end
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--
  return at
}

/** Spaces, tabs and line ends alone. */
export function isIndent(raw: string): boolean {
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    if (code > 32 || !isSpace(code)) return false
  }
  return true
}
