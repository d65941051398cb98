import { describe, expect, test } from 'vitest'
import { measurePage } from '../../src/features/measure-page.js'
import { eachName } from '../../src/features/name-votes.js'
import type { Element } from '../../src/model/element.js'
import type { Page } from '../../src/model/page.js'
import { readHtml } from '../../src/read/html/index.js'
import { readPlain } from '../../src/read/plain.js'

const OPTIONS = { languages: undefined }

/** What a feature is in every block of a page. */
function feature(page: Page, name: string): number[] {
  const group = measurePage(page, OPTIONS).columns.find(({ names }) => names.includes(name))
  if (!group) throw new RangeError(`no feature ${name}`)
  const column = group.names.indexOf(name)
  return page.blocks.map((_, index) => group.rows[index * group.names.length + column] ?? Number.NaN)
}

const html = (source: string): Page => readHtml(source, { url: undefined, depth: 100 })

describe('the words of a block', () => {
  const STORY = 'The minister said that the plan was not his, and that they had been told of it.'
  const BANNER = 'Subscribe to our newsletter: sign up with your email, read our privacy policy.'

  test('of a story say more for body than those of a banner', () => {
    const [story = 0, banner = 0] = feature(readPlain(`${STORY}\n\n${BANNER}`), 'votes')
    expect(story).toBeGreaterThan(banner + 1)
  })

  test('vote once each, however often they stand there', () => {
    const [once, often] = feature(readPlain(`Subscribe\n\n${'Subscribe '.repeat(30)}`), 'votes')
    expect(often).toBe(once)
  })

  test('are read to a bound: what comes behind it changes nothing', () => {
    const long = `${'lorem '.repeat(60)}`
    const [without, behind] = feature(readPlain(`${long}\n\n${long} newsletter`), 'votes')
    expect(behind).toBe(without)
  })

  test('are heard by the blocks around', () => {
    const page = readPlain([STORY, STORY, BANNER].join('\n\n'))
    const votes = feature(page, 'votes')
    expect(feature(page, 'votes-next')[1]).toBe(votes[2])
    expect(feature(page, 'votes-previous')[2]).toBe(votes[1])
    expect(feature(page, 'votes-before')[2]).toBeCloseTo(((votes[0] ?? 0) + (votes[1] ?? 0)) / 2)
    expect(feature(page, 'votes-after')[2]).toBe(0)
  })
})

describe('the names around a block', () => {
  const P = '<p>Twelve words stand in this paragraph, so that it is a sentence.</p>'

  test('of an article say more for body than those of a footer', () => {
    const page = html(`<body><div class="article-body">${P}</div><footer class="site-footer">${P}</footer></body>`)
    const [article = 0, footer = 0] = feature(page, 'names')
    expect(article).toBeGreaterThan(footer + 1)
  })

  test('of the page itself say nothing', () => {
    const [plain] = feature(html(`<body>${P}</body>`), 'names')
    const [named] = feature(html(`<html class="footer"><body class="footer newsletter">${P}</body></html>`), 'names')
    expect(named).toBe(plain)
  })

  test('are near or far by their level', () => {
    const wrap = (levels: number, name: string): Page =>
      html(`<body><div class="${name}">${'<div>'.repeat(levels)}${P}${'</div>'.repeat(levels)}</div></body>`)
    const change = (levels: number, column: string): number =>
      (feature(wrap(levels, 'footer'), column)[0] ?? 0) - (feature(wrap(levels, ''), column)[0] ?? 0)
    expect(change(1, 'names-near')).not.toBe(0)
    expect(change(1, 'names-far')).toBe(0)
    expect(change(5, 'names-near')).toBe(0)
    expect(change(5, 'names-far')).not.toBe(0)
  })

  test('are its tag, every word and every two in a row', () => {
    const attributes = new Map([
      ['class', 'postBody wide'],
      ['href', 'footer'],
    ])
    const words: string[] = []
    eachName({ tag: 'div', attributes } as unknown as Element, (word) => words.push(word))
    expect(words).toEqual(['<div>', 'post', 'body', 'post-body', 'wide'])
  })
})
