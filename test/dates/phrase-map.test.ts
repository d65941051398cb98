import { describe, expect, test } from 'vitest'
import { readDateTokens } from '../../src/dates/tokens.js'
import { matchPhrase, newPhraseMap } from '../../src/dates/phrase-map.js'

const map = newPhraseMap([
  ['ago', 'alone'],
  ['0 hours', 'hours'],
  ['0 hours ago', 'hours ago'],
  ['0 0 0', 'numbers'],
  ['24 hours', 'never: a number is any number'],
  ['last 24 hours', 'a day'],
  ['last 0 hours and counting', 'some hours'],
  ['terça-feira', 'Tuesday'],
  ['terça', 'short'],
])
const at = (text: string): unknown => matchPhrase(map, readDateTokens(text), 0)

describe('a phrase', () => {
  test.each([
    ['ago', { value: 'alone', next: 1 }],
    ['3 hours', { value: 'hours', next: 2 }],
    ['3 hours ago', { value: 'hours ago', next: 3 }],
    ['24 hours', { value: 'hours', next: 2 }],
    ['1 2 3', { value: 'numbers', next: 3 }],
    ['last 24 hours', { value: 'a day', next: 3 }],
    ['last 24 hours and counting', { value: 'some hours', next: 5 }],
    ['last 23 hours', undefined],
    ['terça-feira', { value: 'Tuesday', next: 3 }],
    ['terça feira', { value: 'Tuesday', next: 2 }],
    ['terça - ', { value: 'short', next: 1 }],
    ['hours', undefined],
    ['', undefined],
  ])('is the longest that begins %j', (text, match) => {
    expect(at(text)).toEqual(match)
  })
})
