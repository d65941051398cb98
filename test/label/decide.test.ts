import { describe, expect, test } from 'vitest'
import { decide, keepProse } from '../../src/label/decide.js'
import type { Decision } from '../../src/label/decision.js'
import type { Label } from '../../src/model/kind.js'
import { LABELS } from '../../src/models/labels/index.js'
import { BODY, MENU, htmlPage, pageOf } from './judged.js'
import { TELLING, judgedAs, type Shares } from './posteriors.js'

/** A block is body unless another label is likelier by this factor. */
const FACTOR = 1.6

function decided(blocks: readonly Shares[], bias = 0): Decision[] {
  return decide(judgedAs(pageOf(blocks.map((_, at) => `Zap${'i'.repeat(at)}`)), blocks, { options: { bias } }))
}

const labelsOf = (blocks: readonly Shares[], bias = 0): Label[] => decided(blocks, bias).map(({ label }) => label)

describe('a block is body', () => {
  test('unless another label is likelier by this factor', () => {
    const other = 0.6
    expect(
      labelsOf([
        { body: other / FACTOR + 0.001, other },
        { body: other / FACTOR - 0.001, other },
      ]),
    ).toEqual(['body', 'other'])
  })

  const sentence =
    'The mill has stood at the bend of the river for as long as anyone in the village can remember, and it is for sale.'

  test.each([
    ['in a text', pageOf([sentence, 'Zap']), 5],
    ['in HTML, where markup speaks as well', htmlPage(`<p>${sentence}</p><p>Zap</p>`), 2.4],
  ])('a whole sentence until another label is likelier by more, %s', (_where, page, factor) => {
    const labelled = (body: number) =>
      decide(
        judgedAs(page, [
          { body, paywall: 0.6 },
          { body, paywall: 0.6 },
        ]),
      ).map(({ label }) => label)
    expect(labelled(0.6 / factor + 0.001)).toEqual(['body', 'paywall'])
    expect(labelled(0.6 / factor - 0.001)).toEqual(['paywall', 'paywall'])
  })

  describe('but for a heading that heads something else', () => {
    /** A heading that is likely body, and what stands below it. */
    const labelOf = (
      own: number,
      below: Shares,
      bias = 0,
      role: 'heading' | 'paragraph' = 'heading',
    ): Label | undefined => {
      const page = pageOf(['Zap', 'Zip'])
      const blocks = page.blocks.map((block, at) => (at === 0 ? { ...block, role } : block))
      const words: Shares[] = [{ trending: own }, {}]
      const shares: Shares[] = [{ body: 0.8, trending: 0.2 }, below]
      return decide(judgedAs({ ...page, blocks }, shares, { words, options: { bias } }))[0]?.label
    }

    test('as far as its own words and what stands below it both say so', () => {
      // 0.8 × (1 - 0.95 × 0.9) × 1.6 is less than 0.2.
      expect(labelOf(0.95, { trending: 0.9 })).toBe('trending')
      expect(labelOf(0.9, { trending: 0.9 })).toBe('body')
      expect(labelOf(0.95, { trending: 0.85 })).toBe('body')
    })

    test('not by one of the two alone, nor where it is no heading', () => {
      expect(labelOf(1, { 'author-bio': 1 })).toBe('body')
      expect(labelOf(0, { trending: 1 })).toBe('body')
      expect(labelOf(0.95, { trending: 0.9 }, 0, 'paragraph')).toBe('body')
    })

    test('unless more of the body is wanted', () => {
      expect(labelOf(0.95, { trending: 0.9 }, 1)).toBe('body')
    })
  })

  describe('in a page in one line', () => {
    /** Of three pieces the one in the middle is taken for something else. */
    const labelsWith = (ties: ReadonlyMap<number, number>): Label[] => {
      const page = { ...pageOf(['Zap', 'Zip', 'Zop']), ties }
      return decide(judgedAs(page, [{ body: 0.9 }, { body: 0.1, title: 0.6 }, { body: 0.9 }])).map(({ label }) => label)
    }

    test('as the piece that it likely goes on with, before it or behind it', () => {
      expect(labelsWith(new Map([[1, 0.5]]))).toEqual(['body', 'body', 'body'])
      expect(labelsWith(new Map([[2, 0.5]]))).toEqual(['body', 'body', 'body'])
    })

    test('by itself where a line likely ended', () => {
      expect(labelsWith(new Map([[1, 0.4]]))).toEqual(['body', 'title', 'body'])
      expect(labelsWith(new Map([[2, 0.4]]))).toEqual(['body', 'title', 'body'])
      expect(labelsWith(new Map())).toEqual(['body', 'title', 'body'])
    })
  })

  test('a heading right above a sentence until another label is likelier by more still', () => {
    const page = pageOf(['Conclusion', sentence, 'Conclusion', 'Zap', 'Conclusion', sentence])
    const blocks = page.blocks.map((block, at) =>
      at === 0 || at === 2 ? { ...block, role: 'heading' as const } : block,
    )
    const shares = { body: 0.12, paywall: 0.8 }
    const labels = decide(
      judgedAs(
        { ...page, blocks },
        page.blocks.map(() => shares),
      ),
    ).map(({ label }) => label)
    expect(labels).toEqual(['body', 'paywall', 'paywall', 'paywall', 'paywall', 'paywall'])
    const certain = { body: 0.09, paywall: 0.81 }
    expect(
      decide(
        judgedAs(
          { ...page, blocks },
          page.blocks.map(() => certain),
        ),
      )[0]?.label,
    ).toBe('paywall')
  })

  test('where it is the likeliest of many, however little that is', () => {
    expect(
      labelsOf([
        { body: 0.14, caption: 0.2, byline: 0.21, other: 0.2, paywall: 0.25 },
        { body: 0.17, caption: 0.2, byline: 0.18, other: 0.2, paywall: 0.25 },
      ]),
    ).toEqual(['paywall', 'body'])
  })

  test('by its own row, not by that of another block', () => {
    expect(labelsOf([{ navigation: 1 }, { body: 1 }, { copyright: 1 }])).toEqual(['navigation', 'body', 'copyright'])
  })

  test.each([-2.5, -0.5, 0, 0.5, 1.2])('with a bias of %d from where its logarithm passes by that much', (bias) => {
    const title = 0.4
    const least = title / FACTOR / Math.exp(bias)
    expect(
      labelsOf(
        [
          { body: least * 1.01, title },
          { body: least * 0.99, title },
        ],
        bias,
      ),
    ).toEqual(['body', 'title'])
  })

  test('more often the higher the bias, and less the lower', () => {
    const row = [{ body: 0.2, caption: 0.8 }]
    expect([-1, 0, 1].map((bias) => labelsOf(row, bias))).toEqual([['caption'], ['caption'], ['body']])
    const likely = [{ body: 0.5, caption: 0.5 }]
    expect([-1, 0, 1].map((bias) => labelsOf(likely, bias))).toEqual([['caption'], ['body'], ['body']])
  })

  test('or not where it is certain, unless the bias outweighs that', () => {
    const certain = [{ body: 0, caption: 1 }, { body: 1 }]
    for (const bias of [-12, 0, 12]) expect(labelsOf(certain, bias)).toEqual(['caption', 'body'])
    expect(labelsOf(certain, 15)).toEqual(['body', 'body'])
    expect(labelsOf(certain, -15)).toEqual(['caption', 'title'])
  })
})

describe('what is not body', () => {
  test.each(LABELS.slice(1))('is %s where that is likeliest', (label) => {
    const rest = Object.fromEntries(LABELS.map((each) => [each, each === label ? 0.1 : 0.04]))
    expect(labelsOf([rest, { body: 0.0001, [label]: 0.001 }])).toEqual([label, label])
  })

  test('of two that are as likely is the first', () => {
    expect(labelsOf([{ newsletter: 0.5, byline: 0.5 }])).toEqual(['byline'])
  })

  test('is the same, and as surely so, whatever the bias', () => {
    const rows = LABELS.slice(1).map((label): Shares => ({ body: 0.01, [label]: 0.6, other: 0.39 }))
    const without = decided(rows)
    for (const bias of [-2.5, 1.2]) expect(decided(rows, bias)).toEqual(without)
  })
})

describe('a decision', () => {
  test('is as sure as the calibration of its label makes its probability', () => {
    const rows: Shares[] = [{ body: 0.75, byline: 0.25 }, { body: 0.125, byline: 0.625, other: 0.25 }, { other: 1 }]
    const [body, byline, other] = [LABELS.indexOf('body'), LABELS.indexOf('byline'), LABELS.indexOf('other')]
    expect(decided(rows).map(({ confidence }) => confidence)).toEqual([
      TELLING(body, 0.75),
      TELLING(byline, 0.625),
      TELLING(other, 1),
    ])
    // Body for the sake of the bias is as sure as body is.
    expect(decided([{ body: 0.25, byline: 0.75 }], 2)[0]?.confidence).toBe(TELLING(body, 0.25))
  })

  test('has a reason of its label, among the labels of the others', () => {
    const rows: Shares[] = [{ navigation: 1 }, { navigation: 1 }, { body: 1 }]
    expect(decided(rows).map(({ reason }) => reason)).toEqual([
      'stands among lines like it',
      'among lines like it, below "Zap"',
      'stands in the body',
    ])
  })

  test('of nothing that can be seen is always the same', () => {
    const page = pageOf(['', 'Line', ''])
    const all = decide(judgedAs(page, [{ body: 1 }, { body: 1 }, { newsletter: 1 }]))
    const nothing = { label: 'other', reason: 'nothing that can be seen', confidence: 1 }
    expect([all[0], all[2]]).toEqual([nothing, nothing])
    expect(all[1]?.label).toBe('body')
    expect(decide(judgedAs(page, [{ body: 1 }, {}, {}], { options: { bias: 20 } }))[0]).toEqual(nothing)
  })

  test('of a page without blocks is none', () => {
    expect(decide(judgedAs(pageOf([]), []))).toEqual([])
  })
})

describe('where nothing is body', () => {
  const LINES = ['One.', 'Two.', 'Three.', 'Four.', '']
  const ROWS: Shares[] = [{ body: 0.25 }, { body: 0.1 }, { body: 0.0999 }, { body: 0.4375 }, { body: 0.25 }]
  const PROSE = [0.5, 1, 1, 0.4999, 1]
  const kept = (confidence: number): Decision => ({
    label: 'body',
    reason: 'the likeliest of what reads like prose',
    confidence,
  })

  test('what reads like prose and may be body stays, as surely as it may be', () => {
    const judged = judgedAs(pageOf(LINES), ROWS, { prose: PROSE })
    const before = LINES.map(() => MENU)
    expect(keepProse(before, judged)).toEqual([kept(0.25), kept(0.1), MENU, MENU, MENU])
  })

  test('nothing stays of what is no prose, or can be no body', () => {
    const before = LINES.map(() => MENU)
    expect(keepProse(before, judgedAs(pageOf(LINES), ROWS, { prose: [0, 0, 0, 0, 0] }))).toEqual(before)
    expect(
      keepProse(
        before,
        judgedAs(
          pageOf(LINES),
          LINES.map(() => ({ body: 0.05, other: 0.95 })),
          { prose: PROSE },
        ),
      ),
    ).toEqual(before)
  })

  test.each([0, 2, 4])('and nothing is done where block %i is', (body) => {
    const before = LINES.map((_, at) => (at === body ? BODY : MENU))
    expect(keepProse(before, judgedAs(pageOf(LINES), ROWS, { prose: PROSE }))).toBe(before)
  })
})
