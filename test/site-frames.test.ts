import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cleanArticle, learnSite } from '../src/index.js'

/**
 * Languages of which the lexicon has nothing, neither phrases nor everyday lines. The frame of each site is prose like its
 * articles: nothing but that it recurs tells the one from the other.
 */
const LANGUAGES = ['cy', 'ga', 'gu', 'km', 'kn', 'ml', 'my', 'ne', 'si', 'yo'] as const
const WRITTEN = new URL('../tools/train/written/', import.meta.url)
/** Lines of a frame above the articles and below, and of an article. */
const [ABOVE, BELOW, STORY] = [2, 4, 3]
const BODY = 'body\t'
const FOREIGN = /⟦[^⟧]*⟧/gu

interface Made {
  readonly frame: readonly string[]
  readonly stories: readonly (readonly string[])[]
  readonly pages: readonly string[]
}

/** What the written pages of a language have as body: sentences, and no headings. */
function proseOf(language: string): readonly string[] {
  const folder = new URL(`${language}/`, WRITTEN)
  const lines = readdirSync(folder)
    .sort()
    .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n'))
  const bodies = lines
    .filter((line) => line.startsWith(BODY))
    .map((line) => line.slice(BODY.length).replace(FOREIGN, '').trim())
  return [...new Set(bodies.filter((text) => text.length >= 25))]
}

function makeSite(language: string): Made {
  const prose = [...proseOf(language)].sort((a, b) => a.length - b.length)
  // The shortest are the frame, as sites have it.
  const frame = prose.slice(0, ABOVE + BELOW)
  const rest = prose.slice(ABOVE + BELOW)
  const count = Math.floor(rest.length / STORY)
  const stories = [...Array(count).keys()].map((number) => rest.filter((_, at) => at % count === number))
  const pages = stories.map((story) => [...frame.slice(0, ABOVE), ...story, ...frame.slice(ABOVE)])
  return { frame, stories, pages: pages.map((lines) => lines.join('\n')) }
}

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0)

const textPages = ({ pages }: Made): readonly string[] => pages
const htmlPages = ({ pages }: Made): readonly string[] =>
  pages.map(
    (page) =>
      `<body>${page
        .split('\n')
        .map((line) => `<p>${line.replaceAll('<', '&lt;')}</p>`)
        .join('\n')}</body>`,
  )

describe.each([
  ['text', textPages],
  ['HTML', htmlPages],
] as const)('sites whose frame is prose in a language that is hardly known, as %s', (_, write) => {
  const sums = { frame: 0, frameLeft: 0, frameAlone: 0, body: 0, bodyLeft: 0 }

  test.each(LANGUAGES)('%s', (language) => {
    const made = makeSite(language)
    const pages = write(made)
    expect(pages.length).toBeGreaterThanOrEqual(5)
    const site = learnSite(pages)
    expect(site.pages).toBe(pages.length)
    for (const [number, page] of pages.entries()) {
      const alone = new Set(cleanArticle(page).text.split(/\n+/u))
      const left = new Set(cleanArticle(page, { site }).text.split(/\n+/u))
      // What goes of a page by itself is not the site's doing.
      const story = (made.stories[number] ?? []).filter((line) => alone.has(line))
      sums.body += lengthOf(story)
      sums.bodyLeft += lengthOf(story.filter((line) => left.has(line)))
      sums.frame += lengthOf(made.frame)
      sums.frameAlone += lengthOf(made.frame.filter((line) => alone.has(line)))
      sums.frameLeft += lengthOf(made.frame.filter((line) => left.has(line)))
    }
  })

  test('of the frame 95 % go, and 99.5 % of the bodies stay', () => {
    // Without the site it stays, nearly all of it.
    expect(sums.frameAlone / sums.frame).toBeGreaterThan(0.5)
    expect(1 - sums.frameLeft / sums.frame).toBeGreaterThanOrEqual(0.95)
    expect(sums.bodyLeft / sums.body).toBeGreaterThanOrEqual(0.995)
  })
})
