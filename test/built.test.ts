import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import * as source from '../src/index.js'
import { expectedOf, pageNames, readPageFile } from './html-pages.js'
import { builtPackage } from './lib/built.js'

// Bundling leaves out, replaces and renames: what ships must still give what its sources give, and all else is tested there.

let built: typeof source

beforeAll(async () => {
  built = (await import(pathToFileURL(join(await builtPackage(), 'index.js')).href)) as typeof source
}, 180_000)

describe('the built library gives what its sources give', () => {
  test('the same names', () => {
    expect(Object.keys(built).sort()).toEqual(Object.keys(source).sort())
  })

  test.each(pageNames)('of the page %s', (name) => {
    const input = readPageFile(name, 'input.html')
    const { options } = expectedOf(name)
    const article = built.cleanArticle(input, options)
    expect(article).toEqual(source.cleanArticle(input, options))
    expect(built.toHtml(article)).toBe(source.toHtml(article))
  })

  test.each([
    '&quot;',
    '&amp;',
    '&eacute;',
    '&#8217;',
    '&#x1F600;',
    '&NotEqualTilde;',
    '&copy',
    '&notit;',
    '&unknown;',
  ])('of the character reference %s', (reference) => {
    const page = `<p title="a ${reference} b">The council met on Tuesday ${reference} and settled the plan.</p>`
    expect(built.cleanArticle(page)).toEqual(source.cleanArticle(page))
  })

  test('of a text', () => {
    const text = 'The council met on Tuesday and settled the plan.\n\nRead more:\n\nAnother plan was dropped'
    expect(built.cleanArticle(text)).toEqual(source.cleanArticle(text))
  })

  test('a reference is what it stands for', () => {
    expect(
      built.cleanArticle('<p>“Fish &amp; chips” is what the caf&eacute; sells &quot;by the sea&quot;.</p>').text,
    ).toBe('“Fish & chips” is what the café sells "by the sea".')
  })
})
