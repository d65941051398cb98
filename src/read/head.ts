import type { MetaTag } from '../model/facts.js'
import type { Head } from '../model/head.js'
import { FRONT_MATTER_NAMES, MAIL_NAMES } from '../lexicon/head-names.js'
import { withoutReferences } from '../text/references.js'
import { clean } from '../text/whitespace.js'
import type { Line } from './lines.js'
import { readToml } from './toml.js'
import { readYaml } from './yaml.js'

/** A head and how many lines of the text it takes. */
export interface ReadHead {
  readonly head: Head
  readonly lines: number
}

/** Longer heads are none. */
const MOST_LINES = 200
const LONGEST_LINE = 2_000
/** What opens front matter, what may end it, and who reads it. */
const FENCES: ReadonlyMap<string, { readonly ends: readonly string[]; readonly read: typeof readYaml }> = new Map([
  ['---', { ends: ['---', '...'], read: readYaml }],
  ['+++', { ends: ['+++'], read: readToml }],
])
const LAST_OF_READER = 'Markdown Content:'
const READER_LINE = /^(?<name>[A-Z][A-Za-z]{1,20}(?: [A-Za-z]{1,20}){0,3}): (?<content>\S.*)$/u
const ADDRESS = /^https?:\/\/\S+$/iu
const MAIL_LINE = /^(?<name>[A-Z][A-Za-z-]{1,40}): ?(?<content>.*)$/u

/**
 * The statements that a tool wrote in front of a text, where there are any: front matter in YAML or TOML, the head of Jina
 * Reader, or that of a mail.
 */
export function readHead(input: string, lines: readonly Line[]): ReadHead | undefined {
  const first = lines[0]
  if (!first) return undefined
  if (FENCES.has(textOf(input, first))) return readFrontMatter(input, lines, textOf(input, first))
  return readReaderHead(input, lines) ?? readMailHead(input, lines)
}

/** An empty line behind the first `---` makes a rule of it. */
function readFrontMatter(input: string, lines: readonly Line[], fence: string): ReadHead | undefined {
  const { ends = [], read = readYaml } = FENCES.get(fence) ?? {}
  const isEnd = (line: Line): boolean => line.indent === 0 && ends.includes(textOf(input, line))
  const end = lines.slice(0, MOST_LINES).findIndex((line, index) => index > 0 && isEnd(line))
  if (end < 2 || lines[1]?.gap !== false) return undefined
  const stated = read(lines.slice(1, end).map((line) => ({ text: textOf(input, line), indent: line.indent })))
  if (!stated?.some(({ name }) => FRONT_MATTER_NAMES.has(name))) return undefined
  return newHead(input, lines.slice(0, end + 1), 'front matter', stated)
}

/** `Title:`, `URL Source:` and others, a line each, above `Markdown Content:`. */
function readReaderHead(input: string, lines: readonly Line[]): ReadHead | undefined {
  const stated: MetaTag[] = []
  for (const [index, line] of lines.slice(0, MOST_LINES).entries()) {
    const text = textOf(input, line)
    if (text === LAST_OF_READER) {
      const isOfPage = stated.some(({ name, content }) => name === 'url source' && ADDRESS.test(content))
      return isOfPage ? newHead(input, lines.slice(0, index + 1), 'head', stated) : undefined
    }
    const { name, content } = READER_LINE.exec(text)?.groups ?? {}
    if (name === undefined || content === undefined) return undefined
    stated.push({ name: name.toLowerCase(), content })
  }
  return undefined
}

/** `From:`, `Subject:`, `Date:` and others as RFC 5322 has them, up to the first empty line. */
function readMailHead(input: string, lines: readonly Line[]): ReadHead | undefined {
  const stated: MetaTag[] = []
  const end = lines.slice(0, MOST_LINES).findIndex(({ gap }, index) => index > 0 && gap)
  if (end < 2) return undefined
  for (const line of lines.slice(0, end)) {
    // A long field goes on in lines that are indented.
    if (line.indent > 0 && stated.length > 0) continue
    const { name, content = '' } = MAIL_LINE.exec(textOf(input, line))?.groups ?? {}
    if (name === undefined) return undefined
    stated.push({ name: name.toLowerCase(), content: withoutAddresses(content) })
  }
  const names = new Set(stated.map(({ name }) => name))
  if (!MAIL_NAMES.every((name) => names.has(name))) return undefined
  const told = stated.filter(({ content }) => content !== '')
  return newHead(input, lines.slice(0, end), 'mail', told)
}

/** `Jane Doe <jane@news.example>` without the address. */
function withoutAddresses(content: string): string {
  const words = content.split(' ')
  return words.filter((word) => !word.includes('@')).join(' ')
}

function textOf(input: string, { start, end }: Line): string {
  return clean(input.slice(start, Math.min(end, start + LONGEST_LINE)))
}

function newHead(input: string, lines: readonly Line[], source: string, stated: readonly MetaTag[]): ReadHead {
  const blocks = lines.map(({ start, end }) => ({
    text: clean(withoutReferences(input.slice(start, end))),
    start,
    end,
    role: 'paragraph' as const,
  }))
  return { head: { source, stated, blocks }, lines: lines.length }
}
