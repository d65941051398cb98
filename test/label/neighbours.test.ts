import { describe, expect, test } from 'vitest'
import { neighboursOf } from '../../src/label/neighbours.js'
import { BODY, MENU, pageOf } from './judged.js'

describe('the neighbours of a block', () => {
  const page = pageOf(['a', 'b', 'c', 'd', 'menu', 'x', 'e', 'more menu', 'f', 'g', 'h'])
  const decisions = page.blocks.map(({ text }) => (text.includes('menu') ? MENU : BODY))

  test('are the three nearest of the body on either side, in the order of the page', () => {
    expect(neighboursOf(5, decisions, page)).toEqual({ before: ['b', 'c', 'd'], after: ['e', 'f', 'g'] })
  })

  test('are fewer at the ends of a page', () => {
    expect(neighboursOf(1, decisions, page)).toEqual({ before: ['a'], after: ['c', 'd', 'x'] })
    expect(neighboursOf(10, decisions, page).after).toEqual([])
  })
})
