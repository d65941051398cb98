import { describe, expect, test } from 'vitest'
import { CleanArticleError, InputError, LimitError, cleanArticle, label, strip } from '../src/index.js'
import { HEADLINE, PROSE } from './article.js'
import { expectAccounted, expectNothingInvented } from './invariants.js'

// Nothing here is timed: what isn't linear runs into the time that a test may take.

describe('nothing to read', () => {
  test.each(['', ' ', '\n\n\r\n\t', '\u00A0\u2003\u3000', '\uFEFF', '\uFEFF\r\n'])(
    '%j gives an empty article',
    (input) => {
      expect(cleanArticle(input)).toEqual({
        text: '',
        blocks: [],
        removed: [],
        metadata: {
          authors: [],
          tags: [],
          notes: [],
          wordCount: 0,
          sources: { wordCount: [{ source: 'body', value: 0 }] },
        },
        images: [],
        embeds: [],
        links: [],
        verdict: { kind: 'empty', probability: 1, reason: 'there is nothing to read' },
        confidence: 0,
      })
      expect(label(input)).toEqual([])
      expect(strip(input, ['other'])).toBe(input)
    },
  )

  test('invisible characters are accounted for, and are no body', () => {
    const input = '\u200B\u200B\n\u00AD\n\u2060'
    const article = cleanArticle(input)
    expect(article.text).toBe('')
    expect(article.confidence).toBe(0)
    expectAccounted(input, article)
  })
})

/** Bytes of a picture that somebody read as text. */
function junk(length: number): string {
  let state = 12_345
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return String.fromCharCode((state >> 8) & 0xff)
  }).join('')
}

const WORDS = PROSE.join(' ').split(' ')

const MENU = [
  'Home',
  'News',
  'Sport',
  'Business',
  'Weather',
  'Contact us',
  'About us',
  'Privacy policy',
  'Terms of use',
]

describe('no article in it: an account of everything, and little confidence', () => {
  const inputs: Record<string, string> = {
    'binary junk': junk(20_000),
    'lone surrogates': '\uD800 \uDC00\uD800\n\uDFFF'.repeat(500),
    'control characters': '\0\u0001\u0002\u0007\u001B[0m'.repeat(1_000),
    'a replacement character for every byte': '\uFFFD'.repeat(5_000),
    'one letter': 'a',
    'one sign': '!',
    'marks alone': '*** --- ### === > > > | | |\n'.repeat(200),
    'a menu': MENU.join('\n'),
    'a menu in one line': MENU.join(' '),
    numbers: Array.from({ length: 500 }, (_, index) => String(index)).join('\n'),
    addresses: Array.from({ length: 200 }, (_, index) => `https://example.org/a/${String(index)}`).join('\n'),
    'a page that was not found': '404\nPage not found\nThe page that you are looking for does not exist.\nGo back home',
  }

  test.each(Object.entries(inputs))('%s', (_name, input) => {
    const article = cleanArticle(input)
    expectAccounted(input, article)
    expectNothingInvented(input, article)
    expect(article.confidence).toBeLessThanOrEqual(0.5)
  })
})

describe('large input is read in linear time', () => {
  const inputs: Record<string, string> = {
    'a megabyte without a space': 'x'.repeat(1_000_000),
    'a megabyte of Chinese without a stop': '海'.repeat(1_000_000),
    'a megabyte of sentences in one line': `${PROSE.join(' ')} `.repeat(1_100),
    '100,000 lines of one word': Array.from({ length: 100_000 }, (_, index) => WORDS[index % WORDS.length]).join('\n'),
    '100,000 times the same line': 'Read more\n'.repeat(100_000),
    '100,000 empty lines': `${HEADLINE}${'\n'.repeat(100_000)}${PROSE.join('\n')}`,
    'a megabyte of spaces': `${' '.repeat(1_000_000)}end`,
    'open brackets and marks': '[(*_`<'.repeat(100_000),
    'dates and digits': '12.04.2024 10:20 '.repeat(20_000),
    'a line of capitals and commas': 'Anna, Berg, Carl, '.repeat(30_000),
    'mail addresses': 'a@b.c '.repeat(50_000),
    quotes: '“'.repeat(100_000),
    stops: '. '.repeat(100_000),
    bullets: '• • • •\n'.repeat(30_000),
  }

  test.each(Object.entries(inputs))('%s', (_name, input) => {
    const article = cleanArticle(input)
    let length = 0
    for (const { start, end } of [...article.blocks, ...article.removed])
      length += input.slice(start, end).trim().length
    expect(length).toBeGreaterThan(0)
    expect(article.confidence).toBeLessThanOrEqual(1)
  })
})

describe('what can not be read', () => {
  test.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [42, 'number'],
    [true, 'boolean'],
    [{}, 'an object of type Object.'],
    [['a'], 'type Array: give its entries one by one'],
    [new ArrayBuffer(8), 'type ArrayBuffer: give new Uint8Array(it)'],
    [new Response('a'), 'type Response: give await it.text()'],
    [Promise.resolve('a'), 'type Promise: await it first'],
    [new Map(), 'an object of type Map.'],
    [() => 'text', 'function'],
    [Symbol('text'), 'symbol'],
  ])('%s is nothing to read', (input, named) => {
    for (const read of [cleanArticle, label]) {
      expect(() => read(input as string)).toThrow(InputError)
      expect(() => read(input as string)).toThrow(named)
    }
    expect(() => strip(input as string, ['byline'])).toThrow(InputError)
  })

  test.each([
    '<!DOCTYPE html><html><head><title>News</title></head><body><p>The council met.</p></body></html>',
    '<html lang="en">\n<body>\n<p>The council met.</p>',
    '<div class="article"><p>The council met on Tuesday.</p><p>It will meet again.</p></div>',
    '  <p>The council met on Tuesday.</p>\n<p>It will meet again.</p>',
  ])('HTML is known as such, and is a text where the caller says so: %j', (input) => {
    const texts = label(input).map(({ text }) => text)
    expect(texts.some((text) => text.startsWith('The council met'))).toBe(true)
    expect(texts.join(' ')).not.toContain('<')
    expect(
      label(input, { format: 'text' })
        .map(({ text }) => text)
        .join(' '),
    ).toContain('<')
  })

  test('format html reads anything as HTML', () => {
    expect(label('5 &lt; 6', { format: 'html' }).map(({ text }) => text)).toEqual(['5 < 6'])
    expect(label('5 <b>6</b>', { format: 'html' }).map(({ text }) => text)).toEqual(['5 6'])
    expect(label('5 <b>6</b>', { format: 'text' }).map(({ text }) => text)).toEqual(['5 <b>6</b>'])
  })

  test.each(['I <3 this town', 'if a < b and c > d', 'The <p> tag opens a paragraph.', 'Anna Lind <anna@example.org>'])(
    'a text with signs like tags is a text: %j',
    (line) => {
      expect(cleanArticle([HEADLINE, ...PROSE, line].join('\n')).text).toContain(PROSE[0])
    },
  )

  test('errors carry a code and a name', () => {
    const codes = [() => cleanArticle(1 as never), () => cleanArticle('text', { limits: { characters: 1 } })].map(
      (run) => {
        try {
          run()
          return undefined
        } catch (error) {
          return error instanceof CleanArticleError ? [error.name, error.code] : undefined
        }
      },
    )
    expect(codes).toEqual([
      ['InputError', 'INVALID_INPUT'],
      ['LimitError', 'LIMIT_EXCEEDED'],
    ])
  })
})

describe('limits', () => {
  test('a text past a limit is refused before it is read', () => {
    expect(() => cleanArticle('x'.repeat(101), { limits: { characters: 100 } })).toThrow(LimitError)
    expect(() => cleanArticle('a\n'.repeat(11), { limits: { blocks: 10 } })).toThrow(LimitError)
  })

  test('the default takes 50 million characters and no more', () => {
    expect(() => cleanArticle(' '.repeat(50_000_001))).toThrow(LimitError)
  })

  test('they hold for label and strip too', () => {
    expect(() => label('xx', { limits: { characters: 1 } })).toThrow(LimitError)
    expect(() => strip('xx', [], { limits: { characters: 1 } })).toThrow(LimitError)
  })
})
