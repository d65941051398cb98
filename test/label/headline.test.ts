import { describe, expect, test } from 'vitest'
import { takeHeadline } from '../../src/label/headline.js'
import type { Page } from '../../src/model/page.js'
import type { Label } from '../../src/model/kind.js'
import { BODY, MENU, htmlPage, pageOf } from './judged.js'
import { judgedAs, tableOf, type Shares } from './posteriors.js'

const TEXT = pageOf(['Zap', 'Zip', 'Zop'])

/** Labels of a page whose blocks are titles with these probabilities, and prose as far as `prose` says. */
function labelsOf(titles: readonly number[], said: { page?: Page; bias?: number; prose?: number[] } = {}): Label[] {
  const { page = TEXT, bias = 0, prose = titles.map(() => 0) } = said
  const shares = titles.map((title) => ({ body: 1 - title, title }))
  const judged = judgedAs(page, shares, { options: { bias }, prose })
  const decided = titles.map(() => BODY)
  return takeHeadline(decided, judged).map(({ label }) => label)
}

describe('of a text in which nothing is called a title', () => {
  test('the likeliest block is its headline, however likely it is body by itself', () => {
    expect(labelsOf([0.1, 0.2, 0])).toEqual(['body', 'title', 'body'])
  })

  test('unless it is likelier that there is none', () => {
    // The odds of a text without a headline are 0.1, and 0.09 / 0.91 is less.
    expect(labelsOf([0.092, 0, 0])).toEqual(['title', 'body', 'body'])
    expect(labelsOf([0.09, 0, 0])).toEqual(['body', 'body', 'body'])
  })

  test('unless others together are as likely', () => {
    expect(labelsOf([0.4, 0.25, 0.15])).toEqual(['title', 'body', 'body'])
    expect(labelsOf([0.4, 0.25, 0.2])).toEqual(['body', 'body', 'body'])
  })

  test('unless prose of the body stands above it', () => {
    expect(labelsOf([0, 0.3, 0], { prose: [0.6, 0, 0] })).toEqual(['body', 'body', 'body'])
    expect(labelsOf([0, 0.3, 0], { prose: [0.4, 0, 0] })).toEqual(['body', 'title', 'body'])
  })

  test('unless it reads like prose itself', () => {
    expect(labelsOf([0.3, 0, 0], { prose: [0.6, 0, 0] })).toEqual(['body', 'body', 'body'])
  })

  test('unless nothing of the body stands below it', () => {
    expect(labelsOf([0, 0, 0.3])).toEqual(['body', 'body', 'body'])
    expect(labelsOf([0.3], { page: pageOf(['Zap']) })).toEqual(['body'])
  })

  test('unless more of the body is wanted; and sooner where less is', () => {
    expect(labelsOf([0.2, 0, 0], { bias: 1 })).toEqual(['body', 'body', 'body'])
    expect(labelsOf([0.05, 0, 0], { bias: -1 })).toEqual(['title', 'body', 'body'])
  })
})

test('a text whose title is known keeps its other lines', () => {
  const judged = judgedAs(TEXT, [{ title: 0.9 }, { body: 0.7, title: 0.3 }, { body: 1 }])
  const decided = [{ ...MENU, label: 'title' as const }, BODY, BODY]
  expect(takeHeadline(decided, judged)).toBe(decided)
})

test('in HTML, where markup shows the headline, nothing is taken', () => {
  const page = htmlPage('<p>Zap</p><p>Zip</p><p>Zop</p>')
  expect(labelsOf([0, 0.5, 0], { page })).toEqual(['body', 'body', 'body'])
})

test('a text of very many lines is no other, and a page without blocks stays one', () => {
  const judged = judgedAs(TEXT, [{}, {}, {}])
  const [block] = TEXT.blocks
  const blocks = Array.from({ length: 200_000 }, () => ({
    text: '',
    start: 0,
    end: 0,
    role: 'paragraph' as const,
    ...block,
  }))
  const shares = blocks.map((_, at): Shares => (at === 7 ? { body: 0.8, title: 0.2 } : { body: 1 }))
  const many = {
    ...judged,
    page: { ...TEXT, blocks },
    measured: { ...judged.measured, prose: new Float32Array(blocks.length) },
    posteriors: { ...judged.posteriors, labels: tableOf(shares) },
  }
  const decided = blocks.map(() => BODY)
  expect(takeHeadline(decided, many).findIndex(({ label }) => label === 'title')).toBe(7)
  expect(takeHeadline([], judgedAs(pageOf([]), []))).toEqual([])
})
