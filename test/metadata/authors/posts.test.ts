import { describe, expect, test } from 'vitest'
import { cleanArticle } from '../../../src/index.js'
import { PROSE } from '../../article.js'

function authorsOf(title: string, more = ''): readonly string[] {
  const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('')
  return cleanArticle(
    `<head><meta property="og:title" content="${title}">${more}</head><body><article>${paragraphs}</article></body>`,
  ).metadata.authors
}

describe('the title of a post names who wrote it', () => {
  test.each([
    ['Jane Doe (@jane)', 'Jane Doe'],
    ['Jane Doe (@jane_doe) on X', 'Jane Doe'],
  ])('%s', (title, name) => {
    expect(authorsOf(title)).toEqual([name])
  })

  test.each(['Jane Doe on the bridge', 'Who is Jane Doe (@jane)?', 'The bridge (2024)', '(@jane)'])(
    '%s does not',
    (title) => {
      expect(authorsOf(title)).toEqual([])
    },
  )

  test('less than a statement does', () => {
    expect(authorsOf('Jane Doe (@jane)', '<meta name="author" content="Tom Berg">')).toEqual(['Tom Berg'])
  })
})
