import { expect, test } from 'vitest'
import { cleanArticle } from '../../src/index.js'
import { HEADLINE, PROSE } from '../article.js'

test('a name that is turned round in the head of a text is turned back', () => {
  const { metadata } = cleanArticle(`---\ntitle: ${HEADLINE}\nauthor: "Doe, Jane"\n---\n\n${PROSE.join('\n\n')}`)
  expect(metadata.authors).toEqual(['Jane Doe'])
})

test('ⓒ is a copyright sign', () => {
  const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('')
  const page = `<title>${HEADLINE}</title><body><h1>${HEADLINE}</h1>${paragraphs}<footer>ⓒ Harbour Post</footer>`
  expect(cleanArticle(page).metadata.siteName).toBe('Harbour Post')
})
