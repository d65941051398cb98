import { expect, test } from 'vitest'
import { pageOfParagraphs } from '../../src/label/page-of-paragraphs.js'

test('every sentence is a block, and goes on with the one before it in its paragraph', () => {
  const { input, blocks } = pageOfParagraphs([['One.'], ['Two.', 'Three.'], ['Four.']])
  expect(input).toBe('One.\nTwo.\nThree.\nFour.')
  expect(blocks.map(({ start, end }) => input.slice(start, end))).toEqual(['One.', 'Two.', 'Three.', 'Four.'])
  expect(blocks.map(({ continues }) => continues === true)).toEqual([false, false, true, false])
})
