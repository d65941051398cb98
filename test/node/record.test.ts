import { describe, expect, test } from 'vitest'
import { InputError, cleanArticle, createCleaner } from '../../src/index.js'
import { cleanRecord, type CleanRecord } from '../../src/node/record.js'
import { PROSE } from '../article.js'

const TEXT = PROSE.join('\n\n')
const HTML = `<article>${PROSE.map((paragraph) => `<p>${paragraph}</p>`).join('')}</article>`
const cleaner = createCleaner()

describe('a record', () => {
  test.each<[string, CleanRecord]>([
    ['text', { text: TEXT }],
    ['html', { html: HTML }],
    ['html as bytes', { html: new TextEncoder().encode(HTML) }],
    ['text as bytes', { text: Buffer.from(TEXT) }],
  ])('has its document in %s', (_, record) => {
    const [input] = Object.values(record)
    expect(cleanRecord(record, cleaner)).toEqual({ article: cleanArticle(input as string) })
  })

  test('keeps every other field as it came, and gives up the one that was read', () => {
    const meta = { fetched: new Date(0), deep: [1, { two: 2 }] }
    const record = Object.freeze({ id: 7, html: HTML, text: 'mine', meta, article: 'old', error: 'old' })
    const cleaned = cleanRecord(record, cleaner)
    expect(cleaned).toEqual({ id: 7, text: 'mine', meta, article: cleanArticle(HTML) })
    expect(cleaned['meta']).toBe(meta)
  })

  test('keeps a field that is called __proto__', () => {
    const record = JSON.parse('{"__proto__": {"a": 1}, "text": "A text."}') as CleanRecord
    expect(Object.entries(cleanRecord(record, cleaner))[0]).toEqual(['__proto__', { a: 1 }])
  })

  test('knows its own address and charset, which go before those of the options', () => {
    const general = createCleaner({ url: 'https://example.com/all' })
    const page = { text: TEXT, url: 'https://example.com/one' }
    expect(cleanRecord(page, general).article?.metadata.url).toBe('https://example.com/one')
    const url = new URL('https://example.com/two')
    expect(cleanRecord({ text: TEXT, url }, general)).toMatchObject({ url, article: { metadata: { url: url.href } } })
    expect(cleanRecord({ text: TEXT }, general).article?.metadata.url).toBe('https://example.com/all')
    const cyrillic = {
      html: Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
      contentType: 'text/html; charset=windows-1251',
    }
    const article = cleanRecord(cyrillic, cleaner).article
    expect([...(article?.blocks ?? []), ...(article?.removed ?? [])].map(({ text }) => text)).toEqual(['Привет'])
  })

  test('whose address is broken is cleaned as one without, and not by the address of the options', () => {
    const record = { text: TEXT, url: '/news/1' }
    const general = createCleaner({ url: 'https://example.com/all' })
    expect(cleanRecord(record, general)).toEqual({ url: '/news/1', article: cleanArticle(TEXT) })
  })

  test.each([null, 17, ['a']])('is cleaned though its address is %j', (url) => {
    const record = { text: TEXT, url } as unknown as CleanRecord
    expect(cleanRecord(record, cleaner)).toEqual({ url, article: cleanArticle(TEXT) })
  })

  test('is read as HTML from a field for HTML, and from other fields by its content', () => {
    const emphasis = 'Fish <em>and</em> chips'
    const shown = (record: CleanRecord) => cleanRecord(record, cleaner).article
    expect(JSON.stringify(shown({ html: emphasis }))).toContain('Fish and chips')
    expect(JSON.stringify(shown({ text: emphasis }))).toContain(emphasis)
    expect(shown({ text: HTML })).toEqual(cleanArticle(HTML))
  })

  test.each([null, undefined, ''])('is read from its text where its html is %j', (html) => {
    expect(cleanRecord({ html, text: TEXT } as CleanRecord, cleaner).article).toEqual(cleanArticle(TEXT))
  })

  test('may be empty', () => {
    expect(cleanRecord({ html: '' }, cleaner).article).toEqual(cleanArticle('', { format: 'html' }))
  })
})

describe('what is no record', () => {
  test.each([
    ['null', null, 'null'],
    ['a number', 5, 'number'],
    ['an array', ['a text'], 'array'],
    ['nothing', undefined, 'undefined'],
    ['an empty object', {}, 'empty'],
    ['an object without a document', { id: 1, body: 'a' }, 'id, body'],
    ['text that is none', { text: 5 }, '"text"'],
    ['html that is none', { html: { a: 1 }, text: TEXT }, '"html"'],
  ])('%s gets an error that names the problem', (_, record, named) => {
    const { error, ...others } = cleanRecord(record as unknown as CleanRecord, cleaner)
    expect(error?.name).toBe(InputError.name)
    expect(error?.message).toContain(named)
    expect(others).toEqual(typeof record === 'object' && !Array.isArray(record) ? { ...record } : {})
  })

  test('a record that fails keeps its document, so that it can be tried again', () => {
    const short = createCleaner({ limits: { characters: 10 } })
    const cleaned = cleanRecord({ id: 1, text: TEXT, article: 'old' }, short)
    expect(cleaned).toEqual({ id: 1, text: TEXT, error: { name: 'LimitError', message: expect.any(String) as string } })
  })

  test('whatever a rule throws becomes data', () => {
    const thrown = 'no error at all'
    const throwing = createCleaner({
      veto: () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- callers' code throws what it likes.
        throw thrown
      },
    })
    const page = { text: `Share this article\n\n${TEXT}\n\nRelated posts\nFerry fares to rise in June` }
    expect(cleanRecord(page, throwing).error).toEqual({ name: 'Error', message: thrown })
  })

  test('a record that can not even be looked at becomes an error', () => {
    const trap = { text: TEXT, get id() { throw new RangeError('trap') } } // prettier-ignore
    expect(cleanRecord(trap, cleaner).error?.name).toBe('RangeError')
  })
})
