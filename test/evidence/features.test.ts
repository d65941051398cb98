import { describe, expect, test } from 'vitest'
import { measurePage } from '../../src/evidence/measure-page.js'
import type { Block } from '../../src/model/block.js'
import type { Page } from '../../src/model/page.js'
import { pageOfParagraphs } from '../../src/label/page-of-paragraphs.js'
import { htmlPage, pageOf } from '../label/judged.js'

/** What is measured of every block, by its name. */
function valuesOf(page: Page): ReadonlyMap<string, number>[] {
  const { columns } = measurePage(page, { languages: undefined })
  const names = columns.flatMap((group) => group.names)
  expect(new Set(names).size).toBe(names.length)
  return page.blocks.map((_, block) => {
    return new Map(
      columns.flatMap(({ names, rows }) => {
        expect(rows).toHaveLength(names.length * page.blocks.length)
        return names.map((name, at): [string, number] => [name, rows[block * names.length + at] ?? NaN])
      }),
    )
  })
}

/** Compares those that are named, and names those that differ. */
function expectValues(values: ReadonlyMap<string, number> | undefined, expected: Readonly<Record<string, number>>) {
  const rounded = (value: number): number => Number(value.toFixed(5))
  const found = Object.keys(expected).map((name) => [name, rounded(values?.get(name) ?? NaN)])
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(Object.entries(expected).map(([name, value]) => [name, rounded(value)])),
  )
}

const log = (count: number): number => Math.log2(1 + count) / 4
/** Nothing is further away than this. */
const FAR = log(1000)

/** 19 words, 10 of them function words, two commas, two capitals, a number; eight content words. */
const NEWS = 'The council voted in Kiel to reopen the old bridge, which was closed in 2023, and to widen it.'
/** 16 words in two sentences; ten content words. */
const RAIN = 'It rained. Nobody in the town had seen that since the spring of the year before.'

describe('a text', () => {
  const blocks: readonly (readonly [text: string, more?: Partial<Block>])[] = [
    ['Harbour bridge reopens', { role: 'heading', level: 1 }],
    ['By Anna Lind'],
    [NEWS],
    ['Bus routes:', { role: 'heading', level: 2 }],
    [RAIN],
    ['Related posts', { role: 'heading', level: 3 }],
    ['ferry sinks', { role: 'list-item' }],
    ['ferry sinks', { role: 'list-item' }],
    ['All rights reserved.'],
    ['Zap', { role: 'table' }],
  ]
  const lines = pageOf(blocks.map(([text]) => text))
  const page = { ...lines, blocks: lines.blocks.map((block, at) => ({ ...block, ...blocks[at]?.[1] })) }
  const values = valuesOf(page)
  // How much of a sentence each is: 0, 0.08, 1, 0, 1, 0, 0, 0, 0.2, 0. Phrases of boilerplate are the
  // sixth and the ninth, and a third of the second.
  const PROSE = 2.28
  const [WORDS, PROSE_WORDS] = [53, 3 * 0.08 + 19 + 16 + 3 * 0.2]
  const PAGE = { 'page-prose': PROSE_WORDS / WORDS, 'page-phrases': 7 / 3 / 10, 'page-short': 0.8 }

  test('its headline', () => {
    expectValues(values[0], {
      length: log(3),
      long: 0,
      'stop-words': 0,
      ends: 0,
      capitals: 1 / 3,
      covered: 0,
      phrase: 0,
      heading: 1,
      'list-item': 0,
      position: 0,
      'prose-before': 0,
      'prose-previous': 0,
      'prose-next': 0.08,
      'prose-2': 1.08 / 3,
      'prose-5': 2.08 / 6,
      'prose-12': PROSE / 10,
      'phrases-5': 4 / 3 / 6,
      distance: log(2),
      'items-5': 0,
      brief: 1,
      full: 0,
      ...PAGE,
      'phrases-before': 0,
      'phrases-after': 7 / 3 / 9,
      'phrase-last': FAR,
      'phrase-next': log(5),
      'topic:words': log(3),
      'topic:core': 1 / 3,
      'topic:page': 1 / 3,
      'topic:core-3': 1 / 14,
      'topic:core-8': 1 / 31,
      echo: 1,
      'plain:words': 3,
      'plain:characters': Math.log2(23),
      'plain:prose': 0,
      'above:distance': -1,
      'above:level': 0,
      'above:covered': 0,
      'above:length': 0,
      'above:words': 0,
    })
  })

  test('its author', () => {
    expectValues(values[1], {
      length: log(3),
      'stop-words': 1 / 3,
      capitals: 1,
      covered: 1 / 3,
      phrase: 0,
      heading: 0,
      position: 0.1,
      'prose-previous': 0,
      'prose-next': 1,
      between: 0,
      distance: log(1),
      'items-5': 1 / 7,
      'topic:words': log(2),
      'topic:core': 0,
      'plain:prose': 0.08,
      'above:distance': 1,
      'above:level': 1,
      'above:length': 3,
      'above:words': 0,
    })
  })

  test('a sentence', () => {
    expectValues(values[2], {
      length: log(19),
      long: 1,
      'stop-words': 10 / 19,
      ends: 1,
      sentences: 0,
      commas: (2 / 19) * 3,
      capitals: 2 / 19,
      numbers: 1 / 19,
      'starts-lower': 0,
      covered: 0,
      mark: 0,
      repeated: 0,
      position: 0.2,
      'prose-before': 0.08 / PROSE,
      'prose-previous': 0.08,
      'prose-next': 0,
      'prose-2': 2.08 / 5,
      'prose-5': 2.08 / 8,
      between: 0,
      distance: log(2),
      'items-5': 2 / 8,
      brief: 0,
      colon: 0,
      ...PAGE,
      'phrases-after': 2 / 7,
      'phrase-next': log(3),
      'topic:words': log(8),
      'topic:core': 0,
      'topic:page': 1 / 8,
      'plain:words': 19,
      'plain:characters': Math.log2(1 + NEWS.length),
      'plain:prose': 1,
      'above:distance': 2,
      'above:level': 1,
      'above:covered': 0,
      'above:length': 3,
      'above:words': 3,
    })
  })

  test('a subheading', () => {
    expectValues(values[3], {
      length: log(2),
      heading: 1,
      table: 0,
      colon: 1,
      capitals: 1 / 2,
      'prose-before': 1.08 / PROSE,
      'prose-previous': 1,
      'prose-next': 1,
      between: 1,
      distance: log(1),
      'above:distance': 3,
      'above:level': 1,
      'above:words': 22,
    })
  })

  test('two sentences', () => {
    expectValues(values[4], {
      length: log(16),
      sentences: 1,
      commas: 0,
      numbers: 0,
      capitals: 2 / 16,
      'prose-previous': 0,
      'prose-next': 0,
      'prose-2': 2 / 5,
      distance: log(2),
      'phrase-next': log(1),
      'above:distance': 1,
      'above:level': 2,
      'above:length': 2,
      'above:words': 0,
    })
  })

  test('a heading that is a phrase', () => {
    expectValues(values[5], {
      covered: 1,
      phrase: 1,
      heading: 1,
      'own:related-posts': 1,
      'own:copyright': 0,
      'phrases-5': 7 / 3 / 10,
      'phrases-before': 1 / 3 / 5,
      'phrases-after': 1 / 4,
      'phrase-last': FAR,
      'phrase-next': log(3),
      'above:covered': 0,
      'above:level': 2,
      'above:distance': 2,
      'above:words': 16,
    })
  })

  test('items of a list', () => {
    for (const [at, back] of [
      [6, 1],
      [7, 2],
    ] as const) {
      expectValues(values[at], {
        'list-item': 1,
        heading: 0,
        'starts-lower': 1,
        capitals: 0,
        repeated: 1,
        table: 0,
        position: at / 10,
        'phrases-before': 4 / 3 / at,
        'phrase-last': log(back),
        'phrase-next': log(3 - back),
        'topic:words': log(2),
        'topic:core': 0,
        'topic:page': 1,
        'above:distance': back,
        'above:level': 3,
        'above:covered': 1,
        'above:length': 2,
        'above:words': 2 * (back - 1),
      })
    }
    expectValues(values[6], { items: (2 / 5) * (PROSE / 9), 'items-5': 2 / 9 })
    expectValues(values[7], { items: (2 / 5) * ((PROSE - 0.08) / 8), 'items-5': 2 / 8 })
  })

  test('what proves boilerplate', () => {
    expectValues(values[8], {
      mark: 1,
      phrase: 1,
      ends: 1,
      'stop-words': 1 / 3,
      repeated: 0,
      items: 0,
      distance: log(4),
      'own:copyright': 1,
      'phrase-last': log(3),
      'phrase-next': FAR,
      'plain:prose': 0.2,
      'above:words': 4,
    })
  })

  test('a row of a table, at the end', () => {
    expectValues(values[9], {
      table: 1,
      colon: 0,
      length: log(1),
      position: 0.9,
      'prose-before': 1,
      'prose-previous': 0.2,
      'prose-next': 0,
      'prose-2': 0.2 / 3,
      'prose-5': 1.2 / 6,
      'phrases-5': 2 / 6,
      distance: log(5),
      'items-5': 2 / 6,
      'phrases-before': 7 / 3 / 9,
      'phrases-after': 0,
      'topic:words': 0,
      'topic:core': -1,
      'topic:page': -1,
      'above:words': 7,
    })
  })

  test('no other line echoes its headline', () => {
    expect(values.map((row) => (row.get('echo') ?? NaN) > 0.5)).toEqual(values.map((_, at) => at === 0))
  })
})

describe('a longer text', () => {
  const lines = [NEWS, ...Array.from({ length: 39 }, (_, at) => `Zap${'i'.repeat(at)}`)]
  const values = valuesOf(pageOf(lines))
  const at = (index: number, ...names: readonly string[]) => names.map((name) => values[index]?.get(name) ?? NaN)

  test('is seen within 2, 5, 12 and 30 blocks', () => {
    const near = (index: number): boolean[] => {
      return at(index, 'prose-2', 'prose-5', 'prose-12', 'prose-30').map((share) => share > 0)
    }
    expect([2, 3].map(near)).toEqual([
      [true, true, true, true],
      [false, true, true, true],
    ])
    expect([5, 6].map(near)).toEqual([
      [false, true, true, true],
      [false, false, true, true],
    ])
    expect([12, 13].map(near)).toEqual([
      [false, false, true, true],
      [false, false, false, true],
    ])
    expect([30, 31].map(near)).toEqual([
      [false, false, false, true],
      [false, false, false, false],
    ])
    expect(at(12, 'prose-12', 'prose-30')).toEqual([Math.fround(1 / 25), Math.fround(1 / 40)])
  })

  test('tells the sentences of a paragraph from paragraphs', () => {
    const rows = valuesOf(pageOfParagraphs([['Zip zap.'], ['Zap zip.', 'Zop zup.', 'Zup zop.'], ['Zep.']]))
    expect(rows.map((row) => [row.get('part'), row.get('continues')])).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
      [1, 1],
      [0, 0],
    ])
  })

  test('in Thai, which has no stops, a long line ends as a sentence does, and a short one not', () => {
    const long = 'ชาวบ้านในหมู่บ้านเล็กแห่งหนึ่งร่วมกันซ่อมสะพานไม้เก่าที่พังเมื่อฤดูฝนปีก่อน'
    const rows = valuesOf(pageOf([long, 'สะพานไม้', '橋の修理に村人が集まった午後三時から夜まで続いた作業の記録写真']))
    expect(rows.map((row) => row.get('ends'))).toEqual([1, 0, 0])
  })

  test('counts the words of thirty and of three, and no more than thirty blocks or five hundred words', () => {
    const said = (words: number): string => Array.from({ length: words }, () => 'zap').join(' ')
    const page = pageOf([...[3, 4, 29, 30, 9, 10].map(said), 'Zip', said(600), ...lines.slice(1)])
    const heading = page.blocks.map((block, index) => (index === 6 ? { ...block, role: 'heading' as const } : block))
    const rows = valuesOf({ ...page, blocks: heading })
    const column = (name: string): (number | undefined)[] => rows.map((row) => row.get(name))
    expect(column('brief').slice(0, 6)).toEqual([1, 0, 0, 0, 0, 0])
    expect(column('full').slice(0, 6)).toEqual([0, 0, 0, 1, 0, 0])
    expect(column('long').slice(0, 6)).toEqual([0, 0, 1, 1, 0, 1])
    expect(column('plain:words').slice(5, 8)).toEqual([10, 1, 500])
    expect(column('above:words').slice(5, 10)).toEqual([75, 85, 0, 500, 500])
    expect(column('above:distance').slice(5, 9)).toEqual([-1, -1, 1, 2])
    expect(column('above:distance').slice(35, 38)).toEqual([29, 30, 30])
  })
})

describe('a page of HTML', () => {
  const page = htmlPage(`<html><head><title>Harbour bridge reopens</title>
    <meta name="description" content="The council wants buses"></head><body>
    <nav><a href="/w">World</a></nav>
    <article class="story"><h1>Harbour bridge reopens</h1>
      <div><p>${NEWS}</p><p><b>It rained.</b>${RAIN.slice('It rained.'.length)}</p></div>
      <h2><a href="/x">Zap zip</a></h2>
      <ul><li>Zop <a href="/y">zup</a></li></ul></article>
    <div class="share-tools" aria-hidden="true"><p>Zep zyp</p></div>
    </body></html>`)
  const values = valuesOf(page)
  const LENGTHS = [5, 22, NEWS.length, RAIN.length, 7, 7, 7]
  const LINKS = [1, 0, 0, 0, 1, 3 / 7, 0]
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
  const PAGE = { 'page-links': 15 / sum(LENGTHS), 'page-blocks': log(7), 'has-h1': 1 }

  test('has these blocks', () => {
    const texts = ['World', 'Harbour bridge reopens', NEWS, RAIN, 'Zap zip', 'Zop zup', 'Zep zyp']
    expect(page.blocks.map(({ text }) => text)).toEqual(texts)
  })

  test('a link of the menu', () => {
    expectValues(values[0], {
      'link-density': 1,
      linked: 1,
      bold: 0,
      hidden: 0,
      'links-2': 1 / 3,
      'links-5': sum(LINKS.slice(0, 6)) / 6,
      best: 0,
      core: 0,
      'best-short': 0,
      'best-linked': 0,
      'after-h1': 0,
      'from-h1': 0,
      ...PAGE,
      alone: 1,
      'heading-linked': 0,
      'near:navigation': 1,
      'near:share-bar': 0,
      echo: 0,
      'topic:title': 0,
      'topic:description': 0,
    })
  })

  test('its headline', () => {
    expectValues(values[1], {
      'link-density': 0,
      'links-2': 1 / 4,
      'after-h1': 0,
      'from-h1': 0,
      ...PAGE,
      'heading-linked': 0,
      'best-linked': 0,
      echo: 1,
      echoed: 1,
      'topic:title': 1,
      'topic:h1': 1,
      'topic:description': 0,
    })
  })

  test('a sentence', () => {
    expectValues(values[2], {
      'link-density': 0,
      bold: 0,
      'links-2': 2 / 5,
      'links-5': sum(LINKS) / 7,
      best: 1,
      'best-child': 1,
      'best-depth': 1 / 5,
      core: 1,
      'core-prose': 1,
      'best-prose': 1,
      'best-short': 0,
      'path-mass': 1,
      'path-count': log(2),
      'path-links': 0,
      'path-length': log(17.5),
      'path-prose': 1,
      'after-h1': 1,
      'from-h1': log(1),
      alone: 1,
      siblings: log(2),
      ...PAGE,
      stated: 0,
      unstated: 0,
      'dense-prose': 1,
      'heading-best': 0,
      'topic:title': 1 / 8,
      'topic:h1': 1 / 8,
      'topic:description': 1 / 8,
      echo: 0,
    })
  })

  test('one that begins in bold', () => {
    expectValues(values[3], { bold: 10 / RAIN.length, 'from-h1': log(2), 'links-2': sum(LINKS.slice(1, 6)) / 5 })
  })

  test('a heading that is a link, an item that has one, and what is hidden', () => {
    expectValues(values[4], {
      'link-density': 1,
      linked: 1,
      'heading-linked': 1,
      'item-linked': 0,
      'from-h1': log(3),
      alone: 1,
      siblings: log(5),
    })
    expectValues(values[5], {
      'link-density': 3 / 7,
      linked: 0,
      'heading-linked': 0,
      'item-linked': 3 / 7,
      'path-count': log(1),
      'path-links': 3 / 7,
      'path-length': log(2),
      hidden: 0,
    })
    expectValues(values[6], {
      hidden: 1,
      'link-density': 0,
      'near:share-bar': 1,
      'near:navigation': 0,
      'from-h1': log(5),
      best: 0,
    })
  })

  test('is measured above the text by its surroundings, not by headings', () => {
    expect(values[2]?.has('above:distance')).toBe(false)
    expect(values[2]?.has('link-density')).toBe(true)
  })
})

describe('a page of HTML whose prose stands in several places', () => {
  // The first element is most like an article, both together hold most of the prose, and only the page all of it.
  const values = valuesOf(
    htmlPage(`<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: `${NEWS} ${'Zep zyp zup '.repeat(40)}` })}</script>
      <article><div><p>${NEWS}</p><section><p>Zap</p></section><p><a href="/x">Zip zop</a></p></div>
      <div><p>${RAIN}</p></div></article><footer><div><p>${RAIN}</p></div></footer>`),
  )

  test('what is said in the best', () => {
    expectValues(values[0], {
      best: 1,
      'best-child': 1,
      'best-depth': 1 / 5,
      core: 1,
      whole: 1,
      'core-prose': 1,
      'best-prose': 1,
      'path-prose': 1,
      'after-h1': 0,
      'has-h1': 0,
      stated: 1,
      unstated: 0,
    })
    expectValues(values[1], {
      best: 1,
      'best-child': 0,
      'best-depth': 2 / 5,
      core: 1,
      whole: 1,
      'core-prose': 0,
      'best-prose': 0,
      'best-short': 1,
      'best-linked': 0,
    })
    expectValues(values[2], { best: 1, 'best-child': 1, 'best-short': 0, 'best-linked': 1 })
  })

  test('beside it, and outside of both', () => {
    expectValues(values[3], { best: 0, core: 1, whole: 1, 'core-prose': 1, 'best-prose': 0, stated: 0, unstated: 1 })
    expectValues(values[4], { best: 0, core: 0, whole: 1, 'core-prose': 0, 'best-prose': 0, stated: 0, unstated: 1 })
  })
})
