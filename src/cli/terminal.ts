import { styleText } from 'node:util'
import type { Painter } from '../testing/readable.js'

export type Style = Parameters<typeof styleText>[0]

/** Whether standard output takes colour: https://force-color.org and https://no-color.org, then the terminal itself. */
const isColourful = ((): boolean => {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  return process.stdout.isTTY && TERM !== 'dumb'
})()

export function paint(style: Style, text: string): string {
  // Node would ask the stream once more, and take no terminal for one with colour where CI is set.
  return isColourful && text !== '' ? styleText(style, text, { validateStream: false }) : text
}

/** What went is red, what came is green. */
export const paintDifference: Painter = (mark, line) =>
  paint(mark === '-' ? 'red' : mark === '+' ? 'green' : 'dim', line)

const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303F\uFF00-\uFF60\p{Emoji_Presentation}]/u
const UNSEEN = /[\p{M}\p{Cf}]/u
const CONTROL = /\p{Cc}/gu

/** Columns that a text takes, roughly: wide scripts take two a character. */
export function width(text: string): number {
  let columns = 0
  for (const character of text) columns += UNSEEN.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  return columns
}

/** Breaks a text into lines of at most `columns`: between words, and within a word that is too long for a line. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  // A page must not steer the terminal.
  for (const word of text.replace(CONTROL, ' ').split(' ')) {
    const pieces = cut(word, columns)
    for (const [index, piece] of pieces.entries()) {
      const gap = index === 0 && line !== '' ? ' ' : ''
      const wide = width(piece)
      if (line !== '' && used + gap.length + wide > columns) {
        lines.push(line)
        line = piece
        used = wide
      } else {
        line += gap + piece
        used += gap.length + wide
      }
    }
  }
  return [...lines, line]
}

function cut(word: string, columns: number): readonly string[] {
  if (width(word) <= columns) return [word]
  // The characters of a script without spaces may part anywhere; a long address in pieces that fill the line.
  const size = WIDE.test(word) ? 1 : columns
  const characters = [...word]
  return Array.from({ length: Math.ceil(characters.length / size) }, (_, index) =>
    characters.slice(index * size, (index + 1) * size).join(''),
  )
}
