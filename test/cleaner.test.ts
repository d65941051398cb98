import { describe, expect, test } from 'vitest'
import {
  OptionError,
  cleanArticle,
  createCleaner,
  label,
  strip,
  type Block,
  type Neighbours,
  type Options,
} from '../src/index.js'
import { PROSE } from './article.js'

const PARAGRAPHS = [...PROSE.slice(0, 2), 'HX-4471 desk copy', ...PROSE.slice(2)]
const PAGE = PARAGRAPHS.join('\n\n')

function labels(text: string, rules: Options['rules'] & object): readonly string[] {
  return label(text, { rules }).map((block) => block.label)
}

describe('a cleaner', () => {
  const options: Options = { keep: ['byline'], now: new Date('2024-04-16T10:00:05Z') }
  const cleaner = createCleaner(options)

  test('does what the functions do with its options', () => {
    expect(cleaner.cleanArticle(PAGE)).toEqual(cleanArticle(PAGE, options))
    expect(cleaner.label(PAGE)).toEqual(label(PAGE, options))
    expect(cleaner.strip(PAGE, ['other'])).toBe(strip(PAGE, ['other'], options))
  })

  test('lends its options to another one that differs in some', () => {
    const page = { url: 'https://example.com/bridge' }
    expect(cleaner.with(page).cleanArticle(PAGE)).toEqual(cleanArticle(PAGE, { ...options, ...page }))
    expect(cleaner.cleanArticle(PAGE).metadata.url).toBeUndefined()
    expect(() => cleaner.with({ favor: 'speed' as 'recall' })).toThrow(OptionError)
  })

  test('remembers nothing of the texts before', () => {
    const first = cleaner.cleanArticle(PAGE)
    cleaner.cleanArticle('Home\nHome\nHome')
    cleaner.label('Wir verwenden Cookies.')
    expect(cleaner.cleanArticle(PAGE)).toEqual(first)
  })

  test('checks its options once, when it is made', () => {
    expect(() => createCleaner({ favor: 'speed' } as never)).toThrow(OptionError)
  })
})

describe('a rule with a pattern', () => {
  const rule = { kind: 'other', name: 'desk copy', match: /^HX-\d+/u } as const

  test('names what it matches, with its name as the reason', () => {
    const { text, removed } = cleanArticle(PAGE, { rules: [rule] })
    expect(text).toBe(PARAGRAPHS.filter((line) => !line.startsWith('HX')).join('\n\n'))
    expect(removed).toHaveLength(1)
    expect(removed[0]).toMatchObject({ kind: 'other', text: 'HX-4471 desk copy' })
    expect(removed[0]?.reason).toContain('desk copy')
  })

  test.each(['gu', 'yu', 'gyu'])('answers the same every time with the flags %s', (flags) => {
    const pattern = new RegExp('^HX-\\d+', flags)
    const cleaner = createCleaner({ rules: [{ ...rule, match: pattern }] })
    const twice = `${PAGE}\n\n${PAGE}`
    const first = cleaner.cleanArticle(twice)
    expect(first.removed.filter((entry) => entry.text.startsWith('HX'))).toHaveLength(2)
    expect(cleaner.cleanArticle(twice)).toEqual(first)
    expect(pattern.lastIndex).toBe(0)
  })

  test('goes before the built-in ones, and the first of two rules holds', () => {
    const first = { kind: 'promotion', name: 'first', match: /cookies/u } as const
    const second = { kind: 'other', name: 'second', match: /cookies/u } as const
    const page = `${PAGE}\n\nWe use cookies to improve your experience.`
    expect(labels(page, []).at(-1)).toBe('cookie-notice')
    expect(labels(page, [first]).at(-1)).toBe('promotion')
    expect(labels(page, [first, second]).at(-1)).toBe('promotion')
    expect(labels(page, [second, first]).at(-1)).toBe('other')
  })

  test('takes even the best of the prose', () => {
    expect(cleanArticle(PAGE, { rules: [{ kind: 'other', name: 'mayors', match: /mayor/u }] }).text).not.toContain(
      'mayor',
    )
  })

  test('gives way to keep and veto', () => {
    expect(cleanArticle(PAGE, { rules: [rule], keep: ['other'] }).text).toBe(PAGE)
    expect(cleanArticle(PAGE, { rules: [rule], veto: () => true }).text).toBe(PAGE)
  })
})

describe('a rule with a function', () => {
  test('sees the block and its neighbours', () => {
    const seen: [Block, Neighbours][] = []
    label(PAGE, {
      rules: [
        {
          kind: 'other',
          name: 'spy',
          match: (block, neighbours) => {
            seen.push([block, neighbours])
            return false
          },
        },
      ],
    })
    const page = seen.slice(0, PARAGRAPHS.length)
    expect(page.map(([block]) => block.text)).toEqual(PARAGRAPHS)
    for (const [index, [block, neighbours]] of page.entries()) {
      expect(PAGE.slice(block.start, block.end)).toBe(PARAGRAPHS[index])
      expect(neighbours.previous?.text).toBe(PARAGRAPHS[index - 1])
      expect(neighbours.next?.text).toBe(PARAGRAPHS[index + 1])
      expect(neighbours).toMatchObject({ index, count: PARAGRAPHS.length })
    }
  })

  test('labels blocks by their neighbours', () => {
    const below: Options['rules'] = [
      {
        kind: 'caption',
        name: 'below the desk copy',
        match: (_, { previous }) => previous?.text.startsWith('HX') === true,
      },
    ]
    expect(labels(PAGE, below)[3]).toBe('caption')
  })

  test('what it throws comes through', () => {
    const match = (): boolean => {
      throw new RangeError('enough')
    }
    expect(() => cleanArticle(PAGE, { rules: [{ kind: 'other', name: 'x', match }] })).toThrow('enough')
  })
})
