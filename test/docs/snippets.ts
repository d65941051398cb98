import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A fenced block of a page of the docs. */
export interface Snippet {
  readonly file: string
  /** Where its fence opens, counted from 1. */
  readonly line: number
  /** The first word behind the fence, e.g. `ts`. */
  readonly language: string
  /** The other words there, e.g. `no-run`. */
  readonly flags: readonly string[]
  readonly code: string
  /** What the page says that it prints: the block behind it that bears the flag `output`. */
  readonly output?: string
}

/** The pages that people write. `docs/api` is made of the types, and their examples are checked where they stand. */
export const DOCS: readonly string[] = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]

const FENCE = /^(?<indent> *)(?<marks>`{3,})(?<info>[^`]*)$/u

/** The snippets of a page, in their order. */
export function snippetsOf(file: string): readonly Snippet[] {
  const snippets: Snippet[] = []
  for (const block of blocksOf(file)) {
    const before = snippets.at(-1)
    if (!block.flags.includes('output')) snippets.push(block)
    else if (before) snippets[snippets.length - 1] = { ...before, output: block.code }
    else throw new Error(`${file}:${String(block.line)}: nothing stands before this output`)
  }
  return snippets
}

/** Puts what a snippet prints in the place of what its page says of it. */
export function writeOutput({ file, code, output = '' }: Snippet, printed: string): void {
  const page = readFileSync(file, 'utf8')
  const at = page.indexOf(output, page.indexOf(code) + code.length)
  writeFileSync(file, page.slice(0, at) + printed + page.slice(at + output.length))
}

function blocksOf(file: string): readonly Snippet[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  const blocks: Snippet[] = []
  for (let at = 0; at < lines.length; at++) {
    const { indent = '', marks = '', info = '' } = FENCE.exec(lines[at] ?? '')?.groups ?? {}
    if (marks === '') continue
    const end = lines.findIndex((line, index) => index > at && line === indent + marks)
    if (end < 0) throw new Error(`${file}:${String(at + 1)}: this fence stays open`)
    const [language = '', ...flags] = info.trim().split(' ')
    const code = lines.slice(at + 1, end).map((line) => line.slice(indent.length))
    blocks.push({ file, line: at + 1, language, flags, code: `${code.join('\n')}\n` })
    at = end
  }
  return blocks
}
