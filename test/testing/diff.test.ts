import fc from '../fast-check.js'
import { describe, expect, test } from 'vitest'
import { diffLines, type DiffLine } from '../../src/testing/diff.js'

const shown = (lines: readonly DiffLine[]): readonly string[] => lines.map(({ mark, text }) => mark + text)
const side = (lines: readonly DiffLine[], mark: '-' | '+'): readonly string[] =>
  lines.filter((line) => line.mark === ' ' || line.mark === mark).map(({ text }) => text)

describe('the lines in which two texts differ', () => {
  test('are as few as can be, and what goes stands before what comes', () => {
    expect(shown(diffLines(['a', 'b', 'c', 'd'], ['a', 'x', 'c', 'd', 'e']))).toEqual([
      ' a',
      '-b',
      '+x',
      ' c',
      ' d',
      '+e',
    ])
    expect(shown(diffLines(['a', 'b'], ['c', 'd']))).toEqual(['-a', '-b', '+c', '+d'])
    expect(shown(diffLines(['a', 'a'], ['a']))).toEqual([' a', '-a'])
  })

  test('give both texts again', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 })
    fc.assert(
      fc.property(text, text, (first, second) => {
        const lines = diffLines(first, second)
        expect([side(lines, '-'), side(lines, '+')]).toEqual([first, second])
        if (JSON.stringify(first) === JSON.stringify(second)) expect(lines.every(({ mark }) => mark === ' ')).toBe(true)
      }),
    )
  })

  test('are found in no time where there are many', () => {
    const numbered = (letter: string) => Array.from({ length: 20_000 }, (_, index) => letter + String(index))
    expect(diffLines(['same', ...numbered('a')], ['same', ...numbered('b')])).toHaveLength(40_001)
  })
})
