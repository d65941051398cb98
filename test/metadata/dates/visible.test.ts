import { describe, expect, it } from 'vitest'
import { readMetadata } from '../../../src/metadata/index.js'
import type { Label } from '../../../src/model/kind.js'
import { PROSE, pageOf } from '../blocks.js'

const TITLE = ['title', 'Council votes to close the old bridge'] as const
const DATE = 'April 15, 2024'

function publishedOn(...lines: readonly (readonly [Label, string])[]): string | undefined {
  return readMetadata(pageOf(lines)).published
}

describe('the date that a text shows', () => {
  it('stands right above the headline, but in the head of the page it is the day of the visit', () => {
    expect(publishedOn(['timestamp', DATE], TITLE, ['body', PROSE])).toBe('2024-04-15')
    expect(publishedOn(['timestamp', DATE], ['other', 'Example News'], TITLE, ['body', PROSE])).toBeUndefined()
    expect(publishedOn(['timestamp', DATE], ['navigation', 'Sport'], TITLE, ['body', PROSE])).toBeUndefined()
  })

  it('stands below a standfirst and the buttons under it, and not within the body', () => {
    const below = (standfirst: string): string | undefined => {
      const buttons = Array.from({ length: 8 }, (_, at) => ['share-bar', `Share with ${at} others`] as const)
      return publishedOn(TITLE, ['body', standfirst], ...buttons, ['timestamp', DATE], ...LONG, ...LONG)
    }
    expect(below('It was built a hundred years ago and is too weak for what drives over it.')).toBe('2024-04-15')
    expect(below(`${PROSE} ${PROSE}`)).toBeUndefined()
  })
})

const LONG = Array.from({ length: 4 }, () => ['body', `${PROSE} ${PROSE}`] as const)
