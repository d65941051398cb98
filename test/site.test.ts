import fc from './fast-check.js'
import { describe, expect, test } from 'vitest'
import {
  InputError,
  KINDS,
  OptionError,
  cleanArticle,
  createCleaner,
  createSite,
  label,
  learnSite,
  mergeSites,
  strip,
  type Kind,
  type SiteProfile,
} from '../src/index.js'
import { HEADLINE, PROSE } from './article.js'
import { expectAccounted, expectNothingInvented } from './invariants.js'
import { anyPage } from './pages.js'
import { checkOf } from './known-misses.js'
import {
  FRAME_ABOVE,
  FRAME_BELOW,
  FRAME_PROSE,
  INTRO,
  PAGES,
  STATEMENT,
  htmlOf,
  textOf,
  type SitePage,
} from './site-pages.js'

const KIND_NAMES = Object.keys(KINDS) as readonly Kind[]

const FORMS = [
  ['text', textOf],
  ['HTML', htmlOf],
] as const

const bodyOf = ({ paragraphs }: SitePage): string => paragraphs.join('\n\n')
const others = (page: SitePage): readonly SitePage[] => PAGES.filter((other) => other !== page)

describe.each(FORMS)('what the pages of a site share, as %s', (form, write) => {
  const check = checkOf(`site/${form}`)

  test('is taken out of a page that was not learned, and nothing else', () => {
    for (const page of PAGES) {
      const site = learnSite(others(page).map(write))
      expect(cleanArticle(write(page), { site }).text).toBe(bodyOf(page))
    }
  })

  check('goes as the template of the site', () => {
    for (const page of PAGES) {
      const { removed } = cleanArticle(write(page), { site: learnSite(others(page).map(write)) })
      for (const line of [...FRAME_ABOVE, ...FRAME_BELOW])
        expect(removed.find((entry) => entry.text === line)?.reason).toBe('site template')
    }
  })

  test('is taken out of a page that was', () => {
    const site = learnSite(PAGES.map(write))
    for (const page of PAGES) expect(cleanArticle(write(page), { site }).text).toBe(bodyOf(page))
  })

  test('is known from five pages on', () => {
    const site = learnSite(PAGES.slice(0, 5).map(write))
    for (const page of PAGES.slice(5)) expect(cleanArticle(write(page), { site }).text).toBe(bodyOf(page))
  })

  check('keeps its kind, and what is of the article its reason', () => {
    const [page, ...rest] = PAGES
    if (!page) throw new RangeError('there is no page')
    const blocks = label(write(page), { site: learnSite(rest.map(write)) })
    const find = (text: string) => blocks.find((block) => block.text === text)
    expect(find('Home')).toMatchObject({ label: 'navigation', reason: 'site template' })
    expect(find('© The Aldmere Courier')).toMatchObject({ label: 'copyright', reason: 'site template' })
    expect(find(FRAME_PROSE[0])).toMatchObject({ reason: 'site template' })
    for (const line of FRAME_PROSE) expect(find(line)?.label).not.toBe('body')
    expect(find(`By ${page.author}`)).toMatchObject({ label: 'byline' })
    expect(find(`By ${page.author}`)?.reason).not.toBe('site template')
  })
})

describe.each(FORMS)('what recurs in bodies stays, as %s', (form, write) => {
  const check = checkOf(`site/${form}`)
  const columns = PAGES.filter(({ paragraphs }) => paragraphs[0] === INTRO)
  const quoting = PAGES.filter(({ paragraphs }) => paragraphs.includes(STATEMENT))

  test('a statement that three stories quote', () => {
    const site = learnSite(PAGES.map(write))
    for (const page of quoting) expect(cleanArticle(write(page), { site }).text).toContain(STATEMENT)
  })

  check('the introduction of a column, also where nothing but the column was learned', () => {
    for (const learned of [PAGES, columns]) {
      const site = learnSite(learned.map(write))
      for (const page of columns) expect(cleanArticle(write(page), { site }).text).toContain(INTRO)
    }
  })

  test('a line of the frame that a story quotes', () => {
    const site = learnSite(PAGES.map(write))
    const paragraphs = PROSE.toSpliced(3, 0, FRAME_PROSE[0])
    const page = { title: HEADLINE, author: 'Tom Berg', paragraphs }
    expect(cleanArticle(write(page), { site }).text).toBe(bodyOf(page))
  })

  test('an article that was learned under several addresses', () => {
    const [page] = quoting
    if (!page) throw new RangeError('there is no page')
    const copies = [1, 2, 3, 4, 5].map((number) =>
      learnSite([write({ ...page, title: `${page.title} (${String(number)})` })]),
    )
    const site = mergeSites(...copies)
    for (const paragraph of page.paragraphs) expect(cleanArticle(write(page), { site }).text).toContain(paragraph)
  })

  test('a page of another site is cleaned as it was', () => {
    const page = [`# ${HEADLINE}`, 'By Tom Berg', ...PROSE, 'Share this article'].join('\n\n')
    const site = learnSite(PAGES.map(write))
    expect(cleanArticle(page, { site })).toEqual(cleanArticle(page))
  })
})

describe('a place in the markup', () => {
  const teaser = 'The council of a town down the river voted for a toll on lorries, which had been discussed for years.'
  const withTeaser = (page: SitePage, text: string, name: string): string =>
    htmlOf(page).replace('</h1>', `</h1><div class="${name}"><p>${text}</p></div>`)
  /** Each story in four wordings: what is known of a place takes more pages than what is known of a block. */
  const stories = ['Monday', 'Tuesday', 'Wednesday', 'Thursday'].flatMap((day) =>
    PAGES.slice(1).map((page) => ({ ...page, paragraphs: page.paragraphs.map((text) => `On ${day}: ${text}`) })),
  )
  const site = learnSite(
    stories.map((page, number) => withTeaser(page, ['Log in', 'Share', 'Print', 'E-mail'][number % 4] ?? '', 'aux')),
  )

  test('that was never in the body is taken out with any text', () => {
    const [page] = PAGES
    if (!page) throw new RangeError('there is no page')
    const reasonAt = (name: string) => {
      const { removed } = cleanArticle(withTeaser(page, teaser, name), { site })
      return removed.find(({ text }) => text === teaser)?.reason
    }
    expect(reasonAt('aux')).toBe('site template')
    expect(reasonAt('lead')).not.toBe('site template')
  })
})

describe('a site that is learned page by page', () => {
  test('is what is learned of all pages at once', () => {
    const site = createSite()
    expect(PAGES.map((page) => site.add(textOf(page)))).toEqual(PAGES.map(() => true))
    expect(site.pages).toBe(PAGES.length)
    expect(site.profile()).toEqual(learnSite(PAGES.map(textOf)))
  })

  test('cleans by all that is known so far, and learns from the page at once', () => {
    const site = createSite()
    const before = createSite()
    for (const page of PAGES.map(textOf)) {
      before.add(page)
      expect(site.cleanArticle(page)).toEqual(cleanArticle(page, { site: before.profile() }))
      expect(site.profile()).toEqual(before.profile())
    }
  })

  test('goes on from a profile, and tells a page that it knows', () => {
    const site = createSite(learnSite(PAGES.slice(0, 5).map(textOf)))
    const [first, ...rest] = PAGES.map(textOf)
    expect(site.add(first ?? '')).toBe(false)
    expect(rest.map((page) => site.add(page))).toEqual([false, false, false, false, true, true, true])
    expect(site.profile()).toEqual(learnSite(PAGES.map(textOf)))
    expect(site.size).toBe(Object.keys(site.profile().blocks).length)
  })

  test('counts a page once that has its article in JSON-LD only, as it shows itself', () => {
    const stated = { '@context': 'https://schema.org', '@type': 'NewsArticle', articleBody: PROSE.join('\n\n') }
    const page = `<title>${HEADLINE}</title><script type="application/ld+json">${JSON.stringify(stated)}</script><p>Read our terms</p>`
    const site = createSite()
    expect(site.cleanArticle(page).text).toBe(PROSE.join('\n\n'))
    const shown = createSite()
    shown.add(page)
    expect(site.profile()).toEqual(shown.profile())
    expect(site.size).toBe(2)
  })

  test('says what is wrong as cleaning does', () => {
    const site = createSite()
    expect(() => site.add(5 as never)).toThrow(InputError)
    expect(() => site.cleanArticle('', { favor: 'x' as never })).toThrow(OptionError)
    expect(() => createSite({ version: 1 } as never)).toThrow(OptionError)
    expect(site.pages).toBe(0)
  })
})

describe.each(FORMS)('a page that was learned, as %s', (_, write) => {
  const [page = { title: '', author: '', paragraphs: [] }, ...rest] = PAGES

  test('loses nothing by itself, once, twice, or as it is printed', () => {
    const printed = [page.title, ...page.paragraphs].join('\n')
    for (const pages of [[write(page)], [write(page), write(page)], [write(page), printed], [printed, write(page)]]) {
      const site = learnSite(pages)
      expect(site.pages).toBe(1)
      expect(cleanArticle(write(page), { site }).text).toBe(cleanArticle(write(page)).text)
    }
  })

  test('nor where half of the crawl is the same article at other addresses', () => {
    const copies = rest.map((_, number) => write({ ...page, title: `${page.title} (${String(number)})` }))
    const site = learnSite([...rest.map(write), ...copies])
    expect(site.pages).toBe(PAGES.length)
    for (const paragraph of page.paragraphs) expect(cleanArticle(write(page), { site }).text).toContain(paragraph)
  })
})

describe.each(FORMS)('a hostile site, as %s', (_, write) => {
  const claim =
    'Nothing that any other newspaper has ever written about our publisher and his brothers is true in any way.'

  test('that puts its own paragraph into every article loses no more than that', () => {
    const pages = PAGES.map((page, number) => ({
      ...page,
      paragraphs: page.paragraphs.toSpliced(1 + (number % 3), 0, claim),
    }))
    const site = learnSite(pages.map(write))
    for (const page of pages) {
      const { text } = cleanArticle(write(page), { site })
      for (const paragraph of page.paragraphs) if (paragraph !== claim) expect(text).toContain(paragraph)
    }
  })

  test('that has one text on all of its pages keeps it', () => {
    const text = PROSE.join('\n')
    const site = mergeSites(...[1, 2, 3, 4, 5, 6].map(() => learnSite([text])))
    expect(cleanArticle(text, { site })).toEqual(cleanArticle(text))
  })
})

describe('the promises hold with a profile', () => {
  const site = learnSite(PAGES.map(textOf))

  test('of the pages it was learned from', () => {
    for (const page of PAGES.map(textOf)) {
      const article = cleanArticle(page, { site })
      expectAccounted(page, article, { site })
      expectNothingInvented(page, article)
      expect(cleanArticle(article.text, { site }).text).toBe(article.text)
    }
  })

  test('of any pages', () => {
    const pages = fc.array(anyPage, { minLength: 3, maxLength: 5 })
    fc.assert(
      fc.property(pages, fc.nat(4), (texts, number) => {
        const format = 'text'
        const learned = learnSite([...texts, ...texts.map((text) => `${text}\nHome\nNews`)], { format })
        const page = texts[number % texts.length] ?? ''
        const article = cleanArticle(page, { format, site: learned })
        expectAccounted(page, article, { format, site: learned })
        expectNothingInvented(page, article)
      }),
      { numRuns: 60 },
    )
    // A busy machine takes its time.
  }, 120_000)

  test('in a cleaner, for strip, and with what the caller says', () => {
    const page = textOf(PAGES[6] ?? { title: '', author: '', paragraphs: [] })
    const cleaner = createCleaner({ site })
    expect(cleaner.cleanArticle(page)).toEqual(cleanArticle(page, { site }))
    expect(cleaner.label(page)).toEqual(label(page, { site }))
    expect(strip(page, KIND_NAMES)).toContain(FRAME_PROSE[0])
    expect(strip(page, KIND_NAMES, { site })).not.toContain(FRAME_PROSE[0])
    expect(cleanArticle(page, { site, keep: KIND_NAMES }).text).toContain(FRAME_PROSE[0])
    expect(cleanArticle(page, { site, veto: (_, __, reason) => reason === 'site template' }).text).toContain('Gardens')
    const rules = [{ kind: 'promotion', name: 'house', match: /Aldmere Courier has/u }] as const
    const removed = cleanArticle(page, { site, rules }).removed.find(({ text }) => text === FRAME_PROSE[0])
    expect(removed).toMatchObject({ kind: 'promotion', reason: 'rule "house"' })
  })
})

describe('a profile', () => {
  const whole = learnSite(PAGES.map(textOf))

  test('is plain JSON without a word of the pages', () => {
    const json = JSON.stringify(whole)
    expect(JSON.parse(json)).toEqual(whole)
    expect(json).not.toMatch(/Aldmere|council/u)
    expect(whole).toMatchObject({ version: 2, pages: PAGES.length })
  })

  test('is the same learned at once or in parts, in any order', () => {
    const parts = [PAGES.slice(0, 3), PAGES.slice(3, 4), PAGES.slice(4)].map((pages) => learnSite(pages.map(textOf)))
    expect(mergeSites(...parts)).toEqual(whole)
    expect(mergeSites(...parts.toReversed())).toEqual(whole)
    expect(mergeSites(whole)).toEqual(whole)
    expect(mergeSites()).toEqual(learnSite([]))
  })

  test('counts a page that is given twice once', () => {
    expect(learnSite([...PAGES, ...PAGES].map(textOf))).toEqual(whole)
  })

  test('takes inputs of every make from anything that can be iterated', () => {
    const bytes = new Set(PAGES.map((page) => new TextEncoder().encode(textOf(page))))
    expect(learnSite(bytes)).toEqual(whole)
    expect(learnSite(PAGES.map(textOf), { format: 'text' })).toEqual(whole)
  })

  test('of an earlier version must be learned again', () => {
    const site = { version: 1, pages: 8, blocks: {}, pairs: {}, paths: {} } as unknown as SiteProfile
    expect(() => cleanArticle('', { site })).toThrow(/site\.version.*must be 2: learn the site again/u)
  })

  test.each(['one page', 5, null, undefined, new Uint8Array(3), {}])('is not learned of %j', (pages) => {
    expect(() => learnSite(pages as never)).toThrow(InputError)
  })

  test.each([
    'site',
    null,
    [],
    {},
    { ...whole, version: 1 },
    { ...whole, pages: -1 },
    { ...whole, extra: 1 },
    { ...whole, blocks: undefined },
    { ...whole, blocks: { abc: [1, 1] } },
    { ...whole, blocks: { '0123456789abcdef': [1, 2] } },
    { ...whole, blocks: { '0123456789abcdef': [1] } },
    { ...whole, paths: { '0123456789abcdef': 'x' } },
    { ...whole, paths: [] },
  ])('that is wrong is an error: case %#', (wrong) => {
    const site = wrong as unknown as SiteProfile
    for (const use of [() => cleanArticle('', { site }), () => createCleaner({ site }), () => mergeSites(whole, site)])
      expect(use).toThrow(OptionError)
  })
})
