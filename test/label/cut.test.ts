import fc from '../fast-check.js'
import { describe, expect, test } from 'vitest'
import { cutBlocks } from '../../src/label/cut.js'
import type { Decision, Part } from '../../src/label/decision.js'
import type { Block, LabelledBlock } from '../../src/model/block.js'
import type { Label } from '../../src/model/kind.js'
import type { Page } from '../../src/model/page.js'
import { clean } from '../../src/text/whitespace.js'
import { BODY, MENU, pageOf } from './judged.js'

/** The only block of a text. */
function pageWith(input: string, block: Partial<Block>): Page {
  const whole = { text: clean(input), start: 0, end: input.length, role: 'paragraph' as const }
  return { input, shape: 'lines', blocks: [{ ...whole, ...block }] }
}

/** The stretch of a text that says so. */
function part(text: string, said: string, label: Label = 'newsletter'): Part {
  const start = text.indexOf(said)
  expect(start).toBeGreaterThanOrEqual(0)
  return { start, end: start + said.length, label, reason: `it is ${label}`, confidence: 0.75 }
}

function cut(page: Page, parts: readonly Part[]): LabelledBlock[] {
  return cutBlocks(page, [{ ...BODY, parts }])
}

const TEXT = 'It rained all day. Sign up here. Share this. Nobody went out.'

describe('blocks of which nothing goes', () => {
  test('have their label, and stay what they were', () => {
    const page = pageOf(['Menu', 'It rained.'])
    expect(cutBlocks(page, [MENU, BODY])).toEqual([
      { ...page.blocks[0], ...MENU },
      { ...page.blocks[1], ...BODY },
    ])
  })

  test('are left out where nothing was decided', () => {
    expect(cutBlocks(pageOf(['Menu', 'It rained.']), [MENU]).map(({ text }) => text)).toEqual(['Menu'])
    expect(cutBlocks(pageOf([]), [])).toEqual([])
  })

  test('do not remember that parts were looked for', () => {
    expect(Object.keys(cutBlocks(pageOf(['Menu']), [MENU])[0] ?? {})).not.toContain('parts')
    expect(Object.keys(cut(pageOf([TEXT]), [part(TEXT, 'Share this.')])[0] ?? {})).not.toContain('parts')
  })
})

describe('a block of which sentences go', () => {
  test('becomes several, each with its label, its reason and how sure that is', () => {
    const pieces = cut(pageOf([TEXT]), [part(TEXT, 'Sign up here.'), part(TEXT, 'Share this.', 'share-bar')])
    expect(pieces.map(({ text, label, reason, confidence }) => [text, label, reason, confidence])).toEqual([
      ['It rained all day.', 'body', BODY.reason, BODY.confidence],
      ['Sign up here.', 'newsletter', 'it is newsletter', 0.75],
      ['Share this.', 'share-bar', 'it is share-bar', 0.75],
      ['Nobody went out.', 'body', BODY.reason, BODY.confidence],
    ])
    expect(pieces.map(({ start, end }) => TEXT.slice(start, end))).toEqual(pieces.map(({ text }) => text))
  })

  test('goes on with its paragraph, and has its mark in front of the first piece alone', () => {
    const input = `- ${TEXT}`
    const marked = { text: TEXT, mark: '-', breaks: true, role: 'list-item' as const, level: 2 }
    const pieces = cut(pageWith(input, marked), [part(TEXT, 'Sign up here.')])
    expect(
      pieces.map(({ mark, breaks, continues, role, level }) => ({ mark, breaks, continues, role, level })),
    ).toEqual([
      { mark: '-', breaks: true, continues: undefined, role: 'list-item', level: 2 },
      { mark: undefined, breaks: undefined, continues: true, role: 'list-item', level: 2 },
      { mark: undefined, breaks: undefined, continues: true, role: 'list-item', level: 2 },
    ])
    expect(pieces.map(({ start, end }) => input.slice(start, end))).toEqual([
      '- It rained all day.',
      'Sign up here.',
      'Share this. Nobody went out.',
    ])
    // Absent is absent, not undefined.
    expect(Object.keys(pieces[0] ?? {})).not.toContain('continues')
    expect(Object.keys(pieces[1] ?? {})).not.toContain('mark')
    expect(cut(pageWith(TEXT, { continues: true }), [part(TEXT, 'Sign up here.')])[0]?.continues).toBe(true)
  })

  test('may begin or end with what goes', () => {
    const ends = [part(TEXT, 'It rained all day.'), part(TEXT, 'Nobody went out.')]
    expect(cut(pageOf([TEXT]), ends).map(({ text, label }) => [text, label])).toEqual([
      ['It rained all day.', 'newsletter'],
      ['Sign up here. Share this.', 'body'],
      ['Nobody went out.', 'newsletter'],
    ])
  })

  test('is cut at the right one of two that say the same', () => {
    const text = 'Share this. It rained. Share this. Nobody came.'
    const last = { ...part(text, 'Share this.'), start: 23, end: 34 }
    const pieces = cut(pageOf([text]), [last])
    expect(pieces.map(({ text, start, label }) => [text, start, label])).toEqual([
      ['Share this. It rained.', 0, 'body'],
      ['Share this.', 23, 'newsletter'],
      ['Nobody came.', 35, 'body'],
    ])
  })

  test('is found in its input where that has other spaces, and marks that the text has not', () => {
    const input = 'Before\n\n  It  rained\u200b all\n day.   **Sign up** here.\n\tNobody went out.  \n'
    const start = input.indexOf('It')
    const text = 'It rained all day. Sign up here. Nobody went out.'
    const page = pageWith(input, { text, start, end: input.length })
    const pieces = cut(page, [part(text, 'Sign up here.')])
    expect(pieces.map(({ start, end }) => input.slice(start, end))).toEqual([
      'It  rained\u200b all\n day.',
      '**Sign up** here.',
      'Nobody went out.',
    ])
  })

  test('tiles it, whatever goes and however it is spaced', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/u)
    const sentence = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => `${words.join(' ')}.`)
    const gap = fc.stringMatching(/^ [ \n\t\u00a0\u200b]{0,3}$/u)
    const label = fc.constantFrom<Label>('body', 'newsletter', 'share-bar')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(sentence, gap, label), { minLength: 1, maxLength: 6 }),
        fc.nat(3),
        (list, shift) => {
          const raw = list.map(([said, space]) => said.replaceAll(' ', space) + space).join('')
          const input = '#'.repeat(shift) + raw + '##'
          const text = list.map(([said]) => said).join(' ')
          const parts: Part[] = []
          const expected: { text: string; label: Label }[] = []
          let at = 0
          for (const [said, , kind] of list) {
            const last = expected.at(-1)
            if (kind === 'body' && last?.label === 'body') last.text += ` ${said}`
            else expected.push({ text: said, label: kind })
            if (kind !== 'body')
              parts.push({ start: at, end: at + said.length, label: kind, reason: '', confidence: 1 })
            at += said.length + 1
          }
          const page = pageWith(input, { text, start: shift, end: shift + raw.length })
          const decision: Decision = { ...BODY, parts }
          const pieces = cutBlocks(page, [decision])
          expect(pieces.map(({ text, label }) => ({ text, label }))).toEqual(expected)
          expect(pieces.map(({ start, end }) => clean(input.slice(start, end)))).toEqual(
            expected.map(({ text }) => text),
          )
          expect(pieces[0]?.start).toBe(shift)
          for (const [index, { start, end }] of pieces.entries()) {
            expect(input.slice(start, end)).toMatch(/\S$/u)
            expect(clean(input.slice(end, pieces[index + 1]?.start ?? shift + raw.length))).toBe('')
          }
        },
      ),
    )
  })
})
