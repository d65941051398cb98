import { describe, expect, test } from 'vitest'
import { cleanArticle } from '../../../src/index.js'
import { HEADLINE, PROSE } from '../../article.js'

const TEMPLATE =
  'The rich text element allows you to create and format headings, paragraphs and quotes in one place instead of one by one.'
const STORY = PROSE.map((text) => `<p>${text}</p>`).join('')

const textOf = (classes: string, inside: string, beside: string): string =>
  cleanArticle(
    `<html lang="en"><title>${HEADLINE}</title><body><div class="${classes}">${inside}</div><main><h1>${HEADLINE}</h1>${beside}</main>`,
  ).text

describe('a block with a class that hides it', () => {
  test.each(['template w-condition-invisible', 'screen-reader-text', 'visuallyhidden', 'element-invisible', 'sr-only'])(
    '%s is no body',
    (classes) => {
      expect(textOf(classes, `<h2>This is a heading</h2><p>${TEMPLATE}</p>`, STORY)).toBe(PROSE.join('\n\n'))
    },
  )

  test.each(['sr-only not-sr-only', 'intro', 'screen-readers'])('%s hides nothing', (classes) => {
    expect(textOf(classes, STORY, '')).toBe(PROSE.join('\n\n'))
  })

  test('is the body where it holds what the page is about, until a script shows it', () => {
    expect(textOf('visually-hidden', STORY, '')).toBe(PROSE.join('\n\n'))
  })
})
