import { expect, test } from 'vitest'
import { timesSeen } from '../../src/site/own.js'
import { judgedLines } from './judged-pages.js'

const TEN = Array.from({ length: 10 }, (_, at) => `+Line ${String(at)} of it`)

test.each<readonly [string, readonly number[], number]>([
  ['a story that nobody has seen', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 0],
  ['one that was learned', [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 1],
  ['one that was learned, with a quotation that others have', [1, 1, 1, 4, 1, 1, 1, 1, 1, 1], 1],
  ['a short one between lines of the frame that are taken for body', [9, 9, 9, 0, 0, 9, 9, 9, 9, 9], 0],
  ['one line of its own among nine that are known', [3, 3, 3, 3, 3, 3, 3, 3, 3, 0], 3],
])('%s', (_, pages, times) => {
  expect(timesSeen(judgedLines(TEN), pages)).toBe(times)
})

test('what is not taken for body weighs little, and what is short', () => {
  const menu = Array.from({ length: 3 }, () => 'A line of the menu')
  expect(timesSeen(judgedLines([...menu, '+This is the whole story.']), [...menu.map(() => 0), 5])).toBe(5)
  expect(timesSeen(judgedLines(['+No', '+Ha', '+This is much longer than those two.']), [0, 0, 5])).toBe(5)
})

test('a page without words was never seen', () => {
  expect(timesSeen(judgedLines(['']), [])).toBe(0)
})
