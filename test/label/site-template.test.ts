import { describe, expect, test } from 'vitest'
import type { Decision } from '../../src/label/decision.js'
import { leaveTemplate } from '../../src/label/site-template.js'
import type { Label } from '../../src/model/kind.js'
import type { JudgeBySite, JudgedPage } from '../../src/model/site.js'
import { LABELS } from '../../src/models/labels/index.js'
import { BODY, MENU, htmlPage, pageOf } from './judged.js'
import { judgedAs, type Shares } from './posteriors.js'

const OF_ARTICLE: readonly Label[] = ['title', 'byline', 'timestamp', 'caption', 'tags', 'author-bio']

const labelled = (label: Label): Decision => ({ label, reason: `it is ${label}`, confidence: 0.5 })

interface Said {
  readonly body?: readonly number[]
  readonly shared?: readonly number[]
  readonly bias?: number
  readonly posteriors?: readonly Shares[]
  /** Of which blocks read like prose; none of them where it is left out. */
  readonly prose?: readonly number[]
}

/** What becomes of blocks of which a site says this. */
function left(
  decisions: readonly Decision[],
  { body, shared, bias = 0, posteriors, prose }: Said,
): readonly Decision[] {
  const judgeBySite: JudgeBySite = () => ({
    body: Float64Array.from(body ?? decisions.map(() => 1)),
    shared: Uint8Array.from(shared ?? decisions.map(() => 0)),
  })
  const page = pageOf(decisions.map((_, at) => `Line ${String(at)}`))
  return leaveTemplate(
    decisions,
    judgedAs(page, posteriors ?? decisions.map(() => ({ body: 1 })), {
      options: { judgeBySite, bias },
      ...(prose && { prose }),
    }),
  )
}

describe('what a site puts on its pages', () => {
  test('goes out of the body as the likeliest of the kinds', () => {
    const posteriors = [{ body: 1 }, { body: 0.9, promotion: 0.04, newsletter: 0.06 }, { body: 1 }]
    expect(left([BODY, BODY, BODY], { body: [0.99, 0.1, 0.5], posteriors })).toEqual([
      BODY,
      { label: 'newsletter', reason: 'site template', confidence: 0.9 },
      BODY,
    ])
  })

  test('goes below one in five, and by what is wanted of the body', () => {
    const goes = (body: number, bias: number) => left([BODY], { body: [body], bias })[0]?.label !== 'body'
    expect([0.19, 0.21].map((body) => goes(body, 0))).toEqual([true, false])
    expect([0.06, 0.08].map((body) => goes(body, 1.2))).toEqual([true, false])
    expect([0.7, 0.8].map((body) => goes(body, -2.5))).toEqual([true, false])
  })

  test('stays where the site leaves it as likely as the page alone does', () => {
    const posteriors = [{ body: 0.15, caption: 0.4 }]
    expect(left([BODY], { body: [0.15], posteriors })).toEqual([BODY])
    expect(left([BODY], { body: [0.14], posteriors })[0]?.label).toBe('caption')
  })

  test('is not most of what an article says: those pages are versions of it, or copies', () => {
    const goes = (body: readonly number[], prose: readonly number[]) =>
      left([BODY, BODY, BODY, BODY], { body, prose }).map(({ label }) => label !== 'body')
    const all = [1, 1, 1, 1]
    expect(goes([0, 0, 0, 1], all)).toEqual([false, false, false, false])
    expect(goes([0, 0, 1, 1], all)).toEqual([true, true, false, false])
    // What is no prose goes all the same, and counts for nothing.
    expect(goes([0, 0, 0, 1], [0, 0, 1, 1])).toEqual([true, true, true, false])
    expect(goes([0, 0, 0, 1], [0, 1, 1, 1])).toEqual([true, false, false, false])
  })

  test('is called so where it is out anyway, keeps its label, and is as sure as it was where that was more', () => {
    const sure = { ...MENU, confidence: 0.99 }
    expect(left([MENU, MENU, sure], { shared: [1, 0, 1], body: [0, 0, 0] })).toEqual([
      { ...MENU, reason: 'site template', confidence: 0.95 },
      MENU,
      { ...sure, reason: 'site template' },
    ])
  })

  test('stays in the body however often it stands elsewhere, where it is likely enough', () => {
    expect(left([BODY], { shared: [1], body: [0.9] })).toEqual([BODY])
  })

  test.each(LABELS.filter((label) => label !== 'body'))('%s', (label) => {
    const before = labelled(label)
    const [after] = left([before], { shared: [1] })
    if (OF_ARTICLE.includes(label)) expect(after).toBe(before)
    else expect(after).toMatchObject({ label, reason: 'site template' })
    // Less sure that it is of the one article, the site has the better word.
    const [unsure] = left([{ ...before, confidence: 0.4 }], { shared: [1] })
    expect(unsure).toMatchObject({ label, reason: 'site template' })
  })

  test('is nothing where no site is known, or it says nothing of a block', () => {
    const before = [BODY, MENU]
    expect(leaveTemplate(before, judgedAs(pageOf(['One.', 'Two.']), [{}, {}]))).toBe(before)
    expect(left(before, { body: [], shared: [] })).toEqual(before)
  })

  test('does not keep what is cut out of a block that goes', () => {
    const parts = [{ ...MENU, start: 0, end: 4 }]
    expect(left([{ ...BODY, parts }], { body: [0] })[0]).not.toHaveProperty('parts')
    expect(left([{ ...BODY, parts }], { body: [1] })[0]).toHaveProperty('parts')
  })
})

describe('a heading', () => {
  const page = htmlPage('<h2>Ingredients</h2><p>Two onions.</p><h2>About us</h2><p>Our house.</p><h2>End</h2>')
  const all = page.blocks.map(() => BODY)
  const staysOf = (body: readonly number[]): boolean[] => {
    const judgeBySite: JudgeBySite = () => ({ body: Float64Array.from(body), shared: new Uint8Array(5) })
    const judged = judgedAs(
      page,
      all.map(() => ({ body: 1 })),
      { options: { judgeBySite } },
    )
    return leaveTemplate(all, judged).map(({ label }) => label === 'body')
  }

  test('stays with what is below it, and goes with it', () => {
    expect(staysOf([0, 1, 0, 0, 0])).toEqual([true, true, false, false, false])
    expect(staysOf([0, 0, 0, 1, 0])).toEqual([false, false, true, true, false])
  })
})

test('who judges by the site is told how the blocks look by themselves, whatever is wanted of the body', () => {
  const asked: JudgedPage[] = []
  const judgeBySite: JudgeBySite = (judged) => {
    asked.push(judged)
    return { body: new Float64Array(2), shared: new Uint8Array(2) }
  }
  const page = pageOf(['One', 'Two', 'Three'])
  const rows = [
    { body: 0.25, navigation: 0.75 },
    { body: 0.75, navigation: 0.25 },
    { body: 0.5, title: 0.5 },
  ]
  leaveTemplate([MENU, MENU, MENU], judgedAs(page, rows, { options: { judgeBySite, bias: -20 } }))
  expect(asked).toHaveLength(1)
  expect(asked[0]?.page).toBe(page)
  expect([...(asked[0]?.body ?? [])]).toEqual([0.25, 0.75, 0.5])
  expect([...(asked[0]?.inside ?? [])]).toEqual([0, 1, 1])
})
