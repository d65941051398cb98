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
const [, , listing = ''] = PAGES[4] ?? []
const [, , opinion = ''] = PAGES[5] ?? []

const saying = (head: string) =>
  `<html><head>${head}</head><body><p>Words that say little of the page.</p></body></html>`
const stating = (type: string) => saying(`<script type="application/ld+json">{"@type":"${type}"}</script>`)
const made = (maker: string) => saying(`<meta name="generator" content="${maker}">`)

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
    ['posts-dated', forum, 1],
    ['cards-priced', listing, 1],
    ['cards-titled', listing, 1],
    ['cards-length', listing, 0.3],
    ['share:navigation', forum, 0.01],
    ['made:forum', made('Discourse 3.2'), 1],
    ['type:thread', stating('DiscussionForumPosting'), 1],
    ['type:catalogue', stating('ItemList'), 1],
    ['type:collection', stating('CollectionPage'), 1],
    ['type:instructions', stating('HowTo'), 1],
    ['type:service', stating('https://schema.org/LocalBusiness'), 1],
  ])('%s', (feature, html, least) => {
    expect(featuresOf(html)[PAGE_FEATURES.indexOf(feature)]).toBeGreaterThanOrEqual(least)
  })

  test.each<[PageFeature, string]>([
    ['posts-priced', forum],
    ['posts-titled', forum],
    ['cards-dated', listing],
    ['cards-priced', opinion],
    ['share:comments', opinion],
    ['made:forum', made('WordPress 6.4')],
    ['made:forum', saying('<meta name="author" content="Discourse">')],
    ['type:thread', stating('Comment')],
    ['type:catalogue', stating('BreadcrumbList')],
    ['type:collection', stating('WebPage')],
    ['type:instructions', stating('Recipe')],
    ['type:service', stating('Organization')],
  ])('no %s', (feature, html) => {
    expect(featuresOf(html)[PAGE_FEATURES.indexOf(feature)]).toBe(0)
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
