import { readFileSync, readdirSync } from 'node:fs'
import type { Article, ArticleLink, ArticleMedia, Kind, Options } from '../src/index.js'

// Pages of the project's own: a folder of fixtures/html each, with input.html, expected.md (the body as Markdown) and
// expected.json. Write what a reader would expect before looking at what comes out.

export interface ExpectedPage {
  readonly options?: Pick<Options, 'url'>
  /** Fields that are compared; null where there must be none. */
  readonly metadata: Readonly<Record<string, unknown>>
  /** What must stand in the ledger, in this order, among other things; of any kind where none is given. */
  readonly removed?: readonly { readonly kind?: Kind; readonly text: string }[]
  /** What must stand in these lists of the article, in this order, among other things. */
  readonly images?: readonly Partial<ArticleMedia>[]
  readonly embeds?: readonly Partial<ArticleMedia>[]
  readonly links?: readonly Partial<ArticleLink>[]
}

export interface HtmlPage {
  readonly name: string
  readonly html: string
  readonly options: Pick<Options, 'url'>
}

const FIXTURES = new URL('../fixtures/html/', import.meta.url)
const SEEDS = new URL('../fixtures/seeds/', import.meta.url)

/** Names of the folders in fixtures/html. */
export const pageNames: readonly string[] = readdirSync(FIXTURES).sort()

export function readPageFile(name: string, file: 'input.html' | 'expected.md' | 'expected.json'): string {
  return readFileSync(new URL(`${name}/${file}`, FIXTURES), 'utf8')
}

export function expectedOf(name: string): ExpectedPage {
  return JSON.parse(readPageFile(name, 'expected.json')) as ExpectedPage
}

/** These pages and those of the five texts. */
export function allPages(): readonly HtmlPage[] {
  const own = pageNames.map((name) => ({
    name,
    html: readPageFile(name, 'input.html'),
    options: expectedOf(name).options ?? {},
  }))
  const seeds = readdirSync(SEEDS).map((name) => ({
    name: `seed ${name}`,
    html: readFileSync(new URL(`${name}/page.html`, SEEDS), 'utf8'),
    options: {},
  }))
  return [...own, ...seeds]
}

/** What an article says of these fields, null where it says nothing. */
export function fieldsOf({ metadata }: Article, names: readonly string[]): Record<string, unknown> {
  const all: Readonly<Record<string, unknown>> = { ...metadata }
  return Object.fromEntries(names.map((name) => [name, all[name] ?? null]))
}
