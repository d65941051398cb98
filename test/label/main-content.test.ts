import { describe, expect, test } from 'vitest'
import type { Decision } from '../../src/label/decision.js'
import { takeMain } from '../../src/label/main-content.js'
import type { Stated } from '../../src/label/stated-content.js'
import { OTHER_PAGES } from '../../src/models/labels/index.js'
import { BODY, MENU, pageOf } from './judged.js'
import { judgedAs } from './posteriors.js'

const CARD = 'Three bedrooms, close to the park'
const OFFER = 'Flats to let in this town since 1951'
const STORY = 'We have let flats in this town since 1951.'
const FOOTER = 'All rights reserved'

/** How likely a page is of the kinds that are named. */
const kindsOf = (shares: Readonly<Partial<Record<(typeof OTHER_PAGES)[number], number>>>): number[] =>
  OTHER_PAGES.map((kind) => shares[kind] ?? 0)
const row = kindsOf

/** A listing is about its cards, a service about its offer, and nothing about the small print. */
const JUDGED = judgedAs(
  pageOf([CARD, OFFER, FOOTER]),
  [{ 'related-posts': 0.6, trending: 0.4 }, { body: 0.7, promotion: 0.2, comments: 0.1 }, { copyright: 1 }],
  { main: [row({ listing: 0.9, other: 0.2 }), row({ listing: 0.1, other: 0.8 }), row({ listing: 0.1, other: 0.1 })] },
)
const AS_ARTICLE = [MENU, BODY, MENU]
const labelsOf = (kinds: number[], judged = JUDGED) => takeMain(AS_ARTICLE, judged, kinds).map(({ label }) => label)

describe('of a page that is no article', () => {
  test('what its kind is about is body, as sure as that is', () => {
    const [card] = takeMain(AS_ARTICLE, JUDGED, kindsOf({ listing: 1 }))
    expect(card).toEqual({ label: 'body', reason: 'what a page of this kind is about', confidence: 0.9 })
  })

  test('what was body of an article, and is beside what this page is about, is called by its next best name', () => {
    const [, prose] = takeMain(AS_ARTICLE, JUDGED, kindsOf({ listing: 1 }))
    expect(prose).toMatchObject({ label: 'promotion', confidence: 0.9 })
  })

  test('what is out of either stays what it was', () => {
    expect(takeMain(AS_ARTICLE, JUDGED, kindsOf({ listing: 1 }))[2]).toBe(AS_ARTICLE[2])
  })

  test('each kind has its say by how likely it is', () => {
    expect(labelsOf(kindsOf({ listing: 1 }))).toEqual(['body', 'promotion', 'navigation'])
    expect(labelsOf(kindsOf({ other: 1 }))).toEqual(['navigation', 'body', 'navigation'])
    expect(labelsOf(kindsOf({ listing: 0.5, other: 0.5 }))).toEqual(['body', 'body', 'navigation'])
    expect(labelsOf(kindsOf({ listing: 0.8, other: 0.2 }))).toEqual(['body', 'promotion', 'navigation'])
    expect(labelsOf(kindsOf({ listing: 0.1, other: 0.9 }))).toEqual(['navigation', 'body', 'navigation'])
  })

  test('a line that an article would keep stays by how likely the page is one after all', () => {
    expect(labelsOf(kindsOf({ listing: 0.7 }))).toEqual(['body', 'body', 'navigation'])
    expect(labelsOf(kindsOf({ listing: 0.9 }))).toEqual(['body', 'promotion', 'navigation'])
    expect(labelsOf(kindsOf({ listing: 0.3 }))).toEqual(['navigation', 'body', 'navigation'])
  })

  test('the less is sure, the more stays', () => {
    const lines = (sure: number) =>
      judgedAs(pageOf([CARD, FOOTER]), [{}, {}], { main: [row({ listing: sure }), row({ listing: 0.25 })] })
    const labels = (sure: number) =>
      takeMain([MENU, MENU], lines(sure), kindsOf({ listing: 1 })).map(({ label }) => label)
    expect(labels(0.95)).toEqual(['body', 'navigation'])
    expect(labels(0.4)).toEqual(['body', 'body'])
  })

  test('where little is to be expected, all stays as it was, unless something is likely by itself', () => {
    const labels = (...likely: readonly number[]) => {
      const lines = likely.map((listing) => row({ listing }))
      const page = judgedAs(
        pageOf(likely.map((_, at) => `${OFFER} ${at}`)),
        likely.map(() => ({})),
        { main: lines },
      )
      return takeMain(
        likely.map(() => MENU),
        page,
        kindsOf({ listing: 1 }),
      ).map(({ label }) => label)
    }
    expect(labels(0.22, 0.22, 0.22)).toEqual(['navigation', 'navigation', 'navigation'])
    expect(labels(0.28, 0.28, 0.28)).toEqual(['body', 'body', 'body'])
    expect(labels(0.36, 0.15, 0.15, 0.15, 0.15)[0]).toBe('body')
  })

  test('prose that an article would keep stays, other prose and other lines do not', () => {
    const unlike = judgedAs(pageOf([CARD, STORY, STORY, OFFER]), [{}, {}, {}, {}], {
      main: [row({ listing: 0.9 }), row({}), row({}), row({})],
    })
    const after = (stated: readonly Stated[]) =>
      takeMain([BODY, BODY, MENU, BODY], unlike, kindsOf({ listing: 1 }), stated).map(({ label }) => label)
    expect(after([])).toEqual(['body', 'body', 'navigation', 'title'])
    expect(after([undefined, 'besidePosts'])).toEqual(['body', 'title', 'navigation', 'title'])
  })

  test('what both readings keep is as sure as the two together', () => {
    const sure = judgedAs(pageOf([OFFER]), [{ body: 0.7 }], { main: [row({ listing: 0.5 })] })
    expect(takeMain([BODY], sure, kindsOf({ listing: 0.8 }))[0]?.confidence).toBeCloseTo(0.2 + 0.8 * 0.5)
  })

  test('favor moves the threshold', () => {
    const leaning = (bias: number) => ({ ...JUDGED, options: { ...JUDGED.options, bias } })
    const either = kindsOf({ listing: 0.5, other: 0.5 })
    expect(labelsOf(either, leaning(3))).toEqual(['body', 'body', 'body'])
    expect(labelsOf(either, leaning(-1))).toEqual(['body', 'promotion', 'navigation'])
  })

  test('all stays as it was where nothing would be left', () => {
    const judged = { ...JUDGED, options: { ...JUDGED.options, bias: -20 } }
    expect(takeMain(AS_ARTICLE, judged, kindsOf({ listing: 1 }))).toBe(AS_ARTICLE)
  })

  test('what the page states is its content, and what stands beside its posts must be surer', () => {
    const listing = kindsOf({ listing: 1 })
    const said = (...stated: readonly Stated[]) =>
      takeMain(AS_ARTICLE, JUDGED, listing, stated).map(({ label }) => label)
    expect(said(undefined, 'content', undefined)).toEqual(['body', 'body', 'navigation'])
    expect(said('besidePosts', 'content', 'content')).toEqual(['body', 'body', 'body'])
    const either = kindsOf({ listing: 0.5, other: 0.5 })
    expect(takeMain(AS_ARTICLE, JUDGED, either, ['besidePosts']).map(({ label }) => label)).toEqual([
      'navigation',
      'body',
      'navigation',
    ])
  })

  test('what cannot be seen stays out', () => {
    const judged = judgedAs(pageOf(['']), [{}], { main: [row({ listing: 1 })] })
    expect(takeMain([MENU], judged, kindsOf({ listing: 1 }))).toEqual([MENU])
  })

  test('a heading stays with the prose right below it, and only with that', () => {
    const page = pageOf(['Since 1951', STORY, 'Since 1952', CARD, STORY])
    const blocks = page.blocks.map((block, at) => (at % 2 === 0 ? { ...block, role: 'heading' as const } : block))
    const said = { main: blocks.map(() => row({ listing: 0.1 })), prose: [0, 1, 0, 0, 1] }
    const judged = judgedAs({ ...page, blocks }, [{}, {}, {}, {}, {}], said)
    const kept = (...decisions: readonly Decision[]) =>
      takeMain(decisions, judged, kindsOf({ listing: 1 })).map(({ label }) => label === 'body')
    expect(kept(BODY, BODY, BODY, BODY, BODY)).toEqual([true, true, false, false, true])
    expect(kept(BODY, MENU, BODY, BODY, BODY)).toEqual([false, false, false, false, true])
    expect(kept(MENU, BODY, BODY, BODY, BODY)).toEqual([false, true, false, false, true])
  })
})
