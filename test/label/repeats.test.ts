import { describe, expect, test } from 'vitest'
import type { Decision } from '../../src/label/decision.js'
import { takeCopies, takeRepeats } from '../../src/label/repeats.js'
import type { Page } from '../../src/model/page.js'
import type { Step } from '../../src/label/judge.js'
import { BODY, MENU, htmlPage, judgedOf, pageOf } from './judged.js'

/** Twelve words. */
const LONG = 'The council voted on Monday to close the old bridge for repairs.'
const SHORT = 'The council voted on Monday to close the bridge for repairs.'
const OTHER = 'Nobody had asked the people who cross it on their way to work.'

function labelsOf(
  page: Page,
  decisions: readonly Decision[] = page.blocks.map(() => BODY),
  step: Step = takeRepeats,
): string[] {
  const after = step(decisions, judgedOf(page))
  expect(after).toHaveLength(decisions.length)
  for (const [index, decision] of after.entries()) {
    if (decision.label === decisions[index]?.label) expect(decision).toBe(decisions[index])
    else expect(decision).toEqual({ label: 'other', reason: 'stands in the body already', confidence: 0.9 })
  }
  return after.map(({ label }) => label)
}

describe('in HTML', () => {
  test('a paragraph that stands somewhere else again is read once', () => {
    const html = `<div><p>${LONG}</p><p>${OTHER}</p></div><div><p>${LONG}</p><p>${OTHER}</p></div>`
    expect(labelsOf(htmlPage(html))).toEqual(['body', 'body', 'other', 'other'])
  })

  test('what comes a third time goes as well', () => {
    const html = `<div><p>${LONG}</p></div>`.repeat(3)
    expect(labelsOf(htmlPage(html))).toEqual(['body', 'other', 'other'])
  })

  test('what an author repeats among its neighbours stays, however far it is', () => {
    const html = `<div><p>${LONG}</p>${'<p>Something else.</p>'.repeat(6)}<p>${LONG}</p></div>`
    expect(new Set(labelsOf(htmlPage(html)))).toEqual(new Set(['body']))
  })

  test('a note that stands in the margin stands below the text again, however short it is', () => {
    const margin = `<p>It was low.<sup>1</sup><span class="sidenote">Not for very long.</span> It rose.</p>`
    const page = htmlPage(`<div>${margin}</div><footer><p>It rose.</p><p>Not for very long.</p></footer>`)
    expect(page.blocks.map(({ text }) => text)).toEqual([
      'It was low.¹ It rose.',
      'Not for very long.',
      'It rose.',
      'Not for very long.',
    ])
    expect(labelsOf(page)).toEqual(['body', 'body', 'body', 'other'])
  })

  test('a line of less than twelve words may come back', () => {
    expect(labelsOf(htmlPage(`<div><p>${SHORT}</p></div><div><p>${SHORT}</p></div>`))).toEqual(['body', 'body'])
  })

  test('it must be the same, letter by letter', () => {
    const html = `<div><p>${LONG}</p></div><div><p>${LONG.replace('Monday', 'Tuesday')}</p></div>`
    expect(labelsOf(htmlPage(html))).toEqual(['body', 'body'])
  })
})

describe('in text', () => {
  const between = (count: number): string[] => Array.from({ length: count }, (_, at) => `Line ${at} between.`)

  test('a paragraph goes where it comes again after three others', () => {
    expect(labelsOf(pageOf([LONG, ...between(3), LONG]))).toEqual(['body', 'body', 'body', 'body', 'other'])
  })

  test.each([0, 1, 2])('and stays after %i', (count) => {
    expect(new Set(labelsOf(pageOf([LONG, ...between(count), LONG])))).toEqual(new Set(['body']))
  })

  test('how far it is counts from where it stood last', () => {
    // Each is near to the one before, so that nothing goes.
    expect(new Set(labelsOf(pageOf([LONG, ...between(2), LONG, ...between(2), LONG])))).toEqual(new Set(['body']))
  })
})

describe('what is not in the body', () => {
  const lines = [LONG, 'One.', 'Two.', 'Three.', LONG]

  test('does not make a paragraph of the body a repeat', () => {
    expect(labelsOf(pageOf(lines), [MENU, BODY, BODY, BODY, BODY])).toEqual([
      'navigation',
      'body',
      'body',
      'body',
      'body',
    ])
  })

  test('keeps its label where it repeats the body', () => {
    expect(labelsOf(pageOf(lines), [BODY, BODY, BODY, BODY, MENU]).at(-1)).toBe('navigation')
  })
})

describe('on a page of cards', () => {
  const copiesIn = (page: Page): string[] => labelsOf(page, undefined, takeCopies)
  const card = (name: string, price: string): string =>
    `<li><div><h3>${name}</h3><p>${LONG}</p><p>${price}</p></div></li>`

  test('what comes again with the lines around it goes', () => {
    const html = `<ul>${card('Oak', '£20')}${card('Elm', '£30')}</ul><ul>${card('Oak', '£20')}</ul>`
    const labels = copiesIn(htmlPage(html))
    expect(labels.slice(0, 6)).toEqual(Array.from({ length: 6 }, () => 'body'))
    expect(labels.slice(6)).toEqual(['body', 'other', 'body'])
  })

  test.each([
    ['of another name', card('Elm', '£20')],
    ['of another price', card('Oak', '£30')],
  ])('what is said again of a card %s stays', (_what, another) => {
    expect(new Set(copiesIn(htmlPage(`<ul>${card('Oak', '£20')}${another}</ul>`)))).toEqual(new Set(['body']))
  })

  test('in text it is the same, and must be as far', () => {
    const oak = ['Oak', LONG, '£20']
    expect(copiesIn(pageOf([...oak, 'Elm', ...oak]))).toEqual(['body', 'body', 'body', 'body', 'body', 'other', 'body'])
    expect(new Set(copiesIn(pageOf([...oak, ...oak])))).toEqual(new Set(['body']))
    expect(new Set(copiesIn(pageOf([...oak, 'Ash', 'Elm', LONG, '£20'])))).toEqual(new Set(['body']))
  })
})

test('of a page without blocks nothing is decided', () => {
  expect(takeRepeats([], judgedOf(pageOf([])))).toEqual([])
})
