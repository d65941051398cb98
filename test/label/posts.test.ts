import { describe, expect, test } from 'vitest'
import type { Role } from '../../src/index.js'
import { withPosts } from '../../src/label/posts.js'
import { BODY, MENU, judgedOf, pageOf } from './judged.js'

const FIRST = 'I changed the clutch last week and now it slips, but only in third gear.'
const SECOND = 'Check the cable first, since mine was too short after the change.'

/** The lines of the body that say who wrote a post, or when. Lines in brackets are no body. */
function headsOf(lines: readonly string[], role: Role = 'paragraph'): string[] {
  const plain = pageOf(lines)
  const page = { ...plain, blocks: plain.blocks.map((block) => ({ ...block, role })) }
  const decisions = lines.map((line) => (line.startsWith('[') ? MENU : BODY))
  return withPosts(decisions, judgedOf(page)).flatMap(({ role, text }) => (role === 'post' ? [text] : []))
}

describe('in a thread', () => {
  test('name and date above a post are its head', () => {
    expect(headsOf(['ruthie', '3 May 2023', FIRST, 'old_gearbox', '4 May 2023', SECOND])).toEqual([
      'ruthie',
      '3 May 2023',
      'old_gearbox',
      '4 May 2023',
    ])
  })

  test('buttons between them are no part of it', () => {
    expect(headsOf(['ruthie', '[Follow]', 'Member', '3 May 2023', FIRST])).toEqual(['ruthie', 'Member', '3 May 2023'])
  })

  test('short lines without a date are what somebody wrote', () => {
    expect(headsOf(['Which clutch?', FIRST, 'Parts that I have', SECOND])).toEqual([])
  })

  test('a short sentence is a post of its own', () => {
    expect(headsOf(['3 May 2023', 'Thank you all!', SECOND])).toEqual(['3 May 2023'])
  })

  test('many short lines are a list, whatever dates stand in it', () => {
    expect(headsOf(['Clutch', 'Fork', 'Cable', 'Gearbox', '3 May 2023', 'Plate', FIRST])).toEqual([])
  })

  test('five lines may be a head', () => {
    const head = ['ruthie', 'Member', 'Leeds', 'Gearbox', '3 May 2023']
    expect(headsOf([...head, FIRST])).toEqual(head)
  })

  test('a line of six words may be of it, and of seven is none, with a stop or without', () => {
    expect(headsOf(['3 May 2023', 'Member of the club since then', FIRST])).toHaveLength(2)
    expect(headsOf(['3 May 2023', 'Member of the old club since then', FIRST])).toEqual(['3 May 2023'])
  })

  test.each<Role>(['list-item', 'heading'])('a head may stand in a %s', (role) => {
    expect(headsOf(['ruthie', '3 May 2023', FIRST], role)).toEqual(['ruthie', '3 May 2023'])
  })

  test.each<Role>(['table', 'code', 'quote'])('but not in a %s', (role) => {
    expect(headsOf(['ruthie', '3 May 2023', FIRST], role)).toEqual([])
  })

  test('dates behind the last post are no head', () => {
    expect(headsOf([FIRST, '3 May 2023'])).toEqual([])
  })
})
