import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodeBytes } from '../../src/read/bytes/index.js'
import { encodable, encode } from '../lib/encode.js'

/** Old encodings, each with languages whose pages are in it. The pages are those written for training. */
const ENCODINGS: Readonly<Record<string, readonly string[]>> = {
  'windows-1252': ['de', 'fr', 'es', 'nl', 'nb'],
  'windows-1251': ['ru', 'bg'],
  'koi8-r': ['ru'],
  'koi8-u': ['uk'],
  'iso-8859-5': ['bg'],
  'windows-1250': ['pl', 'cs', 'hr'],
  'iso-8859-2': ['pl', 'hu', 'sk'],
  'windows-1253': ['el'],
  'windows-1254': ['tr'],
  'windows-1255': ['he'],
  'windows-1256': ['ar', 'fa'],
  'windows-1257': ['lt', 'et'],
  'windows-874': ['th'],
  gbk: ['zh'],
  big5: ['zhtw'],
  shift_jis: ['ja'],
  'euc-jp': ['ja'],
  'euc-kr': ['ko'],
}
const PAGES = new URL('../../tools/train/written/', import.meta.url)
/** Of each language, so many pages. */
const MOST = 4
/** What a server or an editor says by mistake. */
const WRONG = ['utf-8', 'iso-8859-1', 'windows-1251', 'gbk']
const LEAST_RIGHT = 0.97

function pagesIn(language: string): readonly string[] {
  const folder = new URL(`${language}/`, PAGES)
  return readdirSync(folder)
    .sort()
    .slice(0, MOST)
    .map((file) => {
      const lines = readFileSync(new URL(file, folder), 'utf8').normalize('NFC').split('\n')
      return lines.map((line) => `<p class="text">${line.split('\t')[1] ?? ''}</p>`).join('\n')
    })
}

interface Sent {
  readonly charset: string
  readonly bytes: Uint8Array
  readonly text: string
}

const SENT: readonly Sent[] = Object.entries(ENCODINGS).flatMap(([charset, languages]) =>
  languages.flatMap(pagesIn).map((page) => ({
    charset,
    bytes: encode(page, charset),
    text: encodable(page, charset),
  })),
)

/** The pages that are read wrongly with what stands in front of them and in their header. */
function misread(head: (sent: Sent) => string, header?: (sent: Sent) => string): readonly string[] {
  return SENT.filter((sent) => {
    const page = Buffer.concat([Buffer.from(head(sent)), sent.bytes])
    return decodeBytes(page, header?.(sent)).text !== head(sent) + sent.text
  }).map(({ charset, text }) => `${charset}: ${text.slice(20, 60)}`)
}

const sameAs = (charset: string): string => new TextDecoder(charset).encoding

describe(`of ${String(SENT.length)} pages in ${String(Object.keys(ENCODINGS).length)} encodings, 97 % are read right`, () => {
  test('where they declare theirs: all of them', () => {
    expect(misread(({ charset }) => `<meta charset=${charset}>`)).toEqual([])
    expect(
      misread(
        () => '',
        ({ charset }) => `text/html; charset=${charset}`,
      ),
    ).toEqual([])
  })

  test('where they declare none', () => {
    expect(misread(() => '').length).toBeLessThanOrEqual((1 - LEAST_RIGHT) * SENT.length)
  })

  test.each(WRONG)('where they declare %s', (wrong) => {
    const wrongly = ({ charset }: Sent) => (sameAs(charset) === sameAs(wrong) ? charset : wrong)
    const most = (1 - LEAST_RIGHT) * SENT.length
    expect(misread((sent) => `<meta charset=${wrongly(sent)}>`).length).toBeLessThanOrEqual(most)
  })
})
