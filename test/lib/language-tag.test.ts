import { expect, test } from 'vitest'
import { primarySubtag } from '../../src/lib/language-tag.js'

test.each([
  ['pt-BR', 'pt'],
  ['zh-Hans-CN', 'zh'],
  ['en', 'en'],
  ['', ''],
])('%s', (tag, primary) => {
  expect(primarySubtag(tag)).toBe(primary)
})
