import { describe, expect, test } from 'vitest'
import {
  KINDS,
  OptionError,
  label,
  strip,
  stripAdvertisements,
  stripAuthorBios,
  stripBylines,
  stripCaptions,
  stripComments,
  stripCookieNotices,
  stripNavigation,
  stripNewsletters,
  stripPromotions,
  stripRelatedPosts,
  stripShareBars,
  stripTags,
  stripTrending,
  type Kind,
} from '../src/index.js'
import { HEADLINE, PROSE } from './article.js'

/** What each function takes, and where it stands: above the prose, amid it or below. */
const CASES: readonly (readonly [
  name: string,
  stripped: typeof stripBylines,
  place: 'above' | 'amid' | 'below',
  lines: readonly string[],
])[] = [
  ['stripCookieNotices', stripCookieNotices, 'below', ['We use cookies to improve your experience on our website.']],
  ['stripBylines', stripBylines, 'above', ['By Anna Lind']],
  ['stripRelatedPosts', stripRelatedPosts, 'below', ['Related posts', 'Ferry fares to rise in June']],
  ['stripTrending', stripTrending, 'below', ['Most read', 'Ferry fares to rise in June']],
  ['stripShareBars', stripShareBars, 'above', ['Share on Facebook', 'Share on WhatsApp']],
  ['stripNewsletters', stripNewsletters, 'below', ['Sign up for our newsletter', 'Enter your email address']],
  ['stripPromotions', stripPromotions, 'amid', ['Follow our WhatsApp channel for the latest news.']],
  ['stripAdvertisements', stripAdvertisements, 'amid', ['Advertisement']],
  [
    'stripAuthorBios',
    stripAuthorBios,
    'below',
    ['About the author', 'Anna Lind is a reporter who covers the harbour and the town council.'],
  ],
  ['stripComments', stripComments, 'below', ['Leave a comment', 'Your email address will not be published.']],
  ['stripNavigation', stripNavigation, 'above', ['Home > News > Local']],
  ['stripCaptions', stripCaptions, 'amid', ['Boats below the quay on Tuesday. Photo: Anna Lind / Harbour Pictures']],
  ['stripTags', stripTags, 'below', ['Tags: bridge, harbour, council']],
]

function page(place: 'above' | 'amid' | 'below', lines: readonly string[]): readonly string[] {
  if (place === 'above') return [HEADLINE, ...lines, ...PROSE]
  if (place === 'below') return [HEADLINE, ...PROSE, ...lines]
  return [HEADLINE, ...PROSE.slice(0, 4), ...lines, ...PROSE.slice(4)]
}

/** Odd breaks and indents, all of which must be found again. */
const BREAKS = ['\n', '\r\n', '\n\n\n', '  \n\t']

describe.each(BREAKS)('with %j between the lines', (lineBreak) => {
  test.each(CASES)('%s takes its kind and leaves every other byte', (_name, stripped, place, lines) => {
    const input = `\uFEFF\n${page(place, lines).join(lineBreak)}${lineBreak}`
    const expected = `\uFEFF\n${page(
      place,
      lines.map(() => ''),
    ).join(lineBreak)}${lineBreak}`
    expect(stripped(input)).toBe(expected)
  })
})

const EVERY = CASES.map(([name, stripped]) => [name, stripped] as const)

test.each(EVERY)('%s leaves a page alone that has nothing of it', (_name, stripped) => {
  const input = `${PROSE.join('\r\n\r\n')}\r\n`
  expect(stripped(input)).toBe(input)
})

test.each(EVERY)('%s takes the options of cleanArticle', (_name, stripped) => {
  const input = page('below', ['Related posts', 'Ferry fares to rise in June']).join('\n')
  expect(stripped(input, { veto: () => true })).toBe(input)
  expect(() => stripped(input, { favor: 'speed' } as never)).toThrow(OptionError)
})

test('a notice goes out of a paragraph and leaves the rest of it on its line', () => {
  const notice = 'We use cookies to ensure that we give you the best experience on our website.'
  const long = [...PROSE.slice(2, 5), notice, PROSE[5]].join(' ')
  const input = [HEADLINE, ...PROSE.slice(0, 2), long, ...PROSE.slice(6)].join('\n')
  expect(stripCookieNotices(input)).toBe(input.replace(notice, ''))
})

describe('strip', () => {
  const input = [
    'Home > News > Local',
    HEADLINE,
    'By Anna Lind',
    ...PROSE,
    'Tags: bridge, harbour, council',
    'Related posts',
    'Ferry fares to rise in June',
  ].join('\n')

  test('takes all kinds that are named', () => {
    expect(strip(input, ['byline', 'tags'])).toBe(
      input.replace('By Anna Lind', '').replace('Tags: bridge, harbour, council', ''),
    )
  })

  test('no kinds, nothing goes', () => {
    expect(strip(input, [])).toBe(input)
  })

  test('every kind leaves the body where it stood', () => {
    const left = strip(input, Object.keys(KINDS) as Kind[])
    expect(left.split('\n')).toHaveLength(input.split('\n').length)
    expect(left.split('\n').filter((line) => line !== '')).toEqual(
      label(input)
        .filter((block) => block.label === 'body')
        .map((block) => block.text),
    )
    for (const paragraph of PROSE) expect(left).toContain(paragraph)
  })

  test.each([['bylines'], ['body'], [1], [undefined]])('%j is no kind', (kind) => {
    const kinds = [kind] as unknown as Kind[]
    expect(() => strip(input, kinds)).toThrow(OptionError)
    expect(() => strip(input, kinds)).toThrow(/title, byline/u)
  })

  test('kinds are an array', () => {
    expect(() => strip(input, 'byline' as never)).toThrow(/an array/u)
  })
})
