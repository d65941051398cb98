import { describe, expect, test } from 'vitest'
import { htmlPage } from '../label/judged.js'
import { SiteCounts } from '../../src/site/counts.js'
import { knownOf, siteJudge } from '../../src/site/judge.js'
import { judgedLines, storyOf } from './judged-pages.js'

const NOTICE = 'Our house is open to everybody who would like to come and see it.'
const STATEMENT = '“We regret the delay and will publish a new timetable,” the council said.'

/** Ten stories with the same lines around them, a statement in three of them, and a line below five and six of them. */
function learned(): SiteCounts {
  const counts = new SiteCounts()
  for (let number = 0; number < 10; number++) {
    const [first = '', ...rest] = storyOf(number)
    const statement = number < 3 ? [`+${STATEMENT}`] : []
    const seldom = [...(number < 5 ? ['Half of them'] : []), ...(number < 7 ? ['Most of them'] : [])]
    counts.addPage(judgedLines(['Menu', first, ...statement, ...rest, `+${NOTICE}`, 'Last', ...seldom]))
  }
  return counts
}

const judge = siteJudge(learned())

describe('a block of the body', () => {
  const [first = '', second = '', ...rest] = storyOf(20)
  const page = judgedLines(['Menu', first, `+${STATEMENT}`, second, ...rest, `+${NOTICE}`, 'Last'])
  const { body } = judge(page)

  test('is hardly body where all pages have it beside what they share', () => {
    expect(body[6]).toBeLessThan(0.1)
  })

  test('is what it was where no page has it, and very likely body where three stories quote it', () => {
    expect([body[1], body[3], body[4], body[5]]).toEqual([0.9, 0.9, 0.9, 0.9])
    expect(body[2]).toBeGreaterThan(0.8)
  })

  test('is likelier body where the judge was surer', () => {
    const surer = judge({ ...page, body: page.body.map(() => 0.99) }).body[6] ?? 0
    expect(surer).toBeGreaterThan(body[6] ?? 1)
    expect(surer).toBeLessThan(0.2)
  })
})

test('what half of the other pages have is of the template', () => {
  const page = judgedLines(['Menu', ...storyOf(20), 'Half of them', 'Most of them', 'Nobody has this'])
  // Of nine other pages and two that nobody knows: all, four and six.
  expect([...judge(page).shared]).toEqual([1, 0, 0, 0, 0, 0, 1, 0])
})

test('a page of another site is as it was', () => {
  const page = judgedLines(['Home', ...storyOf(20), 'End'])
  expect(judge(page).body).toEqual(page.body)
  expect([...judge(page).shared]).toEqual([0, 0, 0, 0, 0, 0])
})

test('a saved profile knows what was counted, and nothing else', () => {
  const counts = learned()
  const known = knownOf(counts.toProfile())
  const page = judgedLines(['Menu', ...storyOf(3), `+${NOTICE}`])
  expect(siteJudge(known)(page)).toEqual(siteJudge(counts)(page))
  expect([known.block('toString'), known.path('constructor')]).toEqual([undefined, undefined])
})

test('what is learned later counts, too', () => {
  const counts = new SiteCounts()
  const judgeSoFar = siteJudge(counts)
  const page = judgedLines([...storyOf(20), `+${NOTICE}`])
  expect(judgeSoFar(page).body.at(-1)).toBe(0.9)
  for (let number = 0; number < 8; number++) counts.addPage(judgedLines([...storyOf(number), `+${NOTICE}`]))
  expect(judgeSoFar(page).body.at(-1)).toBeLessThan(0.5)
})

describe('in HTML', () => {
  test('a place that is never body tells, and one that always is', () => {
    const counts = new SiteCounts()
    const pageOf = (number: number, inside: readonly number[]) => {
      const lines = storyOf(number, 2).map((line) => line.replace('+', ''))
      const page = htmlPage(
        lines.map((line, at) => `<div class="${at === 0 ? 'story' : 'aside'}"><p>${line}</p></div>`).join(''),
      )
      return { page, inside: Uint8Array.from(inside), body: Float64Array.from([0.7, 0.7]) }
    }
    for (let number = 0; number < 30; number++) counts.addPage(pageOf(number, [1, 0]))
    const [story = 0, aside = 1] = siteJudge(counts)(pageOf(40, [1, 1])).body
    expect(story).toBeGreaterThan(0.9)
    expect(aside).toBeLessThan(0.2)
  })
})
