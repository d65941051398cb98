import { describe, expect, test } from 'vitest'
import { keepDaysWhole } from '../../src/read/blob/dates.js'
import { MENU, PROSE } from '../../src/read/blob/states.js'
import { WordTable } from '../../src/read/blob/words.js'

/** The lines of a text of which every word was taken to begin one. */
function linesOf(text: string): string[] {
  const words = new WordTable(text)
  const states = Uint8Array.from({ length: words.length }, (_, index) => (index % 2 === 0 ? MENU : PROSE))
  const opens = new Uint8Array(words.length).fill(1)
  keepDaysWhole(words, { states, opens })
  const lines: string[] = []
  for (let index = 0; index < words.length; index++) {
    const word = text.slice(words.start(index), words.end(index))
    if (opens[index] === 1 || states[index] !== states[index - 1]) lines.push(word)
    else lines.push(`${lines.pop() ?? ''} ${word}`)
  }
  return lines
}

describe('in a page in one line', () => {
  test.each(['13 June 2023', '1. August 2024,', '3rd March, 1999', '07 जून 2023.'])('a day is one: %s', (day) => {
    expect(linesOf(`Published ${day} Share`)).toEqual(['Published', day, 'Share'])
  })

  test.each(['13 Killed 2150', '45 June 2023', '13 June Fire', 'Page 13 2023', '13 4 2023'])(
    'other numbers are not: %s',
    (text) => {
      expect(linesOf(text)).toEqual(text.split(' '))
    },
  )
})
