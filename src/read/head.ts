import type { MetaTag } from '../model/facts.js'
import type { Head } from '../model/head.js'
import { FRONT_MATTER_NAMES } from '../lexicon/head-names.js'
import { withoutReferences } from '../text/references.js'
import { clean } from '../text/whitespace.js'
import type { Line } from './lines.js'
import { readYaml } from './yaml.js'

/** A head and how many lines of the text it takes. */
export interface ReadHead {
  readonly head: Head
  readonly lines: number
}

/** Longer heads are none. */
const MOST_LINES = 200
const LONGEST_LINE = 2_000
const DASHES = '---'
const ENDS: ReadonlySet<string> = new Set([DASHES, '...'])
const LAST_OF_READER = 'Markdown Content:'
const READER_LINE = /^(?<name>[A-Z][A-Za-z]{1,20}(?: [A-Za-z]{1,20}){0,3}): (?<content>\S.*)$/u
const ADDRESS = /^https?:\/\/\S+$/iu

/** The statements that a tool wrote in front of a text, where there are any: YAML front matter, or the head of Jina Reader. */
export function readHead(input: string, lines: readonly Line[]): ReadHead | undefined {
  const first = lines[0]
  if (!first) return undefined
  return textOf(input, first) === DASHES ? readFrontMatter(input, lines) : readReaderHead(input, lines)
}

/** An empty line behind the first `---` makes a rule of it. */
function readFrontMatter(input: string, lines: readonly Line[]): ReadHead | undefined {
  const end = lines.slice(0, MOST_LINES).findIndex((line, index) => index > 0 && isEnd(input, line))
  if (end < 2 || lines[1]?.gap !== false) return undefined
  const stated = readYaml(lines.slice(1, end).map((line) => ({ text: textOf(input, line), indent: line.indent })))
  if (!stated?.some(({ name }) => FRONT_MATTER_NAMES.has(name))) return undefined
  return newHead(input, lines.slice(0, end + 1), 'front matter', stated)
}

function isEnd(input: string, line: Line): boolean {
  return line.indent === 0 && ENDS.has(textOf(input, line))
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
