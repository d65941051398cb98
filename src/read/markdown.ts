import type { Line } from './lines.js'

/** The marks of Markdown: whether a text has them, and what is left of a line without them. */

const HEADING_LINE = /^(#{1,6})[ \t]+(?=\S)/u
/** `# 1 in the charts` is none, `# 2024 in pictures` and `# “Enough,” she said` are. */
const HEADLINE = /^# +(?:["'“”‘„«»¿¡([*_]{0,4}\p{L}|\d{4}(?!\d))/u
/** Below a headline without an empty line stands prose: shorter lines are commands below a comment. */
const SHORTEST_PROSE = 80
const RULE_LINE = /^(?:[*][ *]{1,80}[*]|-[ -]{1,80}-|_[ _]{1,80}_)$/u
const TABLE_RULE = /^[|:\- ]{3,}$/u
const QUOTE_MARKS = /^(?:>[ \t]?)+/u
const FENCE = /^(?:```|~~~)/u
/** The language of code behind the fence that opens it, also in braces. */
const LANGUAGE = /^[`~ {.]+([\w+#.-]{1,20})/u
/** What Pandoc and others set in braces behind a heading, a link, a picture or a span: `{#roof .wide width="90"}`. */
const CLOSING_MARKS = /[ \t](?:#{1,6}|\{:? ?(?:[#.]|\w{1,60}=)[^{}]{1,300}\})$/u
const SPAN = /(?:\[([^[\]]{0,500})\]|(?<=\)))\{:? ?(?:[#.]|\w{1,60}=)[^{}]{1,300}\}/gu
/** What opens and closes a part of a text: `::: {.note}`, `:::`. */
const DIVISION = /^:{3,60}(?: ?(?:[\w-]{1,40}|\{[^{}]{1,300}\}))?$/u

/** Evidence for Markdown within a line. */
const STRONG = /\*\*[^\s*][^*]{0,200}\*\*/u
const LINK = /\]\((?:https?:|\/|#|mailto:)/u
const ESCAPE = /\\[[\](){}*_#.+\->!`|]/u

const IMAGE_OR_LINK =
  /!?\[((?:\\.|[^[\]\\]){0,500})\]\(<?[^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,2000})?(?: +["'][^"']{0,300}["'])?>?\)/gu
/** Also without its other half: converters leave many. */
const STRONG_MARKS = /(?<![*\\])\*{2,6}(?!\*)/gu
const STAR_MARKS = /(?<![\p{L}\p{N}*\\])\*(?=[^\s*])([^*]{0,999}[^*\s])\*(?![\p{L}\p{Nd}*])/gu
const LINE_MARKS = /(?<![\p{L}\p{N}_\\])_{1,2}(?=[^\s_])([^_]{0,999}[^_\s])_{1,2}(?![\p{L}\p{N}_])/gu
const CODE_MARKS = /(?<!`)`([^`]{1,500})`(?!`)/gu
const ESCAPES = /\\([[\](){}*_#.+\->!`|~\\])/gu
/** What stands between dollar signs: a formula where it has LaTeX, whose backslashes and lines are no marks. */
const FORMULA = /(?<![\\$\p{L}\p{N}])(\${1,2})(?=[^\s$])[^$]{1,2000}(?<!\s)\1(?![$\p{N}])/gu
const TEX = /\\|[\^_]\{/u
/** Stands for a formula meanwhile. */
const HELD = '\uE000'
/** For what is raised or lowered Markdown has no marks: `1<sup>st</sup>`. Without them 10 to the 6th would be 106. */
const MOVED = /<(su[bp])>(\p{L}[^<]{0,80})<\/\1>/gu
const HAS_MARKS = /[[*_`#]/u
/** Emphasis of nothing, as a picture or an icon leaves it. */
const EMPTY_MARKS = /(?<!\S)(?:[*_]{2,6}|[*_](?: [*_]{1,6}){1,6})(?!\S)/gu
const RULE_START = /(?:[*_-] ?){3}/u
const DOUBLE_LINE = /^=+$/u
const SINGLE_LINE = /^-+$/u

/** How much of an input is searched for marks, in lines and in code units of each, and how many it must show. */
const SAMPLE = 2_000
const LONGEST_LINE = 2_000
const ENOUGH = 3

export interface Heading {
  readonly level: number
  /** Length of the mark and the space behind it. */
  readonly width: number
}

export function headingOf(line: string): Heading | undefined {
  const match = HEADING_LINE.exec(line)
  return match?.[1] === undefined ? undefined : { level: match[1].length, width: match[0].length }
}

export function withoutClosingMarks(heading: string): string {
  return heading.replace(CLOSING_MARKS, '')
}

export function isDivision(line: string): boolean {
  return DIVISION.test(line)
}

export function isRule(line: string): boolean {
  return line.length >= 3 && line.length <= 82 && RULE_LINE.test(line) && RULE_START.test(line)
}

export function isTableRule(line: string): boolean {
  return line.length <= 500 && line.includes('-') && line.includes('|') && TABLE_RULE.test(line)
}

export function isFence(line: string): boolean {
  return FENCE.test(line)
}

export function languageOf(fence: string): string | undefined {
  return LANGUAGE.exec(fence)?.[1]
}

/** Length of the `>` marks in front of a line, 0 where there are none. */
export function quoteWidth(line: string): number {
  return QUOTE_MARKS.exec(line)?.[0].length ?? 0
}

/** Level of the heading that a line of `===` or `---` makes of the line above it. */
export function underlineLevel(line: string): 1 | 2 | undefined {
  if (line.length < 3 || line.length > 200) return undefined
  if (DOUBLE_LINE.test(line)) return 1
  return SINGLE_LINE.test(line) ? 2 : undefined
}

/**
 * Whether lines show by several marks that they are Markdown, or by one headline with an empty line or prose below it. Quotes and
 * bullets don't count: mail has them too.
 */
export function isMarkdown(input: string, lines: readonly Line[]): boolean {
  let marks = 0
  for (const [index, { start, end }] of lines.slice(0, SAMPLE).entries()) {
    const text = input.slice(start, Math.min(end, start + LONGEST_LINE))
    marks += HEADLINE.test(text) && isHeadOf(lines[index + 1], index) ? ENOUGH : marksIn(text)
    if (marks >= ENOUGH) return true
  }
  return false
}

/** Only the first line of a text is told from a comment by what follows it directly. */
function isHeadOf(next: Line | undefined, index: number): boolean {
  return next !== undefined && (next.gap || (index === 0 && next.end - next.start >= SHORTEST_PROSE))
}

function marksIn(line: string): number {
  const heading = line.startsWith('#') && headingOf(line) ? 2 : 0
  const emphasis = line.includes('**') && STRONG.test(line) ? 1 : 0
  const link = line.includes('](') && LINK.test(line) ? 1 : 0
  const escape = line.includes('\\') && ESCAPE.test(line) ? 1 : 0
  const structure = isRule(line) || underlineLevel(line) === 1 || isTableRule(line) ? 1 : 0
  // One that opens and one that closes are enough.
  const fence = isFence(line) ? 2 : 0
  return heading + emphasis + link + escape + structure + fence
}

/** Marks stand in marks: a picture in a link, a link in emphasis. */
const DEPTH = 4

/** What a reader sees of a text with marks: words without emphasis, links and images without their addresses. */
export function withoutMarks(text: string): string {
  const formulas: string[] = []
  let out = text.replace(FORMULA, (formula) => {
    if (!TEX.test(formula)) return formula
    formulas.push(formula)
    return HELD
  })
  for (let depth = 0; depth < DEPTH && HAS_MARKS.test(out); depth++) {
    const inner = withoutInnerMarks(out)
    if (inner === out) break
    out = inner
  }
  out = out.replace(MOVED, '$2')
  if (out.includes('\\')) out = out.replace(ESCAPES, '$1')
  return formulas.reduce((shown, formula) => shown.replace(HELD, () => formula), out)
}

function withoutInnerMarks(text: string): string {
  let out = text.startsWith('#') ? text.replace(HEADING_LINE, '') : text
  if (out.includes('{')) out = out.replace(SPAN, '$1')
  if (out.includes('](')) out = out.replace(IMAGE_OR_LINK, '$1')
  if (out.includes('`')) out = out.replace(CODE_MARKS, '$1')
  if (out.includes('_')) out = out.replace(LINE_MARKS, '$1')
  if (out.includes('*')) out = out.replace(STRONG_MARKS, '').replace(STAR_MARKS, '$1')
  return out.replace(EMPTY_MARKS, '').trim()
}
