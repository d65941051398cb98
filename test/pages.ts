import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import fc from './fast-check.js'
import { languages } from '../src/lexicon/index.js'

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url))
const SENTENCE_END = /(?<=[.!?。！？।؟])\s*/u

/** Every input of the fixtures, the real texts among them. */
const texts: readonly string[] = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('input.txt'))
  .sort()
  .map((name) => readFileSync(join(FIXTURES, name), 'utf8'))

const lines = unique(texts.flatMap((text) => text.split('\n')))
const sentences = unique(lines.flatMap((line) => line.split(SENTENCE_END)))
const words = unique(lines.flatMap((line) => line.split(' '))).slice(0, 5_000)
const phrases = unique(
  [...languages.values()].flatMap(({ phrases: kinds }) =>
    Object.values(kinds).flatMap(({ line = [], head = [], start = [], mark = [] }) =>
      [...line, ...head, ...start, ...mark].slice(0, 40),
    ),
  ),
)

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)].filter((item) => item.trim() !== '')
}

const CONTROLS = [...'\0\u0001\u0007\b\u001B\u007F\u0080\u0085\u009F']
const SPACES = [...' \t\n\r\v\f\u00A0\u1680\u2003\u2028\u2029\u202F\u205F\u3000\uFEFF']
const UNSEEN = [...'\u00AD\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202E\u2060\u2066\uFFF9']
const MARKS = [...'#*_`>-+•|[]()!\\~=:;,.?…„“”«»©&@/<0123456789', '](', '**', '```', '1. ', '---', '# ', '> ', '- ']
const LETTERS = [...'aZéßİıñЖяعदあア漢한ไ😀👩‍👧é']

const ODD = [...CONTROLS, ...SPACES, ...UNSEEN, ...MARKS, ...LETTERS, '\uD800', '\uDFFF']
const SIZE = { size: '+1', maxLength: 120 } as const

const strangeString: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', ...SIZE }),
  fc.string({ unit: 'binary', ...SIZE }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), SIZE).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...ODD), SIZE).map((parts) => parts.join('')),
)

const PROSE =
  'The council met on the first evening of the week to hear what the engineers had found below the old bridge, and most of its members spoke in favour.'

/** Strings of every make: letters of all scripts, whole and half characters, controls, spaces, marks; also amid prose. */
export const anyString: fc.Arbitrary<string> = fc.oneof(
  strangeString,
  fc
    .tuple(strangeString, strangeString, fc.constantFrom('\n', ' ', '', '\n\n', '\r\n'))
    .map(([one, two, gap]) => [PROSE, one, PROSE, two, PROSE].join(gap)),
  fc.array(fc.oneof(fc.constant(PROSE), strangeString), { maxLength: 10 }).map((parts) => parts.join('\n')),
)

/** Between two words: a space as a rule, at times nothing, a break or an invisible character. */
const gap = fc.oneof(
  { weight: 12, arbitrary: fc.constant(' ') },
  { weight: 1, arbitrary: fc.constantFrom('', '\n', '\r\n', '\u00A0', '\u200B', '\u00AD', '\t', '  ', ' \u200B ') },
)

/** Words of the fixtures with marks and breaks between them. */
const soup = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...MARKS, ...UNSEEN)), gap), { ...SIZE })
  .map((parts) => parts.flat().join(''))

const BREAKS = ['\n', '\n\n', '\r\n', '\n\n\n', ' ', '', '\r', '\n\t', '\u2028', '\n \u200B\n']

/** Lines and sentences of the fixtures and phrases of the lexicon: shuffled, repeated, cut and glued. */
export const anyPage: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...lines), fc.constantFrom(...sentences), fc.constantFrom(...phrases), soup), {
      size: '+1',
      maxLength: 24,
    }),
    fc.oneof(
      fc.constantFrom('\n', '\n\n', '\r\n', ' ', '').map((one) => [one]),
      fc.array(fc.constantFrom(...BREAKS), { minLength: 3, maxLength: 7 }),
    ),
    fc.constantFrom('', '', '', '- ', '\uFEFF', '  • ', '> ', '# '),
  )
  .map(([parts, breaks, prefix]) =>
    parts.map((part, index) => prefix + part + (breaks[index % breaks.length] ?? '')).join(''),
  )

/** A page of the fixtures with some lines gone, some said twice, and a piece cut off at either end. */
export const damagedPage: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.nat(), { maxLength: 8 }),
    fc.array(fc.nat(), { maxLength: 4 }),
    fc.tuple(fc.double({ min: 0, max: 0.5, noNaN: true }), fc.double({ min: 0.5, max: 1, noNaN: true })),
    fc.constantFrom('\n', '\n', '\r\n', '\n\n', ' ', ''),
  )
  .map(([text, dropped, doubled, [from, to], lineBreak]) => {
    const own = text.split('\n')
    const gone = new Set(dropped.map((number) => number % own.length))
    const twice = new Set(doubled.map((number) => number % own.length))
    const left = own.flatMap((line, index) => (gone.has(index) ? [] : twice.has(index) ? [line, line] : [line]))
    const joined = left.join(lineBreak)
    return joined.slice(Math.floor(joined.length * from), Math.ceil(joined.length * to))
  })

/** A few lines over and over again, as a menu or a broken template leaves them. */
export const repeatedLines: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...lines), fc.constantFrom(...phrases), soup), { minLength: 1, maxLength: 4 }),
    fc.integer({ min: 2, max: 12 }),
    fc.constantFrom('\n', '\n\n', ' ', ''),
  )
  .map(([parts, times, gap]) => `${parts.join(gap)}${gap}`.repeat(times))
