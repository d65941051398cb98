import { describe, expect, test } from 'vitest'
import { cleanArticle } from '../../../src/index.js'
import { readHtml } from '../../../src/read/html/index.js'
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
    const html = `<div class="${classes}"><p>${TEMPLATE}</p></div><main>${STORY}</main>`
    const { markup } = readHtml(html, { url: undefined, depth: 100 })
    expect(markup?.origins.map(({ home }) => home.hidden)).toEqual([false, ...PROSE.map(() => false)])
  })

  test('is the body where it holds what the page is about, until a script shows it', () => {
    expect(textOf('visually-hidden', STORY, '')).toBe(PROSE.join('\n\n'))
  })
})

describe('what a style or an attribute hides', () => {
  const pageOf = (attribute: string, inside: string, beside: string): string =>
    cleanArticle(
      `<html lang="en"><title>${HEADLINE}</title><body><h1>${HEADLINE}</h1><div ${attribute}>${inside}</div>${beside}`,
    ).text

  test.each(['style="visibility: hidden; opacity: 0"', 'style="display:none"', 'aria-hidden="true"', 'hidden'])(
    '%s is the body where it is most of the page, until a script shows it',
    (attribute) => {
      expect(pageOf(attribute, STORY, '<footer>© Example</footer>')).toBe(PROSE.join('\n\n'))
    },
  )

  test.each([
    'style="visibility: hidden"',
    'style="display:none"',
    'style="position:absolute;left:-9999px"',
    'style="text-indent: -999em"',
    'aria-hidden="true"',
    'hidden',
  ])('%s is no body beside what is shown', (attribute) => {
    expect(pageOf(attribute, `<p>${TEMPLATE}</p>`, STORY)).toBe(PROSE.join('\n\n'))
  })

  test('short paragraphs behind such a veil are no less the body', () => {
    const short = [
      '港务局周一投票决定，老鱼市至少再开放一年。此前商户警告说，关闭鱼市将使小镇失去两百多个工作岗位。',
      '主席布兰特表示，这个决定“一点也不容易”，屋顶仍须在冬天之前更换，费用约为一百二十万克朗。',
      '关于该地未来的报告预计在九月公布。',
    ]
    const inside = short.map((text) => `<section><p><span>${text}</span></p></section>`).join('')
    expect(pageOf('style="visibility: hidden; opacity: 0"', inside, '<p>微信扫一扫</p>')).toBe(short.join('\n\n'))
  })

  test('what is hidden within it stays hidden', () => {
    const html = `<div style="visibility:hidden"><p>${PROSE[0] ?? ''}</p><p style="display:none">${HEADLINE}</p></div>`
    const { markup } = readHtml(html, { url: undefined, depth: 100 })
    expect(markup?.origins.map(({ home }) => home.hidden)).toEqual([false, true])
  })
})
