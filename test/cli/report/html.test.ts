import { createHash } from 'node:crypto'
import { Parser } from 'htmlparser2'
import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, it } from 'vitest'
import { KINDS, type Kind } from '../../../src/index.js'
import { columns } from '../../../src/cli/batch-report/html/columns.js'
import { bar, duration, percent, percentOf, score } from '../../../src/cli/batch-report/html/figures.js'
import { markup } from '../../../src/cli/batch-report/html/markup.js'
import { reportPage } from '../../../src/cli/batch-report/html/page.js'
import { STYLE } from '../../../src/cli/batch-report/html/style.js'
import { table } from '../../../src/cli/batch-report/html/table.js'
import { toneOf } from '../../../src/cli/batch-report/html/tones.js'
import { Lists } from '../../../src/cli/batch-report/lists.js'
import type { Page } from '../../../src/cli/batch-report/collect.js'
import { Tally } from '../../../src/cli/batch-report/tally.js'
import { NO_COUNTS } from '../../../src/cli/report.js'
import { digest, listing, pagesOf } from './digests.js'
import { FIXTURES, pageItem, reportAbout } from './fixture-report.js'

const HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(2)>\'--></style></title>&amp;'

/** A report about pages that were only counted. */
function reportOf(digests: readonly ReturnType<typeof listing>[], failures: readonly string[] = []): string {
  const tally = new Tally()
  const lists = new Lists<Page>()
  for (const [number, digest] of digests.entries()) {
    tally.add(digest)
    lists.offer({ number, name: digest.url ?? '', digest, lot: number })
  }
  const told = failures.map((message) => ({ name: message, message }))
  const counts = { ...NO_COUNTS, cleaned: digests.length, failed: failures.length }
  return reportPage({
    ...{
      collector: { tally, listed: lists.lists, failures: told },
      blocks: new Map(),
      counts,
      isWhole: false,
      version: '0.0.0',
    },
  })
}

describe('templates', () => {
  it('escape what they are given, and not what they say', () => {
    expect(markup`<p title="${HOSTILE}">${HOSTILE}</p>`.text).not.toMatch(/<script|<img|"><|'--/u)
    expect(markup`<p>${markup`<b>${'a < b'}</b>`}${undefined}${[markup`<i>`, markup`</i>`]}${7}</p>`.text).toBe(
      '<p><b>a &lt; b</b><i></i>7</p>',
    )
  })

  it('write no character that HTML has no place for', () => {
    expect(markup`${'a\0b\u001Bc\u0085d\uD800e\n\tf é😀'}`.text).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\n\tf é😀')
  })

  it('show figures as people read them', () => {
    expect([percent({ count: 1, of: 3 }), percent({ count: 0, of: 0 })]).toEqual(['33 %', '–'])
    expect([0, 0.001, 0.999, 1].map(percentOf)).toEqual(['0 %', '<1 %', '>99 %', '100 %'])
    expect([0, 0.999, 1].map(score)).toEqual(['0.00', '0.99', '1.00'])
    expect([0.2, 12.4, 1_000, 1_234, 12_345].map(duration)).toEqual(['<1 ms', '12 ms', '1 s', '1.2 s', '12 s'])
  })

  it('draw a bar as long as its share, for the eye alone', () => {
    expect(bar({ count: 1, of: 4 }).text).toContain('width="25.0"')
    expect(bar({ count: 0, of: 0 }).text).toContain('width="0.0"')
    expect(bar({ count: 1, of: 4 }).text).toContain('aria-hidden="true"')
  })

  it('draw columns and say them', () => {
    const { text } = columns('Pages', 'page', [
      { name: 'few', count: 1 },
      { name: 'none', count: 0 },
      { name: 'many', count: 1_000 },
    ])
    expect(text).toContain('role="img" aria-label="Pages. few: 1 page, many: 1,000 pages"')
    expect([...text.matchAll(/ height="([\d.]+)"/gu)].map(([, height]) => Number(height))).toEqual([2, 0, 156])
  })

  it('make tables that can be heard', () => {
    const made = table('id', [{ name: 'Kind' }, { name: 'Pages', is: 'figure' }], [['a', '1']]).text
    expect(made).toContain('<th scope="row">a</th><td class="figure">1</td>')
    expect(made).toContain('<th scope="col" class="words">Kind</th>')
    expect(made).toContain('tabindex="0"')
  })

  it('have a colour in the style for every kind', () => {
    const tones = (Object.keys(KINDS) as Kind[]).map(toneOf)
    for (const tone of [...tones, toneOf('body')]) expect(STYLE).toContain(`.${tone} { --tone:`)
  })
})

describe('the report about our own pages', () => {
  let report: string
  let document: Document
  beforeAll(async () => {
    report = await reportAbout([...FIXTURES, pageItem('<p>x', 'https://a.example/1')])
    document = new JSDOM(report).window.document
  }, 180_000)

  it('is well-formed: every element is closed in its turn, and every id is there once', () => {
    const open: string[] = []
    const faults: string[] = []
    const parser = new Parser({
      onopentag: (name) => open.push(name),
      onclosetag(name, isImplied) {
        if (open.pop() !== name || (isImplied && !VOID.has(name))) faults.push(name)
      },
    })
    parser.end(report)
    expect([faults, open]).toEqual([[], []])
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('leads only to places of its own', () => {
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter((link) => document.getElementById(link.slice(1)) === null)).toEqual([])
  })

  it('loads nothing and runs nothing, and says so to the browser', () => {
    const loading =
      'script, link, img, iframe, object, embed, video, audio, source, form, base, use, image, [style], [src]'
    expect(document.querySelectorAll(loading)).toHaveLength(0)
    expect(report).not.toMatch(/url\(|@import/u)
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? ''
    const style = createHash('sha256')
      .update(document.querySelector('style')?.textContent ?? '')
      .digest('base64')
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'`)
  })

  it('has its headings in order, and names for all that needs one', () => {
    expect([...document.querySelectorAll('h1')].map(({ textContent }) => textContent)).toEqual(['Cleaning report'])
    expect(document.querySelectorAll('h3, h4, h5, h6')).toHaveLength(0)
    const labels = [...document.querySelectorAll('[aria-labelledby]')].map((one) => one.getAttribute('aria-labelledby'))
    expect(labels.filter((id) => document.getElementById(id ?? '')?.textContent === undefined)).toEqual([])
    expect(document.querySelectorAll('th:not([scope])')).toHaveLength(0)
    expect([...document.querySelectorAll('th')].filter(({ textContent }) => textContent === '')).toEqual([])
  })

  it('opens each page it lists, block by block, with kinds and reasons', () => {
    const pages = [...document.querySelectorAll('details')]
    expect(pages.length).toBeGreaterThan(50)
    for (const page of pages) expect(page.querySelector('.blocks, p')).not.toBeNull()
    const blocks = [...document.querySelectorAll('.blocks li:not(.gap)')]
    expect(blocks.every((block) => /^[a-z-]+ [01]\.\d\d$/u.test(block.querySelector('.kind')?.textContent ?? ''))).toBe(
      true,
    )
    expect(blocks.filter((block) => block.querySelector('.why') !== null).length).toBeGreaterThan(blocks.length / 2)
  })

  it('is the same for the same batch', async () => {
    const some = FIXTURES.slice(0, 12)
    expect(await reportAbout(some)).toBe(await reportAbout(some))
  })
})

describe('a report', () => {
  it('lets no page say anything but text', async () => {
    const evil = `<html lang='en"><script>alert(0)</script>'><title>${escaped(HOSTILE)}</title><article><h1>${escaped(HOSTILE)}</h1><p>${escaped(HOSTILE)} The ferry sailed again in the morning, and the people cheered.</p></article>`
    const report = await reportAbout([
      pageItem(evil, `https://evil.example/${HOSTILE}`),
      pageItem(evil, `javascript:${HOSTILE}`),
    ])
    const { document } = new JSDOM(report).window
    expect(document.querySelectorAll('script, img')).toHaveLength(0)
    expect(
      [...document.querySelectorAll('*')]
        .flatMap(({ attributes }) => [...attributes])
        .filter(({ name }) => name.startsWith('on')),
    ).toEqual([])
    expect(document.querySelector('.blocks')?.textContent).toContain('<script>alert(1)</script>')
    const failed = new JSDOM(reportOf([listing({ url: HOSTILE })], [HOSTILE])).window.document
    expect(failed.querySelectorAll('script, img')).toHaveLength(0)
    expect(failed.querySelector('[aria-labelledby=failures] tbody td')?.textContent).toBe(HOSTILE)
  })

  it('says at its top which host broke, and leads to its pages', () => {
    const { verdict, confidence } = listing()
    const broken = pagesOf('broken.example', 10, { verdict, confidence })
    const { document } = new JSDOM(reportOf([...pagesOf('well.example', 40), ...broken])).window
    expect(document.querySelector('.alarm li')?.textContent).toBe(
      'broken.example: none of 10 pages are articles (elsewhere 100 %)',
    )
    const [row] = document.querySelectorAll('[aria-labelledby=hosts] tbody tr')
    expect(row?.textContent).toContain('broken.example')
    expect(row?.querySelectorAll('a')).toHaveLength(3)
    expect(document.querySelector('.lead')?.textContent).toContain('interrupted')
  })

  it('names what lost its articles before what lost its dates', () => {
    const { verdict, confidence } = listing()
    const { published, ...undated } = digest()
    expect(published).toBeDefined()
    const without = Array.from({ length: 30 }, () => ({ ...undated, url: 'https://undated.example/' }))
    const broken = pagesOf('broken.example', 10, { verdict, confidence })
    const { document } = new JSDOM(reportOf([...pagesOf('well.example', 90), ...without, ...broken])).window
    const first = (rows: string): string | undefined =>
      [...document.querySelectorAll(rows)]
        .slice(0, 2)
        .map((row) => /(\w+)\.example/u.exec(row.textContent)?.[1])
        .join()
    expect(first('.alarm li')).toBe('broken,undated')
    expect(first('[aria-labelledby=hosts] tbody tr')).toBe('broken,undated')
  })

  it('is calm where none did', () => {
    const { document } = new JSDOM(reportOf(pagesOf('well.example', 40))).window
    expect(document.querySelector('.calm')?.textContent).toContain('No host stands out')
    expect(document.querySelector('section.alarm')).toBeNull()
  })

  it('stays small: what isn’t shown is counted', () => {
    const digests = Array.from({ length: 10_000 }, (_, index) => pagesOf(`h${String(index % 900)}.example`, 1)).flat()
    const report = reportOf(
      digests,
      Array.from({ length: 50 }, () => 'No.'),
    )
    expect(report.length).toBeLessThan(250_000)
    expect(report).toContain('10,000 pages of 900 hosts')
    expect(report).toContain('800 more hosts')
  })

  it('says nothing of nothing', () => {
    const report = reportOf([])
    expect(report).toContain('0 pages of 0 hosts')
    expect(report).not.toContain('NaN')
  })

  it.each(['light', 'dark'] as const)('can be read: its texts have a contrast of 4.5, its bars of 3 (%s)', (scheme) => {
    const colours = coloursOf(scheme)
    const grounds = ['page', 'card', 'bad-card'].map((name) => colours[name] ?? '')
    const texts = ['text', 'soft', 'link', 'good', 'bad', 'blue', 'red', 'magenta', 'yellow', 'cyan', 'gray']
    const tooFaint = texts.flatMap((name) =>
      grounds.filter((ground) => contrast(colours[name] ?? '', ground) < 4.5).map((ground) => `${name} on ${ground}`),
    )
    expect(tooFaint).toEqual([])
    expect(contrast(colours['plain'] ?? '', colours['card'] ?? '')).toBeGreaterThan(3)
  })
})

/** Those that need no end, or that say that they have none. */
const VOID = new Set(['meta', 'input', 'rect', 'line'])

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The dark ones come second, over the light ones. */
function coloursOf(scheme: 'light' | 'dark'): Readonly<Record<string, string>> {
  const [light = '', dark = ''] = STYLE.split('@media (prefers-color-scheme: dark)')
  const read = (style: string): (readonly [string, string])[] =>
    [...style.matchAll(/--([\w-]+): (#[0-9a-f]+)/gu)].map(([, name = '', value = '']) => [name, value])
  return Object.fromEntries(read(scheme === 'light' ? light : light + dark.slice(0, dark.indexOf('}'))))
}

/** By WCAG 2. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const digits =
    colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit) : (colour.match(/[0-9a-f]{2}/gu) ?? [])
  const [red = 0, green = 0, blue = 0] = digits.map((pair) => {
    const share = parseInt(pair, 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
