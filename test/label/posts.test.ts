import { describe, expect, test } from 'vitest'
import type { Role } from '../../src/index.js'
import { labelAsOther, labelPage } from '../../src/label/label.js'
import { withPosts } from '../../src/label/posts.js'
import { OTHER_PAGES } from '../../src/models/labels/index.js'
import { Statements } from '../../src/statements/index.js'
import { BODY, MENU, htmlPage, judgedOf, pageOf } from './judged.js'

const FIRST = 'I changed the clutch last week and now it slips, but only in third gear.'
const SECOND = 'Check the cable first, since mine was too short after the change.'

/** The lines of the body that say who wrote a post, or when. Lines in brackets are no body. */
function headsOf(lines: readonly string[], role: Role = 'paragraph'): string[] {
  const plain = pageOf(lines)
  const page = { ...plain, blocks: plain.blocks.map((block) => ({ ...block, role })) }
  const decisions = lines.map((line) => (line.startsWith('[') ? MENU : BODY))
  return withPosts(decisions, judgedOf(page)).flatMap(({ role, text }) => (role === 'post' ? [text] : []))
}

/** The same of a page with markup, all of it body. */
function headsOfHtml(html: string): string[] {
  const page = htmlPage(html)
  return withPosts(
    page.blocks.map(() => BODY),
    judgedOf(page),
  ).flatMap(({ role, text }) => (role === 'post' ? [text] : []))
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

describe('in a thread with markup', () => {
  const HEAD = '<header><b>old_gearbox</b><div>Member</div><time>4 May 2023</time></header>'

  test('short lines that stand with the post above them are of that post', () => {
    const post = `<article><p>${FIRST}</p><h4>Parts that I have</h4><ul><li>Clutch</li><li>Fork</li></ul></article>`
    expect(headsOfHtml(`${post}<article>${HEAD}<p>${SECOND}</p></article>`)).toEqual([
      'old_gearbox',
      'Member',
      '4 May 2023',
    ])
  })

  test('the rest of a list is never a head', () => {
    const list = `<ul><li>${FIRST}</li><li>Clutch and fork</li></ul>`
    expect(headsOfHtml(`<div>${list}<p>4 May 2023</p><p>${SECOND}</p></div>`)).toEqual(['4 May 2023'])
  })

  test('lines of a post may be many, and the head below is one still', () => {
    const items = ['Clutch', 'Fork', 'Cable', 'Gearbox', 'Plate'].map((part) => `<li>${part}</li>`).join('')
    const post = `<article><p>${FIRST}</p><ul>${items}</ul></article>`
    expect(headsOfHtml(`${post}<article>${HEAD}<p>${SECOND}</p></article>`)).toHaveLength(3)
  })

  test('where name and date stand no nearer to one post than to the other, they are the head of the next', () => {
    expect(headsOfHtml(`<p>${FIRST}</p><p>old_gearbox</p><p>4 May 2023</p><p>${SECOND}</p>`)).toEqual([
      'old_gearbox',
      '4 May 2023',
    ])
  })

  test('a name above the first post is its head', () => {
    expect(headsOfHtml(`<article>${HEAD}<p>${FIRST}</p></article>`)).toHaveLength(3)
  })

  test('what stands below the date is of the head, with the post above or without', () => {
    const foot = `<p>${FIRST}</p><footer>4 May 2023</footer><div>old_gearbox</div>`
    expect(headsOfHtml(`<article>${foot}</article><article><p>${SECOND}</p></article>`)).toEqual([
      '4 May 2023',
      'old_gearbox',
    ])
  })
})

test.each([
  [0.4, []],
  [0.6, ['4 May 2023']],
])('of a page that is a thread with a probability of %s', (probability, heads) => {
  const page = htmlPage(`<article><p>${FIRST}</p></article><article><time>4 May 2023</time><p>${SECOND}</p></article>`)
  const labelled = labelPage(page, { languages: ['en'], bias: 5, rules: [] })
  const kinds = OTHER_PAGES.map((kind) => (kind === 'forum' ? probability : 0))
  const { blocks } = labelAsOther(labelled, kinds, new Statements(page))
  expect(blocks.flatMap(({ role, text }) => (role === 'post' ? [text] : []))).toEqual(heads)
})
