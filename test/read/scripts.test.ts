import fc from '../fast-check.js'
import { describe, expect, test } from 'vitest'
import { findInScripts } from '../../src/read/scripts/index.js'
import { keyReader } from '../../src/read/scripts/keys.js'
import { scanLiterals, type Literal } from '../../src/read/scripts/literals.js'
import { unescape } from '../../src/read/scripts/unescape.js'
import { readHtml } from '../../src/read/html/index.js'
import { PROSE as OTHER_PROSE } from '../article.js'

function literalsOf(text: string): readonly (readonly [key: string, value: string])[] {
  const found: Literal[] = []
  scanLiterals(text, keyReader(), (literal) => found.push(literal))
  return found.map(({ key, start, end }) => [key, unescape(text.slice(start, end))] as const)
}

describe('strings of a script', () => {
  test.each([
    ['names are none', '{"a":"x","b":{"c":["y","z"]}}', [['a', 'x'], ['c', 'y'], ['c', 'z']]], // prettier-ignore
    ['names without quotes', "var a = {text: 'x', 'b': `y`}; c.body='z'", [['text', 'x'], ['b', 'y'], ['body', 'z']]], // prettier-ignore
    ['what a key excludes', '{"comments":{"a":["x"]},"b":"y"}', [['b', 'y']]],
    ['escapes', String.raw`{"a":"x \"y\" \\ \u00e9\ud83d\ude00\n"}`, [['a', 'x "y" \\ é😀\n']]],
    ['patterns and comments', `var p = /["']/g // don't\nvar q = {"a":"x"}`, [['a', 'x']]],
    ['a string without an end', `{"a":"x\n,"b":"y"}`, [['b', 'y']]],
    ['a call', 'push([1,"x"]);f("y","z")', [['', 'x'], ['', 'y'], ['', 'z']]], // prettier-ignore
  ])('%s', (_what, script, expected) => {
    expect(literalsOf(script)).toEqual(expected)
  })

  test('are those of JSON, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (strings) => {
        const values = literalsOf(JSON.stringify({ all: strings })).map(([, value]) => value)
        expect(values).toEqual(strings.map((text) => unescape(JSON.stringify(text).slice(1, -1))))
      }),
    )
  })

  test('are read as JSON reads them, but for what no text has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unescape(JSON.stringify(text).slice(1, -1))).toBe(text)
      }),
    )
  })
})

const TITLE = 'Night ferry to Sorrel sails again'
const PROSE = [
  'The night ferry between Ellington and the island of Sorrel sails again from the first of May, after three years.',
  'The council signed the contract on Thursday with a cooperative of former sailors, who repaired the old ship.',
  'The ship takes sixty cars and leaves at ten in the evening, so that lorries with fish reach the market in time.',
  'A ticket costs twelve crowns, and islanders pay half of that, since the council bears the rest for two years.',
  'Nobody believed that the engine would turn, said the man who steered the ferry for twenty years.',
]
const html = PROSE.map((text) => `<p>${text}</p>`).join('')

function find(...scripts: readonly string[]) {
  const page = readHtml(scripts.map((text) => `<script>${text}</script>`).join('\n'), { url: undefined, depth: 100 })
  return findInScripts(page.markup?.scripts ?? [], [TITLE])
}

function written(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

describe('the article of a script', () => {
  test.each([
    ['one string of HTML', { contentHtml: html }, 'contentHtml'],
    ['one text', { article: { body: PROSE.join('\n\n') } }, 'body'],
    ['HTML that is escaped as text', { body: html.replaceAll('<', '&lt;').replaceAll('>', '&gt;') }, 'body'],
    ['a list of paragraphs', { paragraphs: PROSE }, 'paragraphs'],
    ['a list of parts', { content_elements: PROSE.map((content) => ({ type: 'text', content })) }, 'content'],
    ['data in a string', { state: JSON.stringify({ page: { html } }) }, 'html'],
    ['encoded data in a string', { state: encodeURIComponent(JSON.stringify({ page: { html } })) }, 'html'],
    ['a name that says nothing', { entry: { q7: html + html } }, 'q7'],
    ['all of it under the name of a summary', { description: (html + html).replaceAll('.<', '. It is so.<') + html }, 'description'], // prettier-ignore
  ])('%s', (_what, data, key) => {
    const found = find(`window.__DATA__ = ${written(data)}`)
    expect(found?.key).toBe(key)
    for (const text of PROSE) expect(found?.text).toContain(text)
  })

  const short = OTHER_PROSE.slice(0, 4).map((text) => `<p>${text}</p>`)
  test('a short text that says nothing of the title, right beside that', () => {
    const found = find(`window.__DATA__ = ${written({ article: { title: TITLE, body: short.join('') } })}`)
    expect(found?.key).toBe('body')
  })

  test.each([
    ['beside another title', { article: { title: 'Bees die in winter', body: short.join('') } }],
    ['beside none', { article: { body: short.join('') } }],
    ['beside the title, where its key says that it is no text', { article: { title: TITLE, q7: short.join('') } }],
  ])('a short text that says nothing of the title is none %s', (_what, data) => {
    expect(find(`window.__DATA__ = ${written(data)}`)).toBeUndefined()
  })

  test('in pieces, with a text that the data speaks of', () => {
    const stream = `1:T${html.length.toString(16)},${html}2:{"article":{"contentHtml":"$1"}}\n`
    const pieces = [stream.slice(0, 100), stream.slice(100, 333), stream.slice(333)]
    const found = find(...pieces.map((piece) => `self.__f.push([1,${written(piece)}])`))
    expect(found?.key).toBe('contentHtml')
    expect(found?.text).toBe(html)
  })

  test('a sentence whose link stands by itself stays one', () => {
    const [first = '', ...rest] = PROSE
    const cut = { children: [{ text: first.slice(0, 16) }, { children: [{ text: first.slice(16, 33) }] }, { text: first.slice(33) }] } // prettier-ignore
    const found = find(`x = ${written({ body: [cut, ...rest.map((text) => ({ children: [{ text }] }))] })}`)
    expect(found?.text).toBe(PROSE.join('\n\n'))
  })

  test.each([
    ['comments', { comments: PROSE.map((text) => ({ text })) }],
    ['several works, each with its author', PROSE.map((text) => ({ author: 'Anna', text }))],
    ['another article', { article: { headline: 'Bees die in winter', body: html, slug: 'bees' } }],
    ['a teaser', { teaser: html }],
    ['translations', { i18n: { messages: PROSE } }],
    ['code', { text: `function sail() { ${PROSE.map((text) => `log('${text}');`).join(' ')} }` }],
    ['messages with gaps', { texts: PROSE.map((text) => text.replace('The', '{name}')) }],
  ])('%s are none', (_what, data) => {
    expect(find(`window.__DATA__ = ${written(data)}`)).toBeUndefined()
  })
})

describe('whatever a script holds', () => {
  test('nothing throws', () => {
    const part = fc.constantFrom('"', "'", '`', '\\', '{', '}', '[', ']', ':', ',', '$1', '1:T4,', 'text', '<p>', '\n', '%7B', PROSE[0] ?? '') // prettier-ignore
    fc.assert(
      fc.property(fc.array(part, { maxLength: 200 }), (parts) => {
        expect(() => find(`x = ${parts.join('')}`, `self.f.push([1,"${parts.join('')}"])`)).not.toThrow()
      }),
    )
  })

  // Nothing is timed: what isn't linear runs into the time that a test may take.
  const SIZE = 1_000_000
  test.each([
    ['a string without an end', `{"body":"${'\\'.repeat(5 * SIZE)}`],
    ['a string of backslashes', `{"body":"${'\\'.repeat(5 * SIZE)}"}`],
    ['quotes', '"'.repeat(SIZE)],
    ['strings that never end', '=\' ="'.repeat(SIZE)],
    ['brackets', '['.repeat(SIZE)],
    ['short texts', '[' + '{"text":"a b."},'.repeat(SIZE / 10)],
    ['texts, ever deeper', '{"text":["a b.",'.repeat(SIZE / 10)],
    ['rows', '\n1:T5,aaaaa'.repeat(SIZE / 10)],
    ['escapes', `{"body":"${'\\u003cp'.repeat(SIZE / 2)}"}`],
  ])('%s: time is linear', (_what, script) => {
    expect(find(script)).toBeUndefined()
  })
})
