import { describe, expect, test } from 'vitest'
import { htmlPage } from '../label/judged.js'
import { SiteCounts } from '../../src/site/counts.js'
import { keysOf } from '../../src/site/keys.js'
import type { Seen, SiteProfile } from '../../src/model/site.js'
import { judgedLines, storyOf, wordOf } from './judged-pages.js'

const SHARED = ['Home and garden', 'Read our terms', 'All rights reserved']

/** What is known of the blocks of such lines. */
function seenOf(counts: SiteCounts, ...lines: readonly string[]): (Seen | undefined)[] {
  return keysOf(judgedLines(lines).page).blocks.map((key) => counts.block(key))
}

function learn(numbers: readonly number[], lines = 4): SiteCounts {
  const counts = new SiteCounts()
  for (const number of numbers) counts.addPage(judgedLines([...SHARED, ...storyOf(number, lines)]))
  return counts
}

describe('a block is counted', () => {
  test('on how many pages it stands, and on how many as body', () => {
    const counts = new SiteCounts()
    counts.addPage(judgedLines(['Menu', '+Ours', ...storyOf(1), 'Menu', 'Last']))
    counts.addPage(judgedLines(['Menu', 'Ours', 'Last', ...storyOf(2), 'End']))
    expect(counts.pages).toBe(2)
    // Twice on the first page, once above the body and once below it.
    expect(seenOf(counts, 'Menu', 'Ours', 'Last', 'End', 'Never')).toEqual([[2, 0], [2, 1], [2, 0], [1, 0], undefined])
  })

  test('without case and marks, but with its numbers', () => {
    const counts = new SiteCounts()
    counts.addPage(judgedLines(['Memory — 12 GB', ...storyOf(1)]))
    expect(seenOf(counts, 'memory: 12 gb', 'Memory — 16 GB')).toEqual([[1, 0], undefined])
  })

  test('a place is body where the larger part of it is', () => {
    const counts = new SiteCounts()
    const page = htmlPage(
      '<div class="a1"><p>A long line of the story.</p><p>Short</p></div><div class="b"><p>Menu</p></div>',
    )
    counts.addPage({ page, inside: Uint8Array.of(1, 0, 0), body: Float64Array.of(0.9, 0.1, 0.1) })
    const other = htmlPage(
      '<div class="a2"><p>Another</p></div><div class="b"><p>X</p></div><div class="c"><p>Y</p></div>',
    )
    expect(keysOf(other).paths.map((key) => counts.path(key))).toEqual([[1, 1], [1, 0], undefined])
  })
})

describe('a page is counted once', () => {
  const page = [...SHARED, ...storyOf(1, 10)]

  test.each<readonly [string, readonly string[]]>([
    ['the very same', page],
    ['at another address, with another frame', ['Other', ...storyOf(1, 10), 'End']],
    ['as it is printed', storyOf(1, 10)],
    ['with a line more and a line less', [...SHARED, ...storyOf(1, 10).slice(1), '+And this was added.']],
  ])('%s', (_, again) => {
    const counts = new SiteCounts()
    expect(counts.addPage(judgedLines(page))).toBe(true)
    expect(counts.addPage(judgedLines(again))).toBe(false)
    expect(counts.pages).toBe(1)
    expect(seenOf(counts, SHARED[0] ?? '')).toEqual([[1, 0]])
  })

  test('another story with the same quotation is another page', () => {
    const counts = new SiteCounts()
    counts.addPage(judgedLines(page))
    expect(counts.addPage(judgedLines([...SHARED, ...storyOf(2, 9), ...storyOf(1, 2)]))).toBe(true)
    // So is one whose body is hardly longer than what the site puts around all of them.
    expect(counts.addPage(judgedLines([...storyOf(1, 9), ...storyOf(3, 4)]))).toBe(true)
  })

  test('a page without words is none', () => {
    const counts = new SiteCounts()
    expect(counts.addPage(judgedLines(['', '—']))).toBe(false)
    expect(counts.pages).toBe(0)
  })
})

describe('a profile is bounded', () => {
  test('and keeps what recurs before what does not', () => {
    const { pages, blocks } = learn([...Array(30).keys()], 1_000).toProfile()
    expect(pages).toBe(30)
    expect(Object.keys(blocks)).toHaveLength(5_000)
    expect(Object.values(blocks).filter(([seen]) => seen === 30)).toHaveLength(SHARED.length)
  })

  test('those of the same pages have kept the same, in the same order', () => {
    const numbers = [...Array(15).keys()]
    expect(JSON.stringify(learn(numbers.toReversed(), 1_000).toProfile())).toBe(
      JSON.stringify(learn(numbers, 1_000).toProfile()),
    )
  })

  test('under 200 kB, and the counts hold, also of a block on one page in thirty', () => {
    const counts = new SiteCounts()
    const most = 6_000
    for (let number = 0; number < most; number++) {
      const seldom = number % 30 === 0 ? ['Now and then'] : []
      counts.addPage(judgedLines([...SHARED, ...seldom, ...storyOf(number, 30)]))
      expect(counts.size).toBeLessThanOrEqual(24_000)
    }
    const profile = counts.toProfile()
    expect(JSON.stringify(profile).length).toBeLessThan(200_000)
    expect(profile.pages).toBeGreaterThan(1_000)
    expect(profile.pages).toBeLessThanOrEqual(2_000)
    const [home, seldom] = seenOf(counts, SHARED[0] ?? '', 'Now and then')
    expect((home?.[0] ?? 0) / profile.pages).toBeCloseTo(1, 2)
    expect((seldom?.[0] ?? 0) / profile.pages).toBeCloseTo(1 / 30, 2)
  }, 60_000)

  test('the largest that there can be', () => {
    const entries = (many: number, prefix: string) =>
      Object.fromEntries(
        [...Array(many).keys()].map((at) => [`${prefix}${at.toString(16).padStart(8, '0')}`, [2_000, 2_000]]),
      )
    const counts = new SiteCounts()
    counts.addProfile({
      version: 2,
      pages: 2_000,
      blocks: entries(9_000, 'aaaaaaaa'),
      paths: entries(3_000, 'bbbbbbbb'),
    } as unknown as SiteProfile)
    expect(JSON.stringify(counts.toProfile()).length).toBeLessThan(200_000)
  })

  test('a site that changes its frame is known anew', () => {
    const counts = learn([...Array(2_500).keys()], 3)
    for (let number = 3_000; number < 5_100; number++) counts.addPage(judgedLines(['New frame', ...storyOf(number, 3)]))
    const [before, now] = seenOf(counts, SHARED[0] ?? '', 'New frame')
    expect((now?.[0] ?? 0) / counts.pages).toBeGreaterThan(0.7)
    expect((before?.[0] ?? 0) / counts.pages).toBeLessThan(0.3)
  }, 60_000)
})

test('profiles add up', () => {
  const sum = new SiteCounts()
  sum.addProfile(learn([1, 2]).toProfile())
  sum.addProfile(learn([3]).toProfile())
  expect(sum.toProfile()).toEqual(learn([1, 2, 3]).toProfile())
  expect(wordOf(12)).toBe('bc')
})
