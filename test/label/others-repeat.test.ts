import { describe, expect, test } from 'vitest'
import { labelAsOther, labelPage } from '../../src/label/label.js'
import { OTHER_PAGES } from '../../src/models/labels/index.js'
import { readHtml } from '../../src/read/html/index.js'
import { Statements } from '../../src/statements/index.js'
import { HEADLINE, PROSE } from '../article.js'

const [ONE = '', TWO = '', THREE = '', FOUR = ''] = PROSE
const TWICE = 'stands in the body already'

/** The blocks with this text and why each was labelled as it is, of a page that surely is of a kind. */
function reasonsOf(text: string, html: string, kind: (typeof OTHER_PAGES)[number]): readonly string[] {
  const page = readHtml(`<title>${HEADLINE}</title><h1>${HEADLINE}</h1>${html}`, { url: undefined, depth: 100 })
  const labelled = labelPage(page, { languages: ['en'], bias: 0, rules: [] })
  const kinds = OTHER_PAGES.map((other) => (other === kind ? 1 : 0))
  const { blocks } = labelAsOther(labelled, kinds, new Statements(page))
  return blocks.filter((block) => block.text === text).map(({ reason }) => reason)
}

const posts = (...texts: readonly (readonly string[])[]): string =>
  texts.map((post) => `<div class="post"><div>${post.map((text) => `<p>${text}</p>`).join('')}</div></div>`).join('')

describe('what stands twice on a page that is no article', () => {
  test('goes in a thread, where one post quotes another', () => {
    const [first, second] = reasonsOf(TWO, posts([ONE, TWO], [THREE, TWO, FOUR]), 'forum')
    expect(first).not.toBe(TWICE)
    expect(second).toBe(TWICE)
  })

  test('stays on a list, whose cards say the same of different things', () => {
    expect(reasonsOf(TWO, posts([ONE, TWO], [THREE, TWO, FOUR]), 'listing')).not.toContain(TWICE)
  })

  test('but goes there where the lines around it are the same, too', () => {
    expect(reasonsOf(TWO, posts([ONE, TWO, THREE], [ONE, TWO, THREE]), 'listing').at(-1)).toBe(TWICE)
  })
})
