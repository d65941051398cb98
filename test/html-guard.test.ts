import { describe, expect, test } from 'vitest'
import { HINT_WORDS, VENDORS } from '../src/lexicon/markup-hints.js'
import { cleanArticle, KINDS, type Kind } from '../src/index.js'
import { HEADLINE, PROSE } from './article.js'
import { checkOf } from './known-misses.js'

const kinds = Object.keys(KINDS) as readonly Kind[]
/** A class name for every kind that any name speaks of, and the name of a maker of its widgets. */
const names = kinds.flatMap((kind) => {
  const word = HINT_WORDS[kind]?.split(', ')[0]?.replaceAll(' ', '-')
  const maker = VENDORS[kind]?.split(', ')[0]
  return [word, maker].filter((name) => name !== undefined).map((name) => ({ kind, name }))
})
const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('')

function pageWith(wrapped: string): string {
  return `<html><head><title>${HEADLINE}</title></head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav>
    ${wrapped}<footer>© 2024 The Example Times</footer></body></html>`
}

describe('a name alone never removes most of a page', () => {
  test.each(names)('$name around the whole article', ({ name }) => {
    const page = pageWith(`<div class="${name}" id="${name}"><h1>${HEADLINE}</h1>${paragraphs}</div>`)
    expect(cleanArticle(page).text).toBe(PROSE.join('\n\n'))
  })

  test.each(names)('$name of the body element', ({ name }) => {
    const page = pageWith(`<h1>${HEADLINE}</h1>${paragraphs}`).replace('<body>', `<body class="${name}">`)
    expect(cleanArticle(page).text).toBe(PROSE.join('\n\n'))
  })

  test.each(['hidden', 'aria-hidden="true"', 'style="display:none"'])('%s on the whole article', (attribute) => {
    const page = pageWith(`<div ${attribute}><h1>${HEADLINE}</h1>${paragraphs}</div>`)
    expect(cleanArticle(page).text).toBe(PROSE.join('\n\n'))
  })

  test('but it names the box that it stands on, and what is in it', () => {
    const box = `<div class="related-stories"><a href="/a">Ferry fares to rise in June</a><br>
      <a href="/b">Harbour master retires after forty years</a></div>`
    const { removed } = cleanArticle(pageWith(`<article><h1>${HEADLINE}</h1>${paragraphs}${box}</article>`))
    const related = removed.filter(({ kind }) => kind === 'related-posts')
    expect(related.map(({ text }) => text)).toEqual([
      'Ferry fares to rise in June',
      'Harbour master retires after forty years',
    ])
    expect(related[0]?.reason).toContain('related-stories')
  })

  checkOf('html/widget')('and a widget is known by its maker', () => {
    const widget = `<div id="onetrust-consent-sdk">
      <p>They are yours to make, and you may change them on any day.</p><button>All</button><button>None</button></div>`
    const { removed, text } = cleanArticle(pageWith(`<article><h1>${HEADLINE}</h1>${paragraphs}</article>${widget}`))
    expect(text).toBe(PROSE.join('\n\n'))
    expect(removed.find((entry) => entry.text.startsWith('They are yours'))?.kind).toBe('cookie-notice')
  })
})
