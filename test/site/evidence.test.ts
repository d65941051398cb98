import { describe, expect, test } from 'vitest'
import { htmlPage } from '../label/judged.js'
import type { JudgedPage } from '../../src/model/site.js'
import { SiteCounts } from '../../src/site/counts.js'
import { SITE_FEATURES, sharedOf, type SiteFeature } from '../../src/site/evidence.js'
import { judgedLines, storyOf } from './judged-pages.js'

const NOTICE = '“Our house is open to all,” it says.'

/** Eight stories between a menu and a last line; the first three have a notice within, the others below. */
function learned(): SiteCounts {
  const counts = new SiteCounts()
  for (let number = 0; number < 8; number++) {
    const [first = '', ...rest] = storyOf(number)
    const isWithin = number < 3
    counts.addPage(
      judgedLines(['Menu', first, ...(isWithin ? [`+${NOTICE}`] : []), ...rest, ...(isWithin ? [] : [NOTICE]), 'Last']),
    )
  }
  return counts
}

function featuresOf(judged: JudgedPage, counts: SiteCounts, index: number): Partial<Record<SiteFeature, number>> {
  const shared = sharedOf(judged, counts)[index]
  if (!shared) return {}
  return Object.fromEntries(
    Object.entries(SITE_FEATURES).map(([name, of]) => [name, Math.round(1_000 * of(shared)) / 1_000]),
  )
}

describe('what a site shows of a block', () => {
  const [first = '', second = '', ...rest] = storyOf(9)
  const page = judgedLines(['Menu', first, `+${NOTICE}`, second, ...rest, 'Last'])

  test('that all other pages have: their share, smoothed and without the page itself', () => {
    // Of eight pages one may be this one: seven of seven, and two that nobody knows.
    const share = 7 / 10
    const round = (value: number) => Math.round(1_000 * value) / 1_000
    expect(featuresOf(page, learned(), 2)).toEqual({
      judged: 2.197,
      shared: round(share ** 2),
      outside: round((share * 5) / 7),
      'between shared': 0,
      'beside shared': 0,
      length: round(share * Math.log2(1 + NOTICE.length)),
      quoted: round(share),
      place: 0,
    })
  })

  test('above and below what is shared', () => {
    const { 'between shared': between, 'beside shared': beside } = featuresOf(page, learned(), 0)
    // Nothing is above it but the page's beginning.
    expect([between, beside]).toEqual([0, 0.7])
    const amid = judgedLines(['Menu', `+${NOTICE}`, 'Last', first, second, ...rest])
    expect(featuresOf(amid, learned(), 1)['between shared']).toBe(0.49)
  })

  test('that no other page has: nothing', () => {
    const { judged, ...others } = featuresOf(page, learned(), 1)
    expect(judged).toBe(2.197)
    expect(new Set(Object.values(others))).toEqual(new Set([0]))
  })

  test('without words: nothing at all', () => {
    expect(sharedOf(judgedLines(['Menu', '—', first]), learned()).map((shared) => shared === undefined)).toEqual([
      false,
      true,
      false,
    ])
  })
})

describe('what stands on a page twice', () => {
  const [first = '', second = '', ...rest] = storyOf(9)

  test('is quoted where only blocks of its own stand beside it', () => {
    const page = judgedLines(['Menu', first, '+Last', second, ...rest, 'Last'])
    const shares = sharedOf(page, learned()).map((shared) => shared?.share)
    expect(shares).toEqual([7 / 10, 0, 0, 0, 0, 0, 7 / 10])
  })

  test('is shared in both places where shared blocks stand beside both', () => {
    const page = judgedLines(['Last', 'Menu', first, second, ...rest, 'Last'])
    const shares = sharedOf(page, learned()).map((shared) => shared?.share)
    expect(shares).toEqual([7 / 10, 7 / 10, 0, 0, 0, 0, 7 / 10])
  })

  test('is shared where it stands once, whatever stands beside it', () => {
    const page = judgedLines([first, '+Last', second, ...rest])
    expect(sharedOf(page, learned())[1]?.share).toBe(7 / 10)
  })
})

describe('the page itself', () => {
  const story = [...storyOf(1), `+${NOTICE}`]

  test('says nothing of itself, learned once or at several addresses', () => {
    for (const times of [1, 2, 5]) {
      const counts = new SiteCounts()
      for (let time = 0; time < times; time++) {
        const one = new SiteCounts()
        one.addPage(judgedLines(story))
        counts.addProfile(one.toProfile())
      }
      expect(counts.pages).toBe(times)
      expect(sharedOf(judgedLines(story), counts).map((shared) => shared?.share)).toEqual(story.map(() => 0))
    }
  })
})

describe('a place in the markup', () => {
  const pageOf = (number: number, name: string): JudgedPage => {
    const [one = '', two = ''] = storyOf(number).map((line) => line.replace('+', ''))
    const page = htmlPage(`<div class="story"><p>${one}</p></div><div class="${name}"><h2>${two}</h2></div>`)
    return { page, inside: Uint8Array.of(1, 0), body: Float64Array.of(0.9, 0.3) }
  }

  test('tells by how often it was body', () => {
    const counts = new SiteCounts()
    for (let number = 0; number < 6; number++) counts.addPage(pageOf(number, 'aside'))
    const placeOf = (page: JudgedPage) => sharedOf(page, counts).map((shared) => shared?.place)
    // Of six pages one may be this one.
    expect(placeOf(pageOf(7, 'aside'))).toEqual([Math.log(5.5 / 0.5), Math.log(0.5 / 5.5)])
    expect(placeOf(pageOf(7, 'other'))).toEqual([Math.log(5.5 / 0.5), 0])
    expect(sharedOf(pageOf(7, 'aside'), counts)[1]).toMatchObject({ isQuoted: false })
  })
})
