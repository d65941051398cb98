import fc from '../fast-check.js'
import { describe, expect, it } from 'vitest'
import { elementAround, elementsFrom } from '../../src/metadata/element-search.js'
import { htmlPage } from './html.js'

const PAGE = htmlPage('<h1>One</h1><div id="box"><p>Two <b>three</b> four</p><p>Five</p></div><p>Six</p>')
const ELEMENTS = PAGE.markup?.elements ?? []

describe('elementsFrom', () => {
  it('gives the elements that begin in a stretch of blocks', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2, max: 6 }), fc.integer({ min: -2, max: 6 }), (from, to) => {
        const slow = ELEMENTS.filter(({ firstBlock }) => firstBlock >= from && firstBlock <= to)
        expect(elementsFrom(ELEMENTS, from, to)).toEqual(slow)
      }),
    )
  })
})

describe('elementAround', () => {
  it.each([
    ['three', 'b'],
    ['Two', 'p'],
    ['Two three', 'p'],
    ['four\nFive', 'div'],
    ['Five\nSix', 'body'],
    ['One', 'h1'],
  ])('of "%s" is a <%s>', (text, tag) => {
    const start = PAGE.input?.indexOf(text) ?? -1
    expect(elementAround(ELEMENTS, start, start + text.length)?.tag).toBe(tag)
  })

  it('is nothing behind the end of the page', () => {
    expect(elementAround(ELEMENTS, 0, 10_000)).toBeUndefined()
  })
})
