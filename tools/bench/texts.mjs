// Texts of any size, made of the fixtures' own lines with some of their words swapped, so that none repeats another.
// The same seed gives the same text.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/paths.mjs'

/** One word in this many is swapped for another. */
const SWAPPED = 6
/** A printed page has about this many lines. */
const PAGE_LINES = 40

const lines = readdirSync(join(root, 'fixtures/seeds'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('input.txt'))
  .sort()
  .flatMap((name) => readFileSync(join(root, 'fixtures/seeds', name), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
const vocabulary = [...new Set(lines.flatMap((line) => line.split(' ')))].filter((word) => word.length > 3)

/**
 * Mulberry32: small, good enough, and the same everywhere.
 *
 * @param {number} seed
 */
function random(seed) {
  let state = seed >>> 0
  return (/** @type {number} */ below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/**
 * @param {number} bytes of UTF-8, about
 * @param {number} seed
 */
export function makeText(bytes, seed) {
  const next = random(seed)
  /** @type {string[]} */
  const made = []
  for (let size = 0; size < bytes;) {
    // Lines of a page follow each other as they do on real ones, from a place that differs.
    const from = next(lines.length)
    for (let index = 0; index < PAGE_LINES && size < bytes; index++) {
      const line = vary(lines[(from + index) % lines.length] ?? '', next)
      made.push(line)
      size += Buffer.byteLength(line) + 1
    }
  }
  return made.join('\n')
}

/**
 * @param {string} line
 * @param {(below: number) => number} next
 */
function vary(line, next) {
  const words = line.split(' ')
  if (words.length < SWAPPED) return line
  return words.map((word) => (next(SWAPPED) === 0 ? (vocabulary[next(vocabulary.length)] ?? word) : word)).join(' ')
}
