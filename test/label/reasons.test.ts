import { describe, expect, test } from 'vitest'
import { reasonFor } from '../../src/label/reasons.js'
import type { Label } from '../../src/model/kind.js'
import type { Page } from '../../src/model/page.js'
import { PROSE } from '../article.js'
import { htmlPage, pageOf } from './judged.js'
import { judgedAs, type Shares } from './posteriors.js'

interface Asked {
  /** Of every block, by its own words alone. */
  readonly words?: readonly Shares[]
  readonly prose?: readonly number[]
  readonly at?: number
}

/** Why a block of this page has its label. */
function reasonOf(page: Page, labels: readonly Label[], { at = 0, ...said }: Asked = {}): string {
  return reasonFor(
    judgedAs(
      page,
      page.blocks.map(() => ({})),
      said,
    ),
    labels,
    at,
  )
}

/** Why a line that stands alone has its label. */
const lineAs = (line: string, label: Label, asked: Asked = {}): string => reasonOf(pageOf([line]), [label], asked)

/** Around most of a page's prose a name says nothing: there is some more below. */
const withProse = (html: string): Page => htmlPage(`<main>${html}<article><p>${PROSE.join(' ')}</p></article></main>`)

describe('a block of the body', () => {
  test.each([
    [1, 'reads like prose'],
    [0.5, 'reads like prose'],
    [0.4375, 'stands in the body'],
    [0, 'stands in the body'],
  ])('with prose of %d %s', (prose, reason) => {
    expect(lineAs('All rights reserved', 'body', { prose: [prose] })).toBe(reason)
  })
})

describe('a phrase', () => {
  test.each<readonly [string, Label, string]>([
    ['All rights reserved', 'copyright', 'the whole line is "all rights reserved"'],
    ['Related posts', 'related-posts', 'the whole line is "related posts"'],
    ['Share this', 'share-bar', 'the whole line is "share this"'],
    ['She told us to sign up, and we all did', 'newsletter', 'it says "sign up"'],
    // The first that speaks for the label, though others come before it.
    ['Share this and read more', 'related-posts', 'it says "read more"'],
  ])('%j as %s', (line, label, reason) => {
    expect(lineAs(line, label)).toBe(reason)
  })

  test('of another kind says nothing', () => {
    expect(lineAs('All rights reserved', 'comments')).toBe('stands among lines like it')
    expect(lineAs('She told us to sign up, and we all did', 'paywall')).toBe('stands among lines like it')
  })
})

describe('a name in HTML', () => {
  const html = (attributes: string, inside = '<p>Zap</p>'): Page => withProse(`<div ${attributes}>${inside}</div>`)

  test('around a block is told with its attribute', () => {
    expect(reasonOf(html('class="share-tools"'), ['share-bar'])).toBe('class "share-tools"')
    expect(reasonOf(html('id="newsletter"'), ['newsletter'])).toBe('id "newsletter"')
  })

  test('of the block itself goes before one further out', () => {
    const page = html('class="share-tools"', '<p class="social-links">Zap</p>')
    expect(reasonOf(page, ['share-bar'])).toBe('class "social-links"')
  })

  test('that says something else does not count', () => {
    expect(reasonOf(html('class="share-tools"'), ['newsletter'])).toBe('stands among lines like it')
    expect(reasonOf(html('class="share-tools"', '<p class="x">Zap</p>'), ['share-bar'])).toBe('class "share-tools"')
  })

  test('around another block does not count', () => {
    const page = withProse('<div class="share-tools"><p>Zap</p></div><div><p>Zip</p></div>')
    expect(reasonOf(page, ['share-bar', 'other'], { at: 0 })).toBe('class "share-tools"')
    expect(reasonOf(page, ['other', 'share-bar'], { at: 1 })).toBe('stands among lines like it')
  })

  test('of some length is cut', () => {
    const name = `share ${'x'.repeat(80)}`
    expect(reasonOf(html(`class="${name}"`), ['share-bar'])).toBe(`class "${name.slice(0, 60)}…"`)
    const longest = `share ${'x'.repeat(54)}`
    expect(reasonOf(html(`class="${longest}"`), ['share-bar'])).toBe(`class "${longest}"`)
  })
})

describe('a date', () => {
  test('is one where a timestamp is mostly that', () => {
    expect(lineAs('12 March 2024', 'timestamp')).toBe('a date')
    expect(lineAs('12 March 2024', 'other')).toBe('stands among lines like it')
    expect(lineAs('Zap zip zop', 'timestamp')).toBe('stands where dates do')
    const mostly = (share: number): string => {
      const judged = judgedAs(pageOf(['Zap']), [{}])
      const cues = { ...judged.measured.cues, dates: Float32Array.of(share) }
      return reasonFor({ ...judged, measured: { ...judged.measured, cues } }, ['timestamp'], 0)
    }
    expect([mostly(0.5), mostly(0.4375)]).toEqual(['a date', 'stands where dates do'])
  })
})

describe('its own words', () => {
  test('are enough from one half on', () => {
    expect(lineAs('Zap', 'comments', { words: [{ comments: 0.5 }] })).toBe('by its own words')
    expect(lineAs('Zap', 'comments', { words: [{ comments: 0.4375 }] })).toBe('stands among lines like it')
  })

  test('are those for its label, and of its block', () => {
    expect(lineAs('Zap', 'comments', { words: [{ other: 1 }] })).toBe('stands among lines like it')
    const words: Shares[] = [{ comments: 1 }, {}]
    expect(reasonOf(pageOf(['Zap', 'Zip']), ['other', 'comments'], { words, at: 1 })).toBe('stands among lines like it')
  })
})

describe('the heading of lines with the same label', () => {
  const PAGE = pageOf(['Zap', 'Zip', 'Zop', 'Zup', 'Zep'])
  const LABELLED: readonly Label[] = ['other', 'related-posts', 'related-posts', 'related-posts', 'trending']

  test('is the first of them', () => {
    expect(LABELLED.map((_, at) => reasonOf(PAGE, LABELLED, { at }))).toEqual([
      'stands among lines like it',
      'stands among lines like it',
      'among lines like it, below "Zip"',
      'among lines like it, below "Zip"',
      'stands among lines like it',
    ])
  })

  test('may be the first line of the page, and may be blank', () => {
    const labels: readonly Label[] = ['comments', 'comments']
    expect(reasonOf(pageOf(['Zap', 'Zip']), labels, { at: 1 })).toBe('among lines like it, below "Zap"')
    expect(reasonOf(pageOf(['', 'Zip']), labels, { at: 1 })).toBe('stands among lines like it')
  })

  test('is at most 100 lines above', () => {
    const lines = Array.from({ length: 102 }, (_, at) => `Line ${String(at)}`)
    const labels = lines.map((): Label => 'comments')
    expect(reasonOf(pageOf(lines), labels, { at: 100 })).toBe('among lines like it, below "Line 0"')
    expect(reasonOf(pageOf(lines), labels, { at: 101 })).toBe('stands among lines like it')
  })

  test('is cut where it is long', () => {
    const [long, most] = ['x'.repeat(61), 'x'.repeat(60)]
    const labels: readonly Label[] = ['comments', 'comments']
    expect(reasonOf(pageOf([long, 'Zip']), labels, { at: 1 })).toBe(`among lines like it, below "${most}…"`)
    expect(reasonOf(pageOf([most, 'Zip']), labels, { at: 1 })).toBe(`among lines like it, below "${most}"`)
  })
})

describe('its place', () => {
  test.each<readonly [Label, string]>([
    ['title', 'stands where a headline does'],
    ['byline', 'a name where authors stand'],
    ['timestamp', 'stands where dates do'],
    ['breadcrumb', 'short and right above the headline'],
    ['caption', 'reads like a caption beside the text'],
    ['copyright', 'stands where the small print does'],
    ['navigation', 'stands among lines like it'],
    ['other', 'stands among lines like it'],
  ])('is all there is to say of a %s', (label, reason) => {
    expect(lineAs('Zap', label)).toBe(reason)
  })
})

describe('of several reasons the first counts', () => {
  const words: Shares[] = [
    { 'share-bar': 1, timestamp: 1 },
    { 'share-bar': 1, timestamp: 1 },
  ]
  const around = (line: string): Page => withProse(`<div class="share-tools"><p>Zap</p><p>${line}</p></div>`)
  const both: readonly Label[] = ['share-bar', 'share-bar']

  test('the whole line', () => {
    expect(reasonOf(around('Share this'), both, { at: 1, words })).toBe('the whole line is "share this"')
  })

  test('then what it says', () => {
    expect(reasonOf(around('Share this now, she told us'), both, { at: 1, words })).toMatch(/^it says "share/u)
  })

  test('then a name', () => {
    expect(reasonOf(around('Zip'), both, { at: 1, words })).toBe('class "share-tools"')
  })

  test('before a date', () => {
    const page = withProse('<div class="published-date"><p>12 March 2024</p></div>')
    expect(reasonOf(page, ['timestamp'])).toBe('class "published-date"')
  })

  test('then a date', () => {
    const page = pageOf(['Zap', '12 March 2024'])
    expect(reasonOf(page, ['timestamp', 'timestamp'], { at: 1, words })).toBe('a date')
  })

  test('then its own words, then the heading, then its place', () => {
    const labels: readonly Label[] = ['timestamp', 'timestamp']
    const page = pageOf(['Zap', 'Zip'])
    expect(reasonOf(page, labels, { at: 1, words })).toBe('by its own words')
    expect(reasonOf(page, labels, { at: 1 })).toBe('among lines like it, below "Zap"')
    expect(reasonOf(page, labels, { at: 0 })).toBe('stands where dates do')
  })
})
