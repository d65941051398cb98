import { expect, test } from 'vitest'
import { readPlain } from '../../src/read/plain.js'
import { SiteCounts } from '../../src/site/counts.js'
import { templateFinder } from '../../src/site/template.js'

const LINE = 'This feature works in all browsers'
const PAGES = 6

/** Whether the line is found on a page where it scores like body, when `pages` others have it outside of theirs. */
function isFound(pages: number, inside: number): boolean {
  const counts = new SiteCounts()
  for (let number = 0; number < PAGES; number++) {
    const own = `Story ${'abcdef'.charAt(number)} of the day`
    const read = readPlain(['Home', ...(number < pages ? [LINE] : []), own].join('\n'))
    counts.addPage(
      read,
      Uint8Array.from(read.blocks, ({ text }) => (text === own ? 1 : 0)),
    )
  }
  const page = readPlain(['Home', LINE, 'Another story, which is much longer than the line above it'].join('\n'))
  const score = Float32Array.from([0.1, 0.8, 0.9])
  const found = templateFinder(counts.toProfile())({
    page,
    score,
    inside: Uint8Array.from([0, inside, 1]),
    headline: undefined,
  })
  return found[1] === 1
}

test('two pages are enough for what lies outside of the body, three for what lies in it', () => {
  expect([1, 2, 3].map((pages) => isFound(pages, 0))).toEqual([false, true, true])
  expect([1, 2, 3].map((pages) => isFound(pages, 1))).toEqual([false, false, true])
})
