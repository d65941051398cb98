import { describe, expect, test } from 'vitest'
import { cleanArticle, label } from '../../src/index.js'
import { readPageFile } from '../html-pages.js'

describe('an article in the data of a script', () => {
  test.each([
    ['script-data-html', 'script data contentHtml'],
    ['script-data-paragraphs', 'script data value'],
    ['script-data-escaped-twice', 'script data html'],
  ])('%s: says where it is from, and is one', (name, source) => {
    const { text, metadata, verdict } = cleanArticle(readPageFile(name, 'input.html'))
    expect(metadata.sources.body).toEqual([{ source, value: text }])
    expect(verdict.kind).toBe('article')
  })

  test.each(['keep-script-comments', 'keep-script-translations', 'keep-shown-beside-script-data'])(
    '%s: is none',
    (name) => {
      expect(cleanArticle(readPageFile(name, 'input.html')).metadata.sources.body).toBeUndefined()
    },
  )

  test('a page whose JSON-LD states the article has it from there', () => {
    const page = readPageFile('script-data-html', 'input.html')
    const { text } = cleanArticle(page)
    const stated = JSON.stringify({ '@type': 'NewsArticle', articleBody: text })
    const both = page.replace('</head>', `<script type="application/ld+json">${stated}</script></head>`)
    expect(cleanArticle(both).metadata.sources.body?.map(({ source }) => source)).toEqual(['json-ld articleBody'])
  })

  test('the front page of a site has none', () => {
    const page = readPageFile('script-data-html', 'input.html')
    const front = page.replace('</head>', '<link rel="canonical" href="https://courier.example/"></head>')
    expect(cleanArticle(front).text).toBe('')
  })

  test('what the page shows is removed, and says why', () => {
    const page = readPageFile('script-data-html', 'input.html').replace(
      '<div id="app"></div>',
      '<div id="app"><p>The ferry sails again, and the whole town is on its feet to see it.</p></div>',
    )
    const { text, removed } = cleanArticle(page)
    expect(text).not.toContain('on its feet')
    expect(removed.find(({ text: line }) => line.includes('on its feet'))?.reason).toBeTypeOf('string')
    expect(label(page).filter(({ label: kind }) => kind === 'body').length).toBeGreaterThan(4)
  })
})
