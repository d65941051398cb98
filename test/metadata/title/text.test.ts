import { describe, expect, it } from 'vitest'
import { readMetadata } from '../../../src/metadata/index.js'
import type { Label } from '../../../src/model/kind.js'
import type { LabelledPage } from '../../../src/metadata/context.js'
import { PROSE, pageOf } from '../blocks.js'

const TITLE = 'Council votes to close the old bridge'

type Line = readonly [label: Label, text: string, confidence?: number]

function pageWith(lines: readonly Line[], more?: Partial<LabelledPage>): LabelledPage {
  const page = pageOf([...lines.map(([label, text]) => [label, text] as const), ['body', PROSE]], more)
  return { ...page, blocks: page.blocks.map((block, at) => ({ ...block, confidence: lines[at]?.[2] ?? 1 })) }
}

function titleOf(lines: readonly Line[], more?: Partial<LabelledPage>): string | undefined {
  return readMetadata(pageWith(lines, more)).title
}

describe('the opening line of a text', () => {
  it('is the headline where another block says the same, whatever both are labelled', () => {
    expect(
      titleOf([
        ['navigation', `${TITLE} - Example News`],
        ['navigation', 'Home'],
        ['breadcrumb', TITLE],
      ]),
    ).toBe(TITLE)
  })

  it('is one where body and address have its words', () => {
    const url = 'https://example.org/old-bridge-engineers'
    expect(titleOf([['navigation', 'Engineers found old bridge unsafe']], { url })).toBe(
      'Engineers found old bridge unsafe',
    )
    expect(titleOf([['navigation', 'Subscribe for unlimited bridge stories']], { url })).toBe(undefined)
  })

  it('is none where it is an entry of a menu, which comes again in another', () => {
    const titled = (label: Line[0], confidence: number, again: Line[0] = 'navigation'): string | undefined =>
      titleOf([[label, 'Bridges', confidence], [again, 'Bridges'], ['title', TITLE, 0.6]]) // prettier-ignore
    expect(titled('navigation', 0.9)).toBe(TITLE)
    // Less sure, called otherwise, or the headline once more.
    expect(titled('navigation', 0.89)).toBe('Bridges')
    expect(titled('other', 0.9)).toBe('Bridges')
    expect(titled('navigation', 0.9, 'title')).toBe('Bridges')
  })

  it('is no headline where it is prose', () => {
    expect(titleOf([['body', 'The council met below the old bridge.']])).toBe(undefined)
  })

  it('says which block is the headline', () => {
    const lines: Line[] = [
      ['navigation', 'Old bridge: council votes to close it'],
      ['title', 'Win a holiday by the sea', 0.7],
      ['title', TITLE, 0.6],
    ]
    expect(titleOf(lines)).toBe(TITLE)
    expect(titleOf([['navigation', 'Home'], ...lines.slice(1)])).toBe('Win a holiday by the sea')
  })

  it('loses the name of a section that stands alone as well, and keeps the headline', () => {
    expect(
      titleOf([
        ['navigation', `${TITLE} - Politics`],
        ['navigation', 'Politics'],
        ['title', TITLE],
      ]),
    ).toBe(TITLE)
  })
})

describe('of the blocks labelled as headline', () => {
  it('the first of those that stand together above the text leads', () => {
    expect(
      titleOf([
        ['navigation', 'Home'],
        ['title', TITLE],
        ['title', 'Engineers had warned of it for years'],
      ]),
    ).toBe(TITLE)
  })

  it('the last leads where others stand far above it', () => {
    const menu = (...names: readonly string[]): Line[] => names.map((name) => ['navigation', name])
    const titles = (between: readonly Line[]): Line[] => [
      ['navigation', 'Home'],
      ['title', 'Storm hits the coast'],
      ...between,
      ['title', TITLE],
    ]
    expect(titleOf(titles(menu('Sport', 'Culture', 'Weather', 'Travel', 'Food', 'Books')))).toBe(TITLE)
    expect(titleOf(titles(menu('Jane Doe', '15 April 2024', 'Share', 'Save', 'Photo')))).toBe('Storm hits the coast')
  })

  it('one below the beginning of the text leads nowhere', () => {
    const below: Line[] = [
      ['body', PROSE],
      ['related-posts', 'Read more'],
      ['title', 'Storm hits the coast'],
    ]
    expect(titleOf([['navigation', 'Home'], ['title', TITLE, 0.8], ...below])).toBe(TITLE)
  })

  it('a doubtful one is left behind', () => {
    const lines = (first: number, second: number): Line[] => [
      ['navigation', 'Home'],
      ['title', 'Storm hits the coast', first],
      ['title', TITLE, second],
    ]
    expect(titleOf(lines(0.1, 0.9))).toBe(TITLE)
    expect(titleOf(lines(0.9, 0.9))).toBe('Storm hits the coast')
  })

  it('a large byline or date is none', () => {
    const first: Line[] = [['navigation', 'Home']]
    expect(titleOf([...first, ['title', 'By Jane Doe'], ['title', TITLE]])).toBe(TITLE)
    expect(titleOf([...first, ['title', '12 March 2024'], ['title', TITLE]])).toBe(TITLE)
    expect(titleOf([...first, ['title', 'Best bridges of Europe, tested by Jane Doe']])).toBe(
      'Best bridges of Europe, tested by Jane Doe',
    )
  })

  it('others are runners-up', () => {
    const page = pageWith([
      ['title', `${TITLE} | Example`],
      ['title', TITLE],
      ['title', 'Engineers had warned of it'],
    ])
    expect(readMetadata(page).sources.title).toEqual([
      { source: 'title block 2', value: TITLE },
      { source: 'title block 3', value: 'Engineers had warned of it' },
    ])
  })
})

describe("the site's name behind the headline of a text", () => {
  it.each([
    [`${TITLE} | Example News`, TITLE],
    [`${TITLE} - Example News`, TITLE, 'https://www.example-news.com/a'],
    [`${TITLE} - A`, `${TITLE} - A`, 'https://www.example-news.com/a'],
    [`${TITLE} - Something else`, `${TITLE} - Something else`, 'https://www.example-news.com/a'],
    [`Closed | An old bridge`, 'Closed | An old bridge'],
    [`${TITLE} | A long story of what the engineers found`, `${TITLE} | A long story of what the engineers found`],
  ])('%s', (line, title, url?: string) => {
    expect(titleOf([['title', line]], { url })).toBe(title)
  })

  it('is known from the small print', () => {
    const page = pageWith([['title', `${TITLE} - The Observer`]])
    const copyright = { ...page.blocks[0], label: 'copyright', text: '© 2024 The Observer Ltd' } as const
    const blocks = [
      ...page.blocks,
      { ...copyright, start: 0, end: 0, role: 'paragraph', reason: '', confidence: 1 } as const,
    ]
    expect(readMetadata({ ...page, blocks }).title).toBe(TITLE)
  })
})

describe('the head of a text', () => {
  const head = (title: string): Partial<LabelledPage> => ({
    head: { source: 'front matter', stated: [{ name: 'title', content: title }], blocks: [] },
  })

  it('goes before what the text shows', () => {
    expect(titleOf([['title', 'Engineers had warned of it for years']], head(TITLE))).toBe(TITLE)
  })

  it("loses the site's name where the text shows the headline alone", () => {
    expect(titleOf([['title', TITLE]], head(`${TITLE} - The Observer`))).toBe(TITLE)
    expect(titleOf([['title', 'Engineers had warned']], head(`${TITLE} - The Observer`))).toBe(
      `${TITLE} - The Observer`,
    )
    expect(titleOf([['navigation', 'The Observer']], head(`${TITLE} - The Observer`))).toBe(`${TITLE} - The Observer`)
  })
})
