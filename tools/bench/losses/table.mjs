import { padEnd, padStart } from '../../lib/terminal.mjs'

const NAME = 34
const COLUMN = 11

/** @param {string} name @param {readonly string[]} columns */
export const heads = (name, columns) => padEnd(name, NAME) + columns.map((column) => padStart(column, COLUMN)).join('')

/** A row of shares of n. @param {string} name @param {number} n @param {readonly number[]} counts */
export function cells(name, n, counts) {
  const shares = counts.map((count) => padStart(n === 0 ? '-' : (count / n).toFixed(4), COLUMN)).join('')
  return `${padEnd(`  ${name}`, NAME)}${padStart(String(n), COLUMN)}${shares}`
}
