import { describe, expect, test } from 'vitest'
import { BODY_NAMES } from '../../src/score/body-names.js'
import { BODY_WORDS } from '../../src/score/body-words.js'
import { unpackVotes } from '../../src/score/votes.js'

describe('votes', () => {
  test.each([
    ['words', BODY_WORDS, 1],
    ['names', BODY_NAMES, 3],
  ])('of %s are whole, and no word has them twice', (_, packed, places) => {
    const { words, weights } = unpackVotes(packed, places)
    expect(words.length).toBeGreaterThan(500)
    expect(new Set(words).size).toBe(words.length)
    expect(weights).toHaveLength(words.length * places)
    expect(weights.some((weight) => weight > 0) && weights.some((weight) => weight < 0)).toBe(true)
  })
})
