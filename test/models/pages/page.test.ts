import fc from '../../fast-check.js'
import { describe, expect, test } from 'vitest'
import { OUTCOME_FEATURES } from '../../../src/models/pages/outcome.js'
import { PAGE_FEATURES, PAGE_TEXT_COUNT, pageFeatures, type PageFeature } from '../../../src/models/pages/page.js'
import { findArticle } from '../../../src/article/find.js'
import { readInput } from '../../../src/read/index.js'
import { resolveOptions } from '../../../src/options.js'
import { pageProbabilities } from '../../../src/models/pages/inference.js'
import { PAGES, textOf } from '../../verdict-pages.js'

function featuresOf(input: string): Float32Array {
  const options = resolveOptions({})
  const page = readInput(input, options)
  const { shown } = findArticle(page, options)
  return pageFeatures({ page, labelled: shown.blocks, ...shown.measured })
}

const [, , forum = ''] = PAGES[0] ?? []
const [, , product = ''] = PAGES[2] ?? []

describe('the features of a page', () => {
  test('have names of their own', () => {
    expect(new Set(PAGE_FEATURES).size).toBe(PAGE_FEATURES.length)
    expect(new Set(OUTCOME_FEATURES).size).toBe(OUTCOME_FEATURES.length)
  })

  test('are those of text where there is no markup', () => {
    expect(featuresOf(forum)).toHaveLength(PAGE_FEATURES.length)
    expect(featuresOf(textOf(forum))).toHaveLength(PAGE_TEXT_COUNT)
  })

  test.each<[PageFeature, string, number]>([
    ['siblings-prose', forum, 0.5],
    ['posts:forum', forum, 1],
    ['path:forum', forum, 1],
    ['says:forum', forum, 1],
    ['i', forum, 0.5],
    ['og:product', product, 1],
    ['type:offer', product, 1],
    ['ld-priced', product, 1],
    ['of:product', product, 0.5],
    ['price-count', product, 0.5],
  ])('%s', (feature, html, least) => {
    expect(featuresOf(html)[PAGE_FEATURES.indexOf(feature)]).toBeGreaterThanOrEqual(least)
  })

  test('are finite, and the probabilities sum up to one, whatever comes in', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('<p>', '<div><a href=x>', '', '\u0000')),
        (input) => {
          const features = featuresOf(input)
          expect(features.every((value) => Number.isFinite(value))).toBe(true)
          expect(pageProbabilities(features).reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 6)
        },
      ),
    )
  })
})
