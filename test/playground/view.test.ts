import { describe, expect, it } from 'vitest'
import { cleanArticle, label, toHtml, toMarkdown, type LabelledBlock, type Label } from '../../src/index.js'
import { fixture } from '../../src/testing/fixtures/index.js'
import type { Cleaned } from '../../tools/playground/app/messages.js'
import { metadataView, verdictView } from '../../tools/playground/app/view/about.js'
import { pageView } from '../../tools/playground/app/view/blocks.js'
import { kindSwitches } from '../../tools/playground/app/view/kinds.js'
import { paragraphsOf } from '../../tools/playground/app/view/paragraphs.js'
import { tipOf } from '../../tools/playground/app/view/tip.js'

const block = (text: string, as: Label = 'body', more: Partial<LabelledBlock> = {}): LabelledBlock => ({
  text,
  label: as,
  start: 0,
  end: text.length,
  role: 'paragraph',
  reason: 'a reason',
  confidence: 0.9,
  ...more,
})

const TAGS = /<[^>]*>/gu
const wordsIn = (html: string): string => html.replace(TAGS, '').replaceAll(/\s+/gu, ' ').trim()

describe('the page', () => {
  it('shows every block in the colour of its kind, in the order of the page', () => {
    const { input, options } = fixture('english-blog')
    const blocks = label(input, options)
    const { text } = pageView(blocks)
    const pieces = [...text.matchAll(/<(?:span|del) class="piece (\w+)" data-piece="(\d+)" data-label="([\w-]+)"/gu)]
    expect(pieces.map(([, , index]) => Number(index))).toEqual(blocks.map((_, index) => index))
    expect(pieces.map(([, , , as]) => as)).toEqual(blocks.map((one) => one.label))
    expect(pieces.find(([, , , as]) => as === 'newsletter')?.[1]).toBe('red')
    expect(pieces.find(([, , , as]) => as === 'body')?.[1]).toBe('body')
  })

  it('strikes through what was cut inside a paragraph, and nothing else', () => {
    const cut = [block('A ferry sails.'), block('Subscribe now.', 'newsletter', { continues: true })]
    expect(pageView(cut).text).toMatch(/<span [^>]*>A ferry sails\.<\/span> <del [^>]*>Subscribe now\.<\/del>/u)
    expect(pageView([block('Subscribe now.', 'newsletter')]).text).not.toContain('<del')
    const twoKinds = [block('Home', 'navigation'), block('Subscribe.', 'newsletter', { continues: true })]
    expect(pageView(twoKinds).text).not.toContain('<del')
  })

  it('takes a text for text, whatever it says', () => {
    const evil = '<img src=x onerror="document.title=1"> & <script>'
    const { text } = pageView([block(evil, 'other', { mark: '<b>' })])
    expect(text).not.toContain('<img')
    expect(text).not.toContain('<script')
    expect(text).not.toContain('<b>')
    expect(tipOf(block(evil, 'other', { reason: evil })).text).not.toContain('<img')
  })

  it('puts a kind out of sight, and the sentence of a paragraph alone where the rest is of another kind', () => {
    const blocks = [
      block('A ferry.'),
      block('Join us.', 'newsletter', { continues: true }),
      block('Home', 'navigation'),
    ]
    const hidden = pageView(blocks, new Set<Label>(['newsletter', 'navigation'])).text
    expect(hidden.match(/<li [^>]*hidden>/gu)).toHaveLength(1)
    expect(hidden).toMatch(/<del [^>]*hidden>Join us/u)
    expect(hidden).not.toMatch(/hidden>A ferry/u)
  })

  it('begins a kind with its name once, and sets the cells of a row apart', () => {
    const { text } = pageView([block('One', 'navigation'), block('Two', 'navigation'), block('Three', 'tags')])
    expect(text.match(/is-first/gu)).toHaveLength(2)
    expect(pageView([block('Year Ferries', 'body', { role: 'table', cells: [0, 5] })]).text).toContain(
      '<span class="cell">Year</span> <span class="cell">Ferries</span>',
    )
  })

  it('says how much of a very long page it leaves out', () => {
    const { text } = pageView(Array.from({ length: 5_002 }, () => block('A line.')))
    expect(text.match(/class="piece/gu)).toHaveLength(5_000)
    expect(text).toContain('… 2 more paragraphs')
  })
})

it('joins blocks that stood in one paragraph', () => {
  const paragraphs = paragraphsOf([
    block('a', 'body', { continues: true }),
    block('b', 'body', { continues: true }),
    block('c'),
  ])
  expect(paragraphs.map((pieces) => pieces.map(({ index }) => index))).toEqual([[0, 1], [2]])
})

it('has a switch for each kind of the page, with how often it is there', () => {
  const blocks = [block('a', 'tags'), block('b', 'tags'), block('c')]
  const { text } = kindSwitches(blocks, new Set<Label>(['tags']))
  expect(wordsIn(text)).toBe('body 1 tags 2')
  expect(text).toContain('data-kind="body" checked')
  expect(text).not.toContain('data-kind="tags" checked')
})

describe('beside it', () => {
  const page = `<html><head><meta property="og:title" content="Ferry sails again | The Courier">
<meta name="author" content="Marta Lindqvist"></head><body><article><h1>Ferry sails again</h1>
<p class="byline">By Marta Lindqvist</p><p>The ferry to the north shore sailed again on Monday after a winter in the dock.</p>
<p>It goes six times a day, and the crossing takes forty minutes, the harbour office said.</p></article></body></html>`
  const article = cleanArticle(page)

  it('shows each field with its source, who says the same, and who says otherwise', () => {
    const { sources } = article.metadata
    const { text } = metadataView(article)
    for (const { source } of [...(sources.title ?? []), ...(sources.authors ?? [])])
      expect(text).toContain(`<span class="source">${source.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</span>`)
    expect(sources.title?.length).toBeGreaterThan(1)
    expect(wordsIn(text)).toContain(
      'titleFerry sails again &lt;h1&gt; or Ferry sails again | The Courier meta og:title',
    )
    expect(wordsIn(text)).toMatch(/authorsMarta Lindqvist .* the same .*meta author/u)
    const other = {
      ...article,
      metadata: {
        ...article.metadata,
        sources: {
          title: [
            { source: 'one', value: 'Ferry sails again' },
            { source: 'two', value: 'Another' },
          ],
        },
      },
    }
    expect(wordsIn(metadataView(other).text)).toContain('titleFerry sails again one or Another two')
  })

  it('says that nothing was found of a page that says nothing', () => {
    expect(wordsIn(metadataView(cleanArticle('')).text)).toBe('Nothing was found.')
  })

  it('shows the verdict, its reason and how much stayed', () => {
    const cleaned: Cleaned = {
      article: { ...article, confidence: 0.999, verdict: { kind: 'article', probability: 0.873, reason: 'prose' } },
      blocks: label(page),
      markdown: toMarkdown(article),
      html: toHtml(article),
      milliseconds: 12.3,
    }
    const words = wordsIn(verdictView(cleaned).text)
    expect(words).toContain('article 0.87 prose Confidence0.99')
    expect(words).toContain(`${String(article.blocks.length)} of ${String(cleaned.blocks.length)} blocks`)
    expect(words).toContain('cleaned in 12 ms')
  })
})
