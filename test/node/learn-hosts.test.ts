import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { OptionError, cleanArticle, createSite } from '../../src/index.js'
import { cleanStream, type StreamInput } from '../../src/node/clean-stream.js'
import { learnHosts } from '../../src/node/learn-hosts.js'
import type { Pool } from '../../src/node/pool.js'
import type { CleanedRecord } from '../../src/node/record.js'
import { FRAME_PROSE, PAGES, textOf } from '../site-pages.js'

const TEXTS = PAGES.map(textOf)
const LAST = TEXTS.at(-1) ?? ''
const [PROSE_LINE] = FRAME_PROSE

/** The texts of the articles, each page from this host. */
function cleanAll(cleaner: ReturnType<typeof learnHosts>, host: (number: number) => string): string[] {
  return TEXTS.map((text, number) => cleaner.with({ url: `${host(number)}${String(number)}` }).cleanArticle(text).text)
}

describe('pages are cleaned by what has passed of their host', () => {
  test('from the first to the last', () => {
    const site = createSite()
    const expected = TEXTS.map(
      (text, number) => site.cleanArticle(text, { url: `https://a.example/${String(number)}` }).text,
    )
    expect(cleanAll(learnHosts({}), () => 'https://a.example/')).toEqual(expected)
    expect(expected[0]).toContain(PROSE_LINE)
    expect(expected.at(-1)).not.toContain(PROSE_LINE)
  })

  test('with www or without it', () => {
    const found = cleanAll(learnHosts({}), (number) => `https://${number % 2 === 0 ? 'www.' : ''}a.example/`)
    expect(found.at(-1)).not.toContain(PROSE_LINE)
  })

  test('and not by that of others, nor where there is no address', () => {
    const alone = TEXTS.map((text) => cleanArticle(text).text)
    expect(cleanAll(learnHosts({}), (number) => `https://a${String(number)}.example/`)).toEqual(alone)
    const cleaner = learnHosts({})
    expect(TEXTS.map((text) => cleaner.with({}).cleanArticle(text).text)).toEqual(alone)
    expect(cleanAll(learnHosts({}), () => 'mailto:')).toEqual(alone)
  })

  test('with the options of all, and of each', () => {
    const cleaner = learnHosts({ keep: ['navigation'], url: 'https://a.example/' })
    expect(cleaner.with({}).cleanArticle(LAST).text).toContain('Gardens')
    expect(cleaner.with({ keep: [] }).cleanArticle(LAST).text).not.toContain('Gardens')
    expect(() => learnHosts({ favor: 'x' as never })).toThrow(OptionError)
  })
})

describe('memory is bounded', () => {
  test('the host is forgotten whose page was seen longest ago', () => {
    const site = createSite()
    for (const text of TEXTS) site.add(text)
    const cleaner = learnHosts({}, 2.5 * site.size)
    const last = (host: string) => cleaner.with({ url: `https://${host}.example/last` }).cleanArticle(LAST).text
    for (const host of ['a', 'b']) cleanAll(cleaner, () => `https://${host}.example/`)
    // Of three hosts two are kept: the one that was visited since, and the new one.
    expect(last('a')).not.toContain(PROSE_LINE)
    cleanAll(cleaner, () => 'https://c.example/')
    expect(last('a')).not.toContain(PROSE_LINE)
    expect(last('b')).toContain(PROSE_LINE)
  })

  test('one host may be larger than all may be', () => {
    expect(cleanAll(learnHosts({}, 1), () => 'https://a.example/').at(-1)).not.toContain(PROSE_LINE)
  })
})

describe('a stream', () => {
  test('learns where it is asked to', async () => {
    const records = TEXTS.map((text, id) => ({ id, text, url: `https://a.example/${String(id)}` }))
    const lastOf = async (learnSites: boolean): Promise<string | undefined> => {
      const readable = Readable.toWeb(Readable.from(records)) as ReadableStream<StreamInput>
      const stream = readable.pipeThrough(cleanStream({ learnSites }))
      const found: CleanedRecord[] = []
      for await (const record of stream) found.push(record)
      return found.at(-1)?.article?.text
    }
    expect(await lastOf(true)).not.toContain(PROSE_LINE)
    expect(await lastOf(false)).toContain(PROSE_LINE)
  })

  test.each([
    { learnSites: 1 },
    { learnSites: true, pool: {} as Pool },
    { learnSites: true, site: createSite().profile() },
  ])('says what does not go together: %j', (options) => {
    expect(() => cleanStream(options as never)).toThrow(OptionError)
  })
})
