import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readMetadata } from '../../src/metadata/index.js'
import type { Label } from '../../src/model/kind.js'
import { pageOf } from './blocks.js'

interface Expected {
  readonly title: string
  readonly authors: readonly string[]
  readonly siteName: string | null
  readonly section: string | null
  readonly published: string | null
  readonly tags: readonly string[]
  readonly dateline: string | null
  readonly language: string
  readonly lines: readonly { readonly line: number; readonly label: Label; readonly text: string }[]
}

const seeds = new URL('../../fixtures/seeds/', import.meta.url)
const now = new Date('2024-04-16T10:00:05Z')
/** What the seeds describe in words, without and with `now`. */
const RELATIVE = '2024-04-16T10:00:04Z'

function isDate(text: string | null): text is string {
  return text !== null && /^\d{4}-\d\d-\d\d/u.test(text) && !text.includes(' ')
}

describe('the five real texts', () => {
  for (const name of readdirSync(seeds)) {
    const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, seeds), 'utf8')) as Expected
    const lines = expected.lines.map(({ label, text }) => [label, text] as const)

    it(`${name}: metadata as expected`, () => {
      const metadata = readMetadata(pageOf(lines, { language: expected.language }))
      expect(metadata).toMatchObject({ title: expected.title, authors: expected.authors, tags: expected.tags })
      expect(metadata.siteName ?? null).toBe(expected.siteName)
      expect(metadata.section ?? null).toBe(expected.section)
      expect(metadata.dateline ?? null).toBe(expected.dateline)
      expect(metadata.published).toBe(isDate(expected.published) ? expected.published : undefined)
    })

    it(`${name}: a relative time counts from now`, () => {
      const { published } = readMetadata(pageOf(lines, { language: expected.language, now }))
      const relative = expected.published?.startsWith('relative') === true
      expect(published).toBe(relative ? RELATIVE : isDate(expected.published) ? expected.published : undefined)
    })
  }
})
