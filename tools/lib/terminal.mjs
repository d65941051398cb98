import { styleText } from 'node:util'

/** @typedef {Parameters<typeof styleText>[0]} Style */

/** Whether standard output takes colour: https://force-color.org and https://no-color.org, then the terminal itself. */
const colourful = (() => {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  return process.stdout.isTTY && TERM !== 'dumb'
})()

/**
 * @param {Style} style
 * @param {string} text
 */
export function paint(style, text) {
  return colourful && text !== '' ? styleText(style, text, { validateStream: false }) : text
}

const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303F\uFF00-\uFF60\p{Emoji_Presentation}]/u
const EMPTY = /[\p{M}\p{Cf}]/u

/**
 * Columns that a text takes in a terminal, roughly: wide scripts take two a character.
 *
 * @param {string} text
 */
export function width(text) {
  let columns = 0
  for (const character of text) columns += EMPTY.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  return columns
}

/**
 * @param {string} text
 * @param {number} columns
 */
export function padStart(text, columns) {
  return ' '.repeat(Math.max(0, columns - width(text))) + text
}

/**
 * @param {string} text
 * @param {number} columns
 */
export function padEnd(text, columns) {
  return text + ' '.repeat(Math.max(0, columns - width(text)))
}

/** A pipe that closes early, as `| head` does, is no error. */
export function allowClosedPipe() {
  process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
}
