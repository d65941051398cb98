import fc from './fast-check.js'
import { describe, expect, test } from 'vitest'
import { InputError, NEAR_DUPLICATE, cleanArticle, fingerprint, similarity } from '../src/index.js'
import { CHINESE, OTHER_CHINESE, OTHER_STORY, STORY } from './stories.js'

const join = (paragraphs: readonly string[]): string => paragraphs.join('\n\n')
const likeness = (a: string, b: string): number => similarity(fingerprint(a), fingerprint(b))
const ORIGINAL = join(STORY)

/** A text without such a share of its words, from the end. */
function cut(text: string, share: number): string {
  const words = text.split(' ')
  return words.slice(0, Math.round(words.length * (1 - share))).join(' ')
}

describe('a syndicated copy has nearly the same fingerprint', () => {
  const copies = {
    'without its last paragraph': join(STORY.slice(0, -1)),
    'without its last fifth': cut(ORIGINAL, 0.2),
    'without its last third, in the middle of a sentence': cut(ORIGINAL, 0.32),
    'without its first paragraph': join(STORY.slice(1)),
    'without one in the middle': join(STORY.toSpliced(5, 1)),
    'below another headline': `Ferry runs aground off Norvik in fog\n\n${ORIGINAL}`,
    'between the lines of another site': join([
      'Sign up to our morning newsletter and never miss a story from the coast.',
      ...STORY,
      'This story was first published by the Coastal Press. All rights reserved.',
    ]),
    'with two words changed': ORIGINAL.replace('blankets', 'rugs').replace('volunteers', 'helpers'),
  }

  test.each(Object.entries(copies))('%s', (_, copy) => {
    expect(likeness(ORIGINAL, copy)).toBeGreaterThanOrEqual(NEAR_DUPLICATE)
  })

  test('in a script without spaces', () => {
    expect(likeness(join(CHINESE), join(CHINESE.slice(0, -1)))).toBeGreaterThanOrEqual(NEAR_DUPLICATE)
  })

  test('cleaned from pages of two sites', () => {
    const one = cleanArticle(join(['Home', 'News', 'Sport', ...STORY, 'Share this article', '© 2024 Norvik Post']))
    const other = cleanArticle(join(['Menu', 'Log in', ...STORY, 'Most read', 'Subscribe to our newsletter']))
    expect(similarity(fingerprint(one), fingerprint(other))).toBeGreaterThanOrEqual(NEAR_DUPLICATE)
  })
})

describe('another story does not', () => {
  test('of the same event', () => {
    expect(likeness(ORIGINAL, join(OTHER_STORY))).toBeLessThan(0.7)
  })

  test('of the same words in another order', () => {
    expect(likeness(ORIGINAL, ORIGINAL.split(' ').toReversed().join(' '))).toBeLessThan(NEAR_DUPLICATE)
  })

  test('of which a half is the same', () => {
    expect(likeness(ORIGINAL, join([...STORY.slice(5), ...OTHER_STORY.slice(5)]))).toBeLessThan(NEAR_DUPLICATE)
  })

  test('in a script without spaces', () => {
    expect(likeness(join(CHINESE), join(OTHER_CHINESE))).toBeLessThan(0.7)
  })
})

describe('a fingerprint', () => {
  test('is sixteen hexadecimal digits, always the same, of the body alone', () => {
    const article = cleanArticle(ORIGINAL)
    expect(fingerprint(article)).toMatch(/^[0-9a-f]{16}$/u)
    expect(fingerprint(article)).toBe(fingerprint(article.text))
    expect(fingerprint({ text: ORIGINAL })).toBe(fingerprint(ORIGINAL))
  })

  test('knows nothing of case, marks and space', () => {
    const shouted = ORIGINAL.toUpperCase().replaceAll('\n\n', '  \n').replaceAll(',', '').replaceAll('’', "'")
    expect(fingerprint(shouted)).toBe(fingerprint(ORIGINAL))
  })

  test('of a body without a word is all zeros, and like nothing, not even itself', () => {
    for (const text of ['', ' \n', '… — !']) expect(fingerprint(text)).toBe('0000000000000000')
    expect(similarity(fingerprint(''), fingerprint(''))).toBe(0)
    expect(similarity(fingerprint(''), fingerprint(ORIGINAL))).toBe(0)
  })

  test('of one or two words is like itself', () => {
    for (const text of ['ferry', 'a ferry', '渡']) expect(likeness(text, text)).toBe(1)
  })

  test('of any text is like itself, and as like another as that is like it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(fingerprint(a)).toMatch(/^[0-9a-f]{16}$/u)
        expect(likeness(a, b)).toBe(likeness(b, a))
        expect([0, 1]).toContain(likeness(a, a))
      }),
    )
  })
})

describe('what is none', () => {
  test.each([undefined, null, 5, {}, { text: 5 }, ['text']])('%j has no fingerprint', (value) => {
    expect(() => fingerprint(value as never)).toThrow(InputError)
  })

  test.each(['', 'abc', 'G000000000000000', '00000000000000000', 'ABCDEF0123456789', 7, null])(
    '%j is no fingerprint',
    (value) => {
      expect(() => similarity(value as never, fingerprint(ORIGINAL))).toThrow(InputError)
      expect(() => similarity(fingerprint(ORIGINAL), value as never)).toThrow(InputError)
    },
  )
})
