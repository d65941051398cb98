import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../../../src/index.js'
import { findConcerns } from '../../../src/cli/batch-report/concerns.js'
import { Counter, Histogram, shareOf } from '../../../src/cli/batch-report/counted.js'
import { digestOf, hostOf, sureness } from '../../../src/cli/batch-report/digest.js'
import { Hosts, NO_HOST, OTHER_HOSTS, sumOf } from '../../../src/cli/batch-report/hosts.js'
import { Tally } from '../../../src/cli/batch-report/tally.js'
import { page } from '../pages.js'
import { digest, listing, pagesOf } from './digests.js'

describe('what is kept of a page', () => {
  it('is what the article says, in figures', () => {
    const article = cleanArticle(page(1))
    const kept = digestOf(article, 'https://harbour.example/1', 7)
    expect(kept).toMatchObject({ url: 'https://harbour.example/1', kept: article.text.length, milliseconds: 7 })
    expect(kept.verdict).toEqual(article.verdict)
    const removed = Object.values(kept.removed)
    expect(removed.reduce((sum, { blocks }) => sum + blocks, 0)).toBe(article.removed.length)
    expect(removed.reduce((sum, { characters }) => sum + characters, 0)).toBe(
      article.removed.reduce((sum, { text }) => sum + text.length, 0),
    )
  })

  it('is short, however long the page has its title and its names', () => {
    const article = cleanArticle(page(1))
    const long = 'x'.repeat(100_000)
    const metadata = { ...article.metadata, title: long, authors: Array.from({ length: 1_000 }, () => long), url: long }
    expect(JSON.stringify(digestOf({ ...article, metadata }, undefined, 1)).length).toBeLessThan(5_000)
  })

  it('has the address of the record, else that of the page', () => {
    const article = cleanArticle(page(1))
    const own = { ...article, metadata: { ...article.metadata, url: 'https://own.example/' } }
    expect(digestOf(own, undefined, 1).url).toBe('https://own.example/')
    expect(digestOf(own, 'https://given.example/', 1).url).toBe('https://given.example/')
    expect(digestOf(article, undefined, 1).url).toBeUndefined()
  })

  it.each([
    ['https://www.Harbour.example/x', 'harbour.example'],
    ['https://wwwharbour.example/', 'wwwharbour.example'],
    ['file:///tmp/page.html', undefined],
    ['no address', undefined],
    [undefined, undefined],
  ])('the host of %s is %s', (url, host) => {
    expect(hostOf(url === undefined ? {} : { url })).toBe(host)
  })

  it('a page that is surely a front page is no unsure one', () => {
    expect(sureness(listing())).toBe(0.97)
    expect(sureness(digest({ confidence: 0.3 }))).toBe(0.3)
  })
})

describe('counting', () => {
  it('puts a value into its bin, a bound into the next', () => {
    const histogram = new Histogram([1, 2])
    for (const value of [0, 0.9, 1, 2, 50]) histogram.add(value)
    expect(histogram.counts).toEqual([2, 1, 2])
  })

  it('names the most first, and equally many by name', () => {
    const counter = new Counter()
    for (const name of ['b', 'a', 'c', 'c']) counter.add(name)
    expect(counter.entries).toEqual([
      ['c', 2],
      ['a', 1],
      ['b', 1],
    ])
  })

  it('knows no share of nothing', () => {
    expect(shareOf({ count: 0, of: 0 })).toBeUndefined()
    expect(shareOf({ count: 1, of: 4 })).toBe(0.25)
  })

  it('asks articles alone for authors and dates', () => {
    const tally = new Tally()
    tally.add(digest())
    tally.add(digest({ authors: [] }))
    tally.add(listing({ authors: [] }))
    expect(tally.pages).toBe(3)
    expect(tally.verdicts.entries).toEqual([
      ['article', 2],
      ['listing', 1],
    ])
    expect(Object.fromEntries(tally.fields)).toMatchObject({ authors: { count: 1, of: 2 }, date: { count: 2, of: 2 } })
    expect(tally.characters.get('navigation')).toBe(300)
    expect(tally.blocks.get('navigation')).toBe(12)
    expect(tally.pagesWith.get('navigation')).toBe(3)
    expect(tally.kept).toBe(2_700)
  })
})

describe('hosts', () => {
  it('are counted each, failures among them', () => {
    const hosts = new Hosts()
    hosts.add('a.example', digest())
    hosts.add('a.example', listing())
    hosts.add(undefined, digest({ published: '2025' }))
    hosts.addFailure('a.example')
    const [first, second] = hosts.all
    expect(first).toMatchObject({ name: 'a.example', pages: 2, failed: 1, articles: 1, authored: 1, dated: 1, sure: 1 })
    expect(second).toMatchObject({ name: NO_HOST, pages: 1, failed: 0 })
    expect(sumOf(hosts.all)).toMatchObject({ pages: 3, failed: 1, articles: 2, kept: 2_700, removed: 300 })
  })

  it('are told apart up to a limit, and no page is lost behind it', () => {
    const hosts = new Hosts(3)
    for (let number = 0; number < 50; number++) hosts.add(`${String(number)}.example`, digest())
    hosts.add('1.example', digest())
    expect(hosts.all.map(({ name, pages }) => [name, pages])).toEqual([
      ['0.example', 1],
      ['1.example', 2],
      ['2.example', 1],
      [OTHER_HOSTS, 47],
    ])
  })
})

describe('a host stands out', () => {
  const told = (...groups: readonly (readonly ReturnType<typeof digest>[])[]): Record<string, readonly string[]> => {
    const tally = new Tally()
    for (const one of groups.flat()) tally.add(one)
    const concerns = findConcerns(tally.hosts.all)
    return Object.fromEntries([...concerns].map(([{ name }, all]) => [name, all.map(({ words: [, are] }) => are)]))
  }
  const well = pagesOf('well.example', 40)

  it('when its pages are no articles any more', () => {
    const { verdict, confidence } = listing()
    const broken = pagesOf('broken.example', 10, { verdict, confidence })
    expect(told(well, broken)).toEqual({ 'well.example': [], 'broken.example': ['are articles'] })
  })

  it('when its articles lost their dates, their names, or their bodies', () => {
    const { published, ...undated } = digest()
    expect(published).toBeDefined()
    const without = Array.from({ length: 12 }, (_, index) => ({
      ...undated,
      url: `https://a.example/${String(index)}`,
    }))
    expect(told(well, without)['a.example']).toEqual(['have a date'])
    expect(told(well, pagesOf('b.example', 12, { authors: [] }))['b.example']).toEqual(['name an author'])
    expect(told(well, pagesOf('c.example', 12, { confidence: 0.2 }))['c.example']).toEqual([
      'have a body that is more likely right than not',
    ])
  })

  it('not for a few pages, nor for a little less than the others', () => {
    const { verdict } = listing()
    expect(told(well, pagesOf('few.example', 4, { verdict }))['few.example']).toEqual([])
    const less = [...pagesOf('less.example', 12, { authors: [] }), ...pagesOf('less.example', 18)]
    expect(told(well, less)['less.example']).toEqual([])
  })

  it('also where it is alone: then by what is usual', () => {
    const { verdict } = listing()
    expect(told(pagesOf('alone.example', 30, { verdict }))['alone.example']).toEqual(['are articles'])
    expect(told(pagesOf('alone.example', 30))['alone.example']).toEqual([])
  })

  it('when records of it fail', () => {
    const hosts = new Hosts()
    for (const one of well) hosts.add('well.example', one)
    for (let count = 0; count < 10; count++) hosts.addFailure('failing.example')
    const concerns = [...findConcerns(hosts.all)].filter(([, all]) => all.length > 0)
    expect(concerns.map(([{ name }]) => name)).toEqual(['failing.example'])
  })
})
