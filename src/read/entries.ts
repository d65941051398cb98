import type { Role } from '../model/block.js'
import type { Line } from './lines.js'
import { headingOf, isDivision, isFence, isRule, isTableRule, quoteWidth, underlineLevel } from './markdown.js'
import { bulletOf, isDrawn, isSignatureMark, numbersOf } from './marks.js'

/** A line and what its marks say it is. */
export interface Entry {
  readonly line: Line
  readonly role: Role
  readonly level?: number
  readonly mark?: string
  /** Where its own text begins, behind the marks; equals the line's end where it has none. */
  readonly rest: number
  /** It is a mark and nothing else: a rule, the line under a heading, the line between a table's head and body. */
  readonly bare?: boolean
  /** It belongs to the entry before it: code between fences, the line under a heading. */
  readonly attached?: boolean
}

/** How much of a text is searched for how its lines go on, in lines. */
const SAMPLE = 20_000

/** Entries that follow another directly, without an empty line between them, each behind that one. */
export function* directPairs(entries: readonly Entry[]): Generator<readonly [before: Entry, entry: Entry]> {
  let before: Entry | undefined
  for (const entry of entries.slice(0, SAMPLE)) {
    if (before && !entry.line.gap) yield [before, entry]
    before = entry
  }
}

export function readEntries(input: string, lines: readonly Line[], markdown: boolean): readonly Entry[] {
  const numbers = numbersOf(input, lines)
  const entries: Entry[] = []
  for (const [index, line] of lines.entries()) {
    const entry = markdown ? markdownEntry(input, line, entries.at(-1)) : undefined
    const mark = bulletOf(input, line) ?? numbers.get(index)
    if (entry) push(entries, entry)
    else if (isSignatureMark(input, line) || isDrawn(input, line)) entries.push(ruleOf(line))
    else if (mark) entries.push(listItem(input, line, mark.text, mark.rest))
    else if (isTableRow(input, line)) entries.push({ line, role: 'table', rest: line.start })
    else entries.push({ line, role: 'paragraph', rest: line.start })
  }
  return markdown ? closeFences(input, entries) : entries
}

function ruleOf(line: Line): Entry {
  return { line, role: 'paragraph', rest: line.end, bare: true }
}

/** An empty `* ` in front of another mark, as nested lists leave it, is skipped. */
function listItem(input: string, line: Line, mark: string, rest: number): Entry {
  let from = rest
  for (let depth = 0; depth < 8; depth++) {
    const inner = bulletOf(input, { ...line, start: from })
    if (!inner) break
    from = inner.rest
  }
  return { line, role: 'list-item', mark, rest: from }
}

function isTableRow(input: string, line: Line): boolean {
  return (
    input.charAt(line.start) === '|' &&
    input.charAt(line.end - 1) === '|' &&
    input.indexOf('|', line.start + 1) < line.end - 1
  )
}

const INTERESTING = '#>*-_=|`~:'

function markdownEntry(input: string, line: Line, before: Entry | undefined): Entry | undefined {
  if (!INTERESTING.includes(input.charAt(line.start))) return undefined
  const text = input.slice(line.start, Math.min(line.end, line.start + 600))
  const whole = line.end - line.start === text.length
  const heading = headingOf(text)
  if (heading) return { line, role: 'heading', level: heading.level, rest: line.start + heading.width }
  const level = whole ? underlineLevel(text) : undefined
  if (level && before?.role === 'paragraph' && !line.gap) {
    return { line, role: 'heading', level, rest: line.end, bare: true, attached: true }
  }
  const role = whole ? roleOfMark(text) : undefined
  if (role) return { line, role, rest: line.end, bare: true }
  if (isFence(text)) return { line, role: 'code', rest: line.start }
  const width = quoteWidth(text)
  return width > 0 ? { line, role: 'quote', rest: Math.min(line.end, line.start + width) } : undefined
}

/** What a line is that is a mark and nothing else. */
function roleOfMark(text: string): Role | undefined {
  if (isRule(text)) return 'paragraph'
  if (isTableRule(text)) return 'table'
  return isDivision(text) ? 'quote' : undefined
}

/** A line under a heading makes one of the line above it. */
function push(entries: Entry[], entry: Entry): void {
  const before = entries.at(-1)
  if (entry.attached && entry.level !== undefined && before) {
    entries[entries.length - 1] = { ...before, role: 'heading', level: entry.level }
  }
  entries.push(entry)
}

/** Longest stretch of code that is taken for one, in lines; a fence that isn't closed by then opened nothing. */
const LONGEST_CODE = 500

function closeFences(input: string, entries: readonly Entry[]): readonly Entry[] {
  const out: Entry[] = [...entries]
  let open = -1
  for (const [index, entry] of entries.entries()) {
    const fence = entry.role === 'code' && isFence(input.slice(entry.line.start, entry.line.start + 3))
    if (open >= 0 && index - open > LONGEST_CODE) open = -1
    if (!fence) continue
    if (open >= 0) {
      for (let at = open; at <= index; at++) out[at] = codeLine(entries[at] ?? entry, at === open, at === index)
      open = -1
    } else open = index
  }
  return out
}

function codeLine({ line }: Entry, first: boolean, last: boolean): Entry {
  return { line, role: 'code', rest: first || last ? line.end : line.start, attached: !first }
}
