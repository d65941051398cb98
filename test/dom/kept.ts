import { expect } from 'vitest'
import { label, type Kind, type LabelledBlock, type Options } from '../../src/index.js'
import { readHtml } from '../../src/read/html/index.js'

const SPACES = /\s+/gu

/** The lines of a page, and what stays of each: all of it, the sentences that stay, or nothing. */
interface Kept {
  readonly text: string
  readonly parts: readonly string[]
}

/**
 * Every line that is to stay is a line of the cleaned page, in its order, and the cleaned page has no others: none is lost,
 * changed or joined to another.
 */
export function expectKept(html: string, cleaned: string, kinds: readonly Kind[], options: Options = {}): void {
  const lines = linesOf(cleaned)
  const kept = keptOf(html, kinds, options)
  let from = 0
  for (const { text, parts } of kept) {
    if (parts.length === 0) continue
    const at = lines.findIndex((line, index) => index >= from && (line === text || holdsAll(line, text, parts)))
    expect(at, `${JSON.stringify(text)} stands in ${JSON.stringify(lines.slice(from))}`).toBeGreaterThanOrEqual(0)
    from = at + 1
  }
  const known = kept.map(({ text }) => text)
  expect(lines.filter((line) => !known.some((text) => text === line || isCutOf(line, text)))).toEqual([])
}

function holdsAll(line: string, text: string, parts: readonly string[]): boolean {
  return isCutOf(line, text) && parts.every((part) => line.includes(part))
}

/** Whether a line is what is left of another. */
function isCutOf(line: string, text: string): boolean {
  let at = 0
  for (const word of line.split(' ')) {
    at = text.indexOf(word, at)
    if (at < 0) return false
    at += word.length
  }
  return true
}

function linesOf(html: string): readonly string[] {
  return readHtml(html, { url: undefined, depth: 1_500 }).blocks.map(({ text }) => text.replace(SPACES, ' '))
}

function keptOf(html: string, kinds: readonly Kind[], options: Options): readonly Kept[] {
  const blocks = label(html, { ...options, format: 'html' })
  let next = 0
  return linesOf(html).map((text) => {
    const parts: string[] = []
    let rest = text
    for (let block = blocks[next]; block && rest !== ''; block = blocks[next]) {
      const piece = block.text.replace(SPACES, ' ')
      if (!rest.startsWith(piece)) break
      if (stays(block, kinds)) parts.push(piece)
      rest = rest.slice(piece.length).trimStart()
      next++
    }
    return { text, parts }
  })
}

function stays({ label: is }: LabelledBlock, kinds: readonly Kind[]): boolean {
  return is === 'body' || !kinds.includes(is)
}

/** Nothing was added or put in another place. */
export function expectOnlyCuts(before: string, after: string): void {
  let at = 0
  for (const character of after) {
    at = before.indexOf(character, at) + 1
    if (at === 0) expect.fail(`${JSON.stringify(after)} is not cut out of ${JSON.stringify(before)}`)
  }
}
