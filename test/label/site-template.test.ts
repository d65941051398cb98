import { describe, expect, test } from 'vitest'
import type { Decision } from '../../src/label/decision.js'
import { leaveTemplate } from '../../src/label/site-template.js'
import type { Label } from '../../src/model/kind.js'
import type { FindTemplate, Located } from '../../src/model/template.js'
import { LABELS } from '../../src/models/labels/index.js'
import { BODY, MENU, pageOf } from './judged.js'
import { judgedAs } from './posteriors.js'

const OF_ARTICLE: readonly Label[] = ['title', 'byline', 'timestamp', 'caption', 'tags', 'author-bio']

const labelled = (label: Label): Decision => ({ label, reason: `it is ${label}`, confidence: 0.5 })
const TITLE = labelled('title')

/** What becomes of blocks of which a site has these on every page. */
function left(decisions: readonly Decision[], found: readonly number[]): readonly Decision[] {
  const page = pageOf(decisions.map((_, at) => `Line ${at}`))
  const options = { findTemplate: () => Uint8Array.from(found) }
  return leaveTemplate(
    decisions,
    judgedAs(
      page,
      decisions.map(() => ({})),
      { options },
    ),
  )
}

/** What a finder is asked about blocks with these labels. */
function askedOf(decisions: readonly Decision[]): Located {
  const asked: Located[] = []
  const findTemplate: FindTemplate = (located) => {
    asked.push(located)
    return new Uint8Array(decisions.length)
  }
  const page = pageOf(decisions.map((_, at) => `Line ${at}`))
  const rows = decisions.map((_, at) => ({ body: (at + 1) / 16, title: 0.03125 }))
  const judged = judgedAs(page, rows, { options: { findTemplate } })
  leaveTemplate(decisions, judged)
  const [located] = asked
  expect(asked).toHaveLength(1)
  expect(located?.page).toBe(page)
  if (!located) throw new Error('nobody was asked')
  return located
}

describe('what a site puts on every page', () => {
  test('goes out of the body, as nothing better', () => {
    expect(left([BODY, BODY, BODY], [0, 1, 0])).toEqual([
      BODY,
      { label: 'other', reason: 'site template', confidence: 0.95 },
      BODY,
    ])
  })

  test('is called so where it is out anyway, and keeps its label', () => {
    expect(left([MENU, MENU], [1, 0])).toEqual([{ ...MENU, reason: 'site template', confidence: 0.95 }, MENU])
  })

  test('is as sure as it was where that was more', () => {
    const sure = { ...MENU, confidence: 0.99 }
    expect(left([sure, { ...BODY, confidence: 0.98 }], [1, 1]).map(({ confidence }) => confidence)).toEqual([
      0.99, 0.98,
    ])
  })

  test.each(LABELS)('%s', (label) => {
    const before = labelled(label)
    const [after] = left([before], [1])
    if (OF_ARTICLE.includes(label)) expect(after).toBe(before)
    else expect(after).toMatchObject({ label: label === 'body' ? 'other' : label, reason: 'site template' })
  })

  test('is only what is marked', () => {
    const before = [BODY, MENU, TITLE]
    expect(left(before, [0, 0, 0])).toEqual(before)
    // A list that is too short says nothing of the rest.
    expect(left(before, [])).toEqual(before)
  })

  test('is nothing where no site is known', () => {
    const before = [BODY, MENU]
    expect(leaveTemplate(before, judgedAs(pageOf(['One.', 'Two.']), [{}, {}]))).toBe(before)
  })

  test('does not keep what is cut out of a block that goes', () => {
    const parts = [{ ...MENU, start: 0, end: 4 }]
    expect(left([{ ...BODY, parts }], [1])[0]).not.toHaveProperty('parts')
  })
})

describe('who finds it is told', () => {
  test('how likely each block is body, and which are', () => {
    const { score, inside } = askedOf([MENU, BODY, TITLE, BODY])
    expect([...score]).toEqual([1 / 16, 2 / 16, 3 / 16, 4 / 16])
    expect([...inside]).toEqual([0, 1, 0, 1])
  })

  test.each<readonly [string, number | undefined, readonly Decision[]]>([
    ['above the body', 1, [MENU, TITLE, MENU, BODY]],
    ['nearest to it', 2, [TITLE, MENU, TITLE, MENU, BODY]],
    ['not below it', 0, [TITLE, BODY, TITLE, BODY]],
    ['not below it, where there is none above', undefined, [MENU, BODY, TITLE]],
    ['the last one where there is no body', 2, [TITLE, MENU, TITLE, MENU]],
    ['at the very top', 0, [TITLE, BODY]],
    ['at the very end', 1, [MENU, TITLE]],
    ['nowhere', undefined, [MENU, MENU]],
    ['nowhere on an empty page', undefined, []],
  ])('where the headline is: %s', (_, headline, decisions) => {
    expect(askedOf(decisions).headline).toBe(headline)
  })
})
