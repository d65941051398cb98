import { describe, expect, test } from 'vitest'
import { measurePage } from '../../src/evidence/measure-page.js'
import { SIGN_FEATURES } from '../../src/evidence/signs.js'
import { readPlain } from '../../src/read/plain.js'

/** What the columns of marks say of one line of a text. */
function signsOf(text: string, line = 0): Record<string, number> {
  const { columns } = measurePage(readPlain(text), { languages: undefined })
  const group = columns.find(({ names }) => names === SIGN_FEATURES)
  const row = group?.rows.subarray(line * SIGN_FEATURES.length, (line + 1) * SIGN_FEATURES.length) ?? []
  const set = SIGN_FEATURES.flatMap((name, at) => (row[at] ? [[name, row[at]] as const] : []))
  return Object.fromEntries(set)
}

describe('the marks of a line', () => {
  test.each([
    ['Home > World > Asia', { 'sign:arrow': 1 }],
    ['News | Sport', { 'sign:bar': 1 }],
    ['Likes (3)', { 'sign:bracket': 1 }],
    ['Read also: the bridge', { 'sign:colon': 1 }],
    ['#bridge', { 'sign:hash': 1 }],
    ['mail@example.org', { 'sign:at': 1 }],
    ['Only $4 a month', { 'sign:money': 1 }],
    ['Follow us now!', { 'sign:exclaims': 1 }],
    ['Qué pasa ahora？', { 'sign:asks': 1 }],
    ['The bridge opens on Monday.', {}],
  ])('%s', (line, marks) => {
    expect(signsOf(line)).toEqual(marks)
  })

  test('the share of it within quotation marks', () => {
    expect(signsOf('"Sign up", he said')['sign:quoted']).toBeCloseTo(0.5, 5)
  })

  test('of Markdown the share within links, and all of a bare address', () => {
    const text = '# Bridge\n\n**More:** [The old bridge](https://example.org/a)\n\nThe bridge opens on **Monday**.'
    expect(signsOf(text, 1)['sign:link']).toBeCloseTo('The old bridge'.length / 'More: The old bridge'.length, 5)
    expect(signsOf(text, 2)['sign:link']).toBeUndefined()
    expect(signsOf('https://example.org/a')['sign:link']).toBe(1)
  })
})

test('ends of links without a beginning are no links, however many there are', () => {
  expect(signsOf(`Zap${'](x'.repeat(20_000)}`)['sign:link']).toBeUndefined()
  expect(signsOf(`[${'z'.repeat(600)}](/a) Zap`)['sign:link']).toBeUndefined()
})
