import { readFileSync, readdirSync } from 'node:fs'
import fc from '../fast-check.js'
import { describe, expect, test } from 'vitest'
import { judgePage } from '../../src/label/judge.js'
import type { Page } from '../../src/model/page.js'
import {
  BODY,
  LABELS,
  LABEL_COUNT,
  judgeBlocks,
  judgeWords,
  probabilityOf,
  type Posteriors,
} from '../../src/models/labels/index.js'
import { HEADLINE, PROSE } from '../article.js'
import { htmlPage, pageOf } from '../label/judged.js'
import { anyPage } from '../pages.js'

// With the weights as they are shipped: what holds of any of them.

const SEEDS = new URL('../../fixtures/seeds/', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, SEEDS), 'utf8')
const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')

interface Seed {
  readonly name: string
  readonly html: string
  readonly lines: readonly string[]
}
const seeds = readdirSync(SEEDS).map((name): Seed => {
  return { name, html: read(`${name}/page.html`), lines: linesOf(read(`${name}/input.txt`)) }
})
const pages = seeds.flatMap(({ name, html, lines }): [string, Page][] => [
  [`${name} in HTML`, htmlPage(html)],
  [`${name} as a text`, pageOf(lines)],
])

function judge(page: Page): Posteriors {
  return judgePage(page, { languages: undefined, bias: 0, rules: [] }).posteriors
}

const listsOf = ({ labels, words }: Posteriors): [number[], number[]] => [[...labels], [...words]]

function expectShares(table: Float64Array, blocks: number): void {
  expect(table).toHaveLength(blocks * LABEL_COUNT)
  for (let block = 0; block < blocks; block++) {
    const row = table.subarray(block * LABEL_COUNT, (block + 1) * LABEL_COUNT)
    expect(row.every((share) => share >= 0 && share <= 1)).toBe(true)
    expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 4)
  }
}

describe('a page is judged', () => {
  test.each(pages)('with a row of shares for every block: %s', (_, page) => {
    const { labels, words } = judge(page)
    expectShares(labels, page.blocks.length)
    expectShares(words, page.blocks.length)
    expect(labels).not.toEqual(words)
  })

  test('also where it holds anything at all', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        const page = pageOf(text.split('\n'))
        const { labels, words } = judge(page)
        expectShares(labels, page.blocks.length)
        expectShares(words, page.blocks.length)
      }),
      { numRuns: 40 },
    )
  })

  test('also where it holds nothing', () => {
    for (const page of [pageOf([]), htmlPage(''), htmlPage('<p></p>')]) {
      expect(listsOf(judge(page))).toEqual([[], []])
    }
    expectShares(judge(pageOf([''])).labels, 1)
  })

  test('alone as after any others, and every time', () => {
    const alone = pages.map(([, page]) => listsOf(judge(page)))
    const backwards = pages.toReversed().map(([, page]) => listsOf(judge(page)))
    expect(backwards.reverse()).toEqual(alone)
    for (const [index, [, page]] of pages.entries()) {
      judge(pageOf([HEADLINE, ...PROSE]))
      expect(listsOf(judge(page))).toEqual(alone[index])
    }
  })

  test('without what is handed out being written to later', () => {
    const first = judge(pageOf(PROSE))
    const before = listsOf(first)
    for (const [, page] of pages) judge(page)
    expect(listsOf(first)).toEqual(before)
  })
})

describe('a block', () => {
  const FAR_AWAY = ['All rights reserved.', PROSE[6] ?? '', 'World']

  test.each(seeds)('is judged much the same where a line is put far below it: $name', ({ html, lines }) => {
    for (const line of FAR_AWAY) {
      const both: readonly (readonly [Page, Page])[] = [
        [pageOf(lines), pageOf([...lines, line])],
        [htmlPage(html), htmlPage(html.replace('</body>', `<p>${line}</p></body>`))],
      ]
      for (const [page, longer] of both) {
        expect(longer.blocks).toHaveLength(page.blocks.length + 1)
        const [before, after] = [judge(page).labels, judge(longer).labels]
        // Those of the first half: some twelve blocks and more stand between.
        const size = Math.floor(page.blocks.length / 2) * LABEL_COUNT
        const changes = [...before.subarray(0, size)].map((share, at) => Math.abs(share - (after[at] ?? NaN)))
        expect(Math.max(...changes)).toBeLessThan(0.35)
        expect(changes.reduce((sum, change) => sum + change, 0) / size).toBeLessThan(0.01)
      }
    }
  })

  test('is judged by its words as on any other page of its language', () => {
    const [one, other] = [
      pageOf([...PROSE, 'All rights reserved.']),
      pageOf([HEADLINE, 'All rights reserved.', ...PROSE]),
    ]
    const column = LABELS.indexOf('copyright')
    for (const [page, block] of [
      [one, PROSE.length],
      [other, 1],
    ] as const) {
      expect(probabilityOf(judge(page).words, block, column)).toBeGreaterThan(0.5)
      expect(probabilityOf(judge(page).words, block, BODY)).toBeLessThan(0.5)
    }
  })

  test('is judged among its neighbours: the same line is another thing elsewhere', () => {
    const line = 'Tom Berg'
    const [top, amid] = [pageOf([HEADLINE, line, ...PROSE]), pageOf([...PROSE.slice(0, 4), line, ...PROSE.slice(4)])]
    const rows = ([page, block]: readonly [Page, number]): number[] => [
      ...judge(page).labels.subarray(block * LABEL_COUNT, (block + 1) * LABEL_COUNT),
    ]
    const [above, within] = [rows([top, 1]), rows([amid, 4])]
    expect(Math.max(...above.map((share, at) => Math.abs(share - (within[at] ?? NaN))))).toBeGreaterThan(0.05)
  })

  test('is judged by the names around it as well', () => {
    const html = (name: string): Page =>
      htmlPage(
        `<article>${PROSE.map((line) => `<p>${line}</p>`).join('')}</article><div class="${name}"><p>Zap</p></div>`,
      )
    const of = (name: string): Float64Array => judge(html(name)).labels.subarray(PROSE.length * LABEL_COUNT)
    const gap = of('comments-list').map((share, at) => Math.abs(share - (of('share-buttons')[at] ?? NaN)))
    expect(Math.max(...gap)).toBeGreaterThan(0.05)
  })
})

describe('clear cases', () => {
  const page = pageOf([HEADLINE, 'By Anna Lind', ...PROSE, 'All rights reserved.'])
  const { labels } = judge(page)
  const likeliest = page.blocks.map((_, block) => {
    const row = [...labels.subarray(block * LABEL_COUNT, (block + 1) * LABEL_COUNT)]
    return LABELS[row.indexOf(Math.max(...row))]
  })

  test('are clear', () => {
    expect(likeliest).toEqual(['title', 'byline', ...PROSE.map(() => 'body'), 'copyright'])
  })
})

describe('the first stage', () => {
  test('is the same asked alone', () => {
    for (const [, page] of pages) {
      const { measured, posteriors } = judgePage(page, { languages: undefined, bias: 0, rules: [] })
      const shown = { blocks: page.blocks.length, ...measured, markup: page.markup }
      expect([...judgeWords(shown)]).toEqual([...posteriors.words])
      expect([...judgeBlocks(shown).labels]).toEqual([...posteriors.labels])
    }
  })
})

describe('how sure a label is', () => {
  const [, text] = pages[1] ?? []
  const [, html] = pages[0] ?? []

  test.each([
    ['in a text', text],
    ['in HTML', html],
  ])('rises with its probability, and is a share: %s', (_, page) => {
    const { confidence } = judge(page ?? pageOf([]))
    for (const label of LABELS.keys()) {
      const values = [0, 0.01, 0.2, 0.5, 0.8, 0.99, 1].map((probability) => confidence(label, probability))
      expect(values.every((value) => value > 0 && value < 1)).toBe(true)
      expect(values.toSorted((a, b) => a - b)).toEqual(values)
      expect(values.at(-1)).toBeGreaterThan(0.5)
    }
  })
})
