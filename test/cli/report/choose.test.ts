import fc from '../../fast-check.js'
import { describe, expect, it } from 'vitest'
import { label, type LabelledBlock } from '../../../src/index.js'
import { showBlocks } from '../../../src/cli/batch-report/blocks.js'
import { Collector } from '../../../src/cli/batch-report/collect.js'
import { Top } from '../../../src/cli/batch-report/top.js'
import { LISTS, Lists, lotOf, pagesOf, type Seen } from '../../../src/cli/batch-report/lists.js'
import { readBlocks } from '../../../src/cli/batch-report/read-blocks.js'
import type { Batch, Item, Source } from '../../../src/cli/read/source.js'
import { Report } from '../../../src/cli/report.js'
import type { Outcome } from '../../../src/cli/work/work.js'
import { page } from '../pages.js'
import { digest, listing, seen } from './digests.js'

describe('the first of many', () => {
  it('are the same as of all of them, sorted, in whatever turn they come', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), fc.nat(12), (values, size) => {
        const first = new Top<number>(size, (a, b) => a - b)
        for (const value of values) first.offer(value)
        expect(first.values).toEqual([...values].sort((a, b) => a - b).slice(0, size))
      }),
    )
  })

  it('says whether it took one', () => {
    const first = new Top<number>(2, (a, b) => a - b)
    expect([5, 3, 9, 1].map((value) => first.offer(value))).toEqual([true, true, false, true])
  })
})

describe('the pages that are shown', () => {
  const many = Array.from({ length: 3_000 }, (_, number) =>
    seen(number, {
      confidence: ((number * 7_919) % 3_000) / 3_000,
      milliseconds: (number * 104_729) % 3_000,
      ...(number % 10 === 0 ? { verdict: listing().verdict } : {}),
    }),
  )
  const listed = (pages: readonly Seen[]) => {
    const lists = new Lists()
    for (const one of pages) lists.offer(one)
    return lists
  }
  const numbers = (pages: readonly Seen[]): Record<string, readonly number[]> =>
    Object.fromEntries(listed(pages).lists.map(({ list, pages }) => [list.id, pages.map(({ number }) => number)]))

  it('are bounded, each list by its size', () => {
    const lists = listed(many)
    expect(lists.lists.map(({ pages }) => pages.length)).toEqual(LISTS.map(({ size }) => size))
    expect(new Set(pagesOf(lists.lists)).size).toBe(pagesOf(lists.lists).length)
  })

  it('are the least sure and the slowest first, and no articles where none are asked for', () => {
    const [sure, slow, others] = listed(many).lists.map(({ pages }) => pages.map(({ digest }) => digest))
    const confidences = sure?.map(({ confidence }) => confidence) ?? []
    expect(confidences).toEqual([...confidences].sort((a, b) => a - b))
    expect(Math.max(...confidences)).toBeLessThan(0.02)
    expect(slow?.map(({ milliseconds }) => milliseconds)).toEqual(Array.from({ length: 20 }, (_, at) => 2_999 - at))
    expect(others?.every(({ verdict }) => verdict.kind === 'listing')).toBe(true)
  })

  it('are drawn by the names alone: the same batch draws the same, and from all of it', () => {
    expect(numbers([...many].reverse())).toEqual(numbers(many))
    const drawn = numbers(many)['sample'] ?? []
    const mean = drawn.reduce((sum, number) => sum + number, 0) / drawn.length
    expect(mean).toBeGreaterThan(900)
    expect(mean).toBeLessThan(2_100)
    expect(lotOf('a.html\n1')).not.toBe(lotOf('a.html\n2'))
  })
})

describe('the blocks that are shown', () => {
  const block = (kind: LabelledBlock['label'], text: string = kind): LabelledBlock => ({
    ...{ text, start: 0, end: 0, role: 'paragraph', label: kind, reason: 'a reason', confidence: 0.5 },
  })

  it('are those of the page', () => {
    const blocks = label(page(1))
    expect(showBlocks(blocks)).toEqual(
      blocks.map(({ label, text, reason, confidence }) => ({ label, text, reason, confidence })),
    )
  })

  it('a long menu is shortened, and a long body is not', () => {
    const menu = Array.from({ length: 30 }, (_, index) => block('navigation', String(index)))
    const shown = showBlocks([...menu, ...Array.from({ length: 30 }, () => block('body'))])
    expect(shown.slice(0, 6)).toEqual([
      ...['0', '1', '2', '3'].map((text) => expect.objectContaining({ text }) as unknown),
      { left: 25, label: 'navigation' },
      expect.objectContaining({ text: '29' }),
    ])
    expect(shown).toHaveLength(36)
  })

  it('a page of any size is shown by a part, and what is left is counted', () => {
    const shown = showBlocks(Array.from({ length: 5_000 }, () => block('body', 'x'.repeat(10_000))))
    expect(shown).toHaveLength(201)
    expect(shown.at(-1)).toEqual({ left: 4_800 })
    expect(JSON.stringify(shown).length).toBeLessThan(200_000)
  })
})

describe('what came of records', () => {
  const source: Source = { file: 'in.jsonl', kind: 'lines', name: 'in.jsonl' }
  const cleaned = (given = {}): Outcome => ({ kind: 'cleaned', written: JSON.stringify(digest(given)) })
  const line = (text: string): Item => ({ line: new TextEncoder().encode(text) })
  const batchOf = (items: readonly Item[], first = 0): Batch => ({
    first,
    found: items.map((item, index) => ({ item, origin: { source, record: first + index + 1 } })),
  })

  it('is counted, each as what it is', () => {
    const report = new Report(true)
    const collector = new Collector(report)
    const failed: Outcome = { kind: 'failed', error: { name: 'InputError', message: 'No.' }, record: {} }
    const outcomes = [cleaned(), failed, { kind: 'blank' }, { kind: 'skipped', reason: 'no text' }] as const
    collector.add(batchOf(outcomes.map((_, index) => line(String(index)))), outcomes)
    expect(report.counts).toMatchObject({ cleaned: 1, failed: 1, skipped: { 'no text': 1 } })
    expect(collector.failures).toEqual([{ name: 'in.jsonl, line 2', message: 'InputError: No.' }])
    expect(collector.tally.pages).toBe(1)
    expect(pagesOf(collector.lists.lists).map(({ name }) => name)).toEqual(['in.jsonl, line 1'])
  })

  it('is held without the file around it, and not at all where it is large', () => {
    const collector = new Collector(new Report(true))
    const file = new Uint8Array(1_000_000)
    const items: Item[] = [{ line: file.subarray(10, 20) }, { line: new Uint8Array(3_000_000) }, { path: 'a.html' }]
    collector.add(batchOf(items), [cleaned(), cleaned(), cleaned()])
    const [small, large, path] = [...pagesOf(collector.lists.lists)]
      .sort((a, b) => a.number - b.number)
      .map(({ item }) => item)
    expect(small !== undefined && 'line' in small && small.line.buffer.byteLength).toBe(10)
    expect(large).toBeUndefined()
    expect(path).toEqual({ path: 'a.html' })
  })

  it('has a page of each host that stands out, however good the others are', () => {
    const collector = new Collector(new Report(true))
    const { published, ...undated } = digest()
    expect(published).toBeDefined()
    const of = (host: string, count: number, given: typeof undated): Outcome[] =>
      Array.from({ length: count }, () => ({
        kind: 'cleaned',
        written: JSON.stringify({ ...given, url: `https://${host}/`, confidence: 0.99 }),
      }))
    const outcomes = [
      ...of('well.example', 200, digest()),
      ...of('undated.example', 20, undated),
      ...of('few.example', 2, undated),
    ]
    collector.add(batchOf(outcomes.map((_, index) => line(String(index)))), outcomes)
    const [first] = collector.listed
    expect(first?.list.id).toBe('of-hosts')
    expect(first?.pages.map(({ digest: { url } }) => url)).toEqual(['https://undated.example/'])
    expect(first?.pages[0]?.item).toBeDefined()
  })

  it('failures beyond some are counted alone', () => {
    const report = new Report(true)
    const collector = new Collector(report)
    const failed: Outcome = { kind: 'failed', error: { name: 'InputError', message: 'No.' }, record: {} }
    for (let first = 0; first < 500; first++) collector.add(batchOf([line('x')], first), [failed])
    expect(collector.failures).toHaveLength(50)
    expect(report.counts.failed).toBe(500)
  })

  it('is looked at once more for its blocks; what fails then says so', async () => {
    const pages = [0, 1, 2].map((number) => ({ ...seen(number), item: line(String(number)) }))
    const large = seen(3)
    const runner = {
      run: (items: readonly Item[]) =>
        Promise.resolve(
          items.map((_, index): Outcome => (index === 1 ? { kind: 'blank' } : { kind: 'cleaned', written: '[]' })),
        ),
      close: () => Promise.resolve(),
    }
    const blocks = await readBlocks([...pages, large], runner)
    expect([...blocks.values()]).toEqual([
      [],
      'It could not be read a second time.',
      [],
      'It is too large to be shown.',
    ])
  })
})
