import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import type { DocumentLike } from '../../src/index.js'
import { readHtml } from '../../src/read/html/index.js'
import { HEADLINE, PROSE } from '../article.js'

const OPTIONS = { url: undefined, depth: 1000 }
const textsOf = (html: string | DocumentLike) => readHtml(html, OPTIONS).blocks.map(({ text }) => text)
const pageOf = (shown: string, fallback: string) =>
  `<!doctype html><title>${HEADLINE}</title><body>${shown}<noscript>${fallback}</noscript></body>`
const LINES = PROSE.map((line) => `<p>${line}</p>`).join('')
const MENU = '<nav><a href="/">Home</a></nav>'

describe('what a page holds for readers without scripts', () => {
  test('is read where the page is a shell without it', () => {
    expect(textsOf(pageOf(MENU, LINES))).toEqual(['Home', ...PROSE])
  })

  test('is read from a document as well', () => {
    expect(textsOf(parseHTML(pageOf(MENU, LINES)).document as unknown as DocumentLike)).toEqual(['Home', ...PROSE])
  })

  test('is not read beside a page that shows more', () => {
    expect(textsOf(pageOf(LINES + LINES, LINES))).toEqual([...PROSE, ...PROSE])
  })

  test('is not read where it is a notice', () => {
    expect(textsOf(pageOf(MENU, '<p>Please turn on JavaScript to see this page.</p>'))).toEqual(['Home'])
  })

  test('is not counted by its styles and scripts', () => {
    expect(textsOf(pageOf(MENU, `<style>${'p { color: red } '.repeat(100)}</style>`))).toEqual(['Home'])
  })

  test('is counted behind its styles and scripts', () => {
    expect(textsOf(pageOf(MENU, `<style>p { color: red }</style>${LINES}`))).toEqual(['Home', ...PROSE])
  })

  test('is never read as markup: where scripts run it is one text', () => {
    const { document } = parseHTML(pageOf(MENU, ''))
    const fallback = document.querySelector('noscript')
    if (fallback) fallback.textContent = LINES
    expect(textsOf(document as unknown as DocumentLike)).toEqual(['Home'])
  })
})
