import { clean } from '../../../text/whitespace.js'

const COMMAND = /\\[a-z]{2,}|[\^_]\{/iu
/** A place on a disk of Windows. */
const PATH = /\b[A-Z]:\\/u
const BRACES = /[{}^_]/u
const WORD = /\p{L}{2}/u
const MATHEMATICAL = /[\\^_{}]/u

/** Whether a text can be nothing but LaTeX: it holds a command, or a group that is raised or lowered. */
export function isSurelyTex(text: string): boolean {
  return COMMAND.test(text) && (BRACES.test(text) || !PATH.test(text))
}

/** Whether a text that was stated for a formula is its LaTeX, not its name or a sentence about it. */
export function isLikelyTex(text: string): boolean {
  return text.trim() !== '' && (MATHEMATICAL.test(text) || !WORD.test(text))
}

/** What stands around a formula in a source that is meant for a page, the longer first. */
const DELIMITERS: readonly (readonly [open: string, close: string, isDisplay: boolean])[] = [
  ['$$', '$$', true],
  ['\\[', '\\]', true],
  ['\\(', '\\)', false],
  ['$', '$', false],
  // MediaWiki puts it around all of its formulas.
  ['{\\displaystyle ', '}', false],
  ['{\\textstyle ', '}', false],
]
const DISPLAY_ONLY = /\\(?:tag|begin\{(?:align|eqnarray|equation|flalign|gather|multline))/u
/** A comment goes on to the end of its line, and would take all that stands behind it on the same one. */
const COMMENT = /(?<!\\)%/u

/** A formula as a stretch of a sentence: on one line between dollar signs, two where it stood on a line of its own. */
export function delimited(source: string, isDisplay: boolean): string {
  let tex = clean(source.split('\n').map(withoutComment).join('\n'))
  let display = isDisplay || DISPLAY_ONLY.test(tex)
  for (const [open, close, isOfDisplay] of DELIMITERS) {
    if (tex.length < open.length + close.length || !tex.startsWith(open) || !tex.endsWith(close)) continue
    tex = tex.slice(open.length, -close.length).trim()
    display ||= isOfDisplay
  }
  if (tex === '') return ''
  return display ? `$$${tex}$$` : `$${tex}$`
}

function withoutComment(line: string): string {
  const at = line.search(COMMENT)
  return at < 0 ? line : line.slice(0, at)
}
