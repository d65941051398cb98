import type { JudgedPage } from '../../src/model/site.js'
import { readPlain } from '../../src/read/plain.js'

const LETTERS = 'abcdefghij'

/** A word of its own for every number. */
export const wordOf = (number: number): string => [...String(number)].map((digit) => LETTERS[Number(digit)]).join('')

/** A page of lines, of which those that begin with `+` are taken for body. */
export function judgedLines(lines: readonly string[]): JudgedPage {
  const page = readPlain(lines.map((line) => line.replace('+', '')).join('\n'))
  const inside = Uint8Array.from(lines, (line) => (line.startsWith('+') ? 1 : 0))
  return { page, inside, body: Float64Array.from(inside, (isInside) => (isInside === 1 ? 0.9 : 0.1)) }
}

/** A story that no other page has: so many lines of the body. */
export function storyOf(number: number, lines = 4): readonly string[] {
  return Array.from(
    { length: lines },
    (_, line) => `+Line ${wordOf(line)} of the story that is called ${wordOf(number)}`,
  )
}
