/** Keeps text from turning into Markdown: CommonMark with the tables and the strikethrough of GFM. */

const INLINE_MARK = /[\\`*_[\]<>~]|&(?=#?[a-z\d]{1,40};)/giu
/** White space that would end a line or be dropped by a reader, and control characters, which no text needs. */
const BREAKING_SPACE = /[ \t\n\v\f\r\x85\u2028\u2029]+/gu
const CONTROLS = /\p{Cc}+/gu

/** Readers that make a link of an address in the text take it as it stands, backslashes and all. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+/giu
/** What is escaped in other text, where it means nothing: a line within a word, a tilde that ends no stretch. */
const HARMLESS = /(?<=[a-z\d])\\(?=_[a-z\d])|(?<=\/)\\(?=~[a-z\d])/giu
/** Where a backslash hides from readers that it is one. */
const START_OF_ADDRESS = /(?<=https?)(?=:\/\/)|(?<=www)(?=\.)/giu

/** Text within a line, as it may stand anywhere in it. */
export function escapeInline(text: string): string {
  const line = onOneLine(text)
  if (line.search(ADDRESS) < 0) return escapeMarks(line)
  let out = ''
  let from = 0
  for (const { 0: address, index } of line.matchAll(ADDRESS)) {
    out += escapeMarks(line.slice(from, index)) + escapeAddress(address)
    from = index + address.length
  }
  return out + escapeMarks(line.slice(from))
}

function escapeMarks(text: string): string {
  return text.replace(INLINE_MARK, '\\$&')
}

/** An address that has a mark in it must not become a link, which would have the backslash in it. */
function escapeAddress(address: string): string {
  const escaped = escapeMarks(address)
  const bare = escaped.replace(HARMLESS, '')
  return bare.includes('\\') ? escaped.replace(START_OF_ADDRESS, '\\') : bare
}

/** Text whose runs of white space are single spaces. */
export function onOneLine(text: string): string {
  return text.replace(BREAKING_SPACE, ' ').replace(CONTROLS, '').toWellFormed()
}

/**
 * Marks of headings, lists, rules and of the line below a table's head. In front of a digit they are escaped too: what
 * readers make of `#1` or `-1` differs.
 */
const LINE_MARK = /^(?=[#>+|-]|:-|=+ ?$)|^\d{1,9}(?=[.)](?:\s|$))/u

/** A line of escaped text as it may stand at the beginning of a paragraph, and below another line. */
export function escapeLineStart(line: string): string {
  return line.replace(LINE_MARK, '$&\\')
}

const CLOSING_HASHES = /(^| )(#+)$/u

/** A line of escaped text as a heading: hashes at its end would close it. */
export function escapeHeading(line: string): string {
  return line.replace(CLOSING_HASHES, String.raw`$1\$2`)
}

/** Two spaces rather than a backslash: readers would take that for a part of an address in front of it. */
export const HARD_BREAK = '  \n'

const PIPE = /\|/gu

/** A line of Markdown as a cell of a table, where a pipe ends the cell even within code and links. */
export function escapeCell(line: string): string {
  return line.replace(PIPE, '\\|')
}

const BACKTICKS = /`+/gu

/** One backtick more than stand together anywhere in the code. */
function fenceFor(code: string, shortest: number): string {
  const runs = code.match(BACKTICKS) ?? []
  return '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length + 1), shortest))
}

const FORMULA = /^(\$\$?)[^$`\n]+\1$/u
const TAG = /</gu
const LINK = /\](?=[([])/gu

/** LaTeX goes into Markdown as it is, but for what would be a tag or a link there. */
export function formula(text: string): string {
  if (!FORMULA.test(text)) return escapeInline(text)
  return onOneLine(text)
    .replace(TAG, String.raw`\lt `)
    .replace(LINK, '] ')
}

/** Code within a line. Readers take off a space at both ends, and a backtick there would be one of the fence. */
export function codeSpan(code: string): string {
  const fence = fenceFor(code, 1)
  const edges = code.charAt(0) + code.charAt(code.length - 1)
  const padding = edges.includes('`') || edges === '  ' ? ' ' : ''
  return fence + padding + code + padding + fence
}

/** All that one reader or another takes for the end of a line. */
const LINE_END = /\r\n|[\r\x85\u2028\u2029]/gu
const UNWRITTEN = /[\p{Cc}--[\t\n]]/gv

/** Code with its white space, without line breaks at its end. */
export function codeText(code: string): string {
  const text = code.replace(LINE_END, '\n').replace(UNWRITTEN, '').toWellFormed()
  let end = text.length
  while (text.charAt(end - 1) === '\n') end--
  return text.slice(0, end)
}

/** Code as a block of its own, with the name of its language. */
export function codeBlock(code: string, language = ''): string {
  const fence = fenceFor(code, 3)
  return `${fence}${language}\n${code}\n${fence}`
}

const DESTINATION_MARK = /[\\`()<>]|&(?=#?[a-z\d]{1,40};)/giu
const DESTINATION_SPACE = /\s/gu
const PARENTHESES = /\([^()]*\)|[()]/gu

/** A URL as the destination of a link or image. Parentheses that come in pairs stay as they are. */
export function destination(url: string): string {
  const paired = (url.match(PARENTHESES) ?? []).every((match) => match.length > 1)
  return url
    .replace(DESTINATION_SPACE, encodeURIComponent)
    .replace(DESTINATION_MARK, (mark) => (paired && (mark === '(' || mark === ')') ? mark : `\\${mark}`))
}
