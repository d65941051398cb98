import { expect } from 'vitest'
import type { Page } from '../../src/model/page.js'
import { withoutReferences } from '../../src/text/references.js'
import { clean } from '../../src/text/whitespace.js'

const OUTER_SPACE = /^\s|\s$/u

/** Throws where the blocks of a page don't tile its input, or hold a character that the input doesn't. */
export function expectTiling({ input, blocks }: Page): void {
  let left = ''
  let from = 0
  for (const { start, end, text, role } of blocks) {
    expect(start).toBeGreaterThanOrEqual(from)
    expect(end).toBeGreaterThan(start)
    left += input.slice(from, start)
    from = end
    const raw = input.slice(start, end)
    expect(raw).not.toMatch(OUTER_SPACE)
    expect(
      isWithin(text, raw) || isWithin(text, withoutReferences(raw)),
      `${JSON.stringify(text)} is not within ${JSON.stringify(raw)}`,
    ).toBe(true)
    // Code keeps its lines.
    if (role !== 'code') expect(clean(text)).toBe(text)
  }
  expect((left + input.slice(from)).trim()).toBe('')
}

/** Whether the characters of a text stand in the same order in another, spaces apart. */
function isWithin(text: string, raw: string): boolean {
  let at = 0
  for (let index = 0; index < text.length; index++) {
    if (text[index] === ' ' || text[index] === '\n') continue
    at = raw.indexOf(text.charAt(index), at) + 1
    if (at === 0) return false
  }
  return true
}
