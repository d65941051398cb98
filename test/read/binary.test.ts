import { gzipSync, deflateSync } from 'node:zlib'
import { existsSync, readFileSync } from 'node:fs'
import fc from '../fast-check.js'
import { describe, expect, test } from 'vitest'
import { cleanArticle } from '../../src/index.js'
import { binaryFormat } from '../../src/read/bytes/binary.js'

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff)

/** Bytes as they stand in any packed file: the same each time. */
function noise(length: number): string {
  let state = 1
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return String.fromCharCode(state >>> 24)
  }).join('')
}

/** Numbers as programs write them, four bytes each. */
function floats(valueOf: (index: number) => number): string {
  const values = Float32Array.from({ length: 1_000 }, (_, index) => valueOf(index))
  return Buffer.from(values.buffer).toString('latin1')
}

const FILES: readonly (readonly [start: string, format: string])[] = [
  ['%PDF-1.7\n%', 'a PDF'],
  ['%!PS-Adobe-3.0\n', 'a PostScript file'],
  ['{\\rtf1\\ansi', 'a document in RTF'],
  ['\x89PNG\r\n\x1a\n', 'a PNG picture'],
  ['\xff\xd8\xff\xe0\0\x10JFIF', 'a JPEG picture'],
  ['GIF89a', 'a GIF picture'],
  ['RIFF\0\0\0\0WEBP', 'a WebP picture, a sound or a film'],
  ['II*\0', 'a TIFF picture'],
  ['BM\0\0', 'a BMP picture'],
  ['\0\0\x01\0', 'an icon'],
  ['\0\0\0 ftypmp42', 'a film'],
  ['\x1aE\xdf\xa3', 'a film'],
  ['ID3\x03', 'a sound'],
  ['OggS\0', 'a sound'],
  ['PK\x03\x04', 'a ZIP archive, or an office document'],
  ['BZh91AY', 'a bzip2 archive'],
  ['\xfd7zXZ\0', 'an xz archive'],
  ['7z\xbc\xaf', 'a 7z archive'],
  ['Rar!\x1a\x07', 'a RAR archive'],
  ['\xd0\xcf\x11\xe0', 'an old office document'],
  ['wOF2', 'a web font'],
  ['\0asm', 'WebAssembly'],
  ['\x7fELF', 'a program'],
  ['', 'binary data'],
]

/** Files of packages that others bring along: where a package leaves it out, one is not looked at. */
const shipped = (file: string): URL => new URL(`../../node_modules/${file}`, import.meta.url)

const SHIPPED: readonly (readonly [file: string, format: string])[] = [
  ['playwright-core/lib/server/chromium/appIcon.png', 'a PNG picture'],
  ['playwright-core/lib/webp_codec.wasm', 'WebAssembly'],
  ['temml/dist/Temml.woff2', 'a web font'],
  ['highlight.js/styles/pojoaque.jpg', 'a JPEG picture'],
  ['retry/equation.gif', 'a GIF picture'],
  ['header-generator/data_files/header-network-definition.zip', 'a ZIP archive, or an office document'],
]

describe('a file that is no text', () => {
  test.each(FILES)('%j is %s', (start, format) => {
    const { text, removed, verdict, confidence } = cleanArticle(latin1(start + noise(3_000)))
    expect(text).toBe('')
    expect(verdict).toMatchObject({ kind: 'other', reason: `no text: ${format}` })
    expect(confidence).toBeLessThan(0.05)
    expect(removed).toMatchObject([{ kind: 'other', start: 0, reason: `no text: ${format}` }])
  })

  test.each(['%PDF-1.7\n%', '\x89PNG\r\n', 'PK\x03\x04', 'OggS\0'])(
    'also as the string that was made of it: %j',
    (start) => {
      expect(cleanArticle(start + noise(3_000))).toMatchObject({ text: '', verdict: { kind: 'other' } })
    },
  )

  test('everything of it is in the ledger', () => {
    const input = `PK\x03\x04${noise(5_000)}`
    expect(cleanArticle(input).removed.at(-1)?.end).toBe(input.length)
  })

  test('compressed pages', () => {
    const page = Buffer.from('<p>The mill closed in 1998, and nobody bought it.</p>'.repeat(200) + noise(2_000))
    expect(cleanArticle(gzipSync(page)).verdict.reason).toBe('no text: a gzip archive')
    expect(cleanArticle(deflateSync(page)).verdict.reason).toBe('no text: binary data')
  })

  test.each(SHIPPED.filter(([file]) => existsSync(shipped(file))))(
    '%s, which a package ships, is %s',
    (file, format) => {
      const bytes = readFileSync(shipped(file))
      const article = cleanArticle(bytes)
      expect(article).toMatchObject({ text: '', verdict: { kind: 'other', reason: `no text: ${format}` } })
      expect(article.confidence).toBeLessThan(0.05)
      expect(article.removed).toMatchObject([{ start: 0 }])
      expect(article.metadata.sources).not.toHaveProperty('charset')
    },
  )

  test('this program, and no file of text beside it', () => {
    const program = readFileSync(process.execPath).subarray(0, 10_000)
    expect(binaryFormat(Buffer.from(program).toString('latin1'), program)).toBe('a program')
    expect(binaryFormat(readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8'))).toBeUndefined()
  })

  test.each<[string, string]>([
    [
      'that tells of itself first',
      `${'/version (003.002) readonly def\n'.repeat(200)}currentfile eexec\n${noise(20_000)}`,
    ],
    ['of numbers without a control character', floats((index) => -60 + Math.round(40 * Math.sin(index / 50)) / 10)],
    ['of numbers that begin with zeros', floats((index) => Math.sin(index / 50))],
    ['of bytes beyond ASCII', noise(4_000).replace(/[\0-\x7f]/gu, '')],
  ])('a file %s', (_, file) => {
    expect(cleanArticle(latin1(file))).toMatchObject({ text: '', verdict: { reason: 'no text: binary data' } })
  })

  test('base64, with and without line breaks', () => {
    const packed = Buffer.from(noise(3_000), 'latin1').toString('base64')
    expect(binaryFormat(packed)).toBe('data in base64')
    expect(binaryFormat(packed.replace(/.{76}/gu, '$&\n'))).toBe('data in base64')
    expect(binaryFormat(`data:image/png;base64,${packed}`)).toBe('a data: URL')
  })

  test('a PDF without a byte beyond ASCII', () => {
    expect(binaryFormat('%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj')).toBe('a PDF')
    expect(binaryFormat('%!PS-Adobe-3.0\n%%Title: page.eps\n/Times findfont')).toBe('a PostScript file')
    expect(binaryFormat('{\\rtf1\\ansi\\deff0 {\\fonttbl {\\f0 Times;}}')).toBe('a document in RTF')
    expect(binaryFormat('\uFEFF\n {\\rtf1\\ansi\\deff0 {\\fonttbl {\\f0 Times;}}')).toBe('a document in RTF')
    expect(binaryFormat('RTF files begin with {\\rtf1, and PostScript with %!PS-Adobe.')).toBeUndefined()
  })
})

describe('a text in what it was sent in', () => {
  const PARTS = `--=_a\nContent-Type: text/plain\n\n${'The mill closed in 1998.\n'.repeat(9)}\n--=_a--\n`
  const HEAD =
    'Received: from a.example\n\tby b.example; Mon, 3 Jun 2024\nFrom: A <a@b.example>\nSubject: The mill\nDate: Mon, 3 Jun 2024\n'
  const MAIL = 'a mail or a saved page, which readMail of clean-article/node reads'

  test.each([
    [`${HEAD}Content-Type: multipart/alternative; boundary="=_a"\n\n${PARTS}`, MAIL],
    [`${HEAD}Content-Transfer-Encoding: quoted-printable\r\n\r\nThe mill =E2=80=93 closed`, MAIL],
    [`From: <Saved by Blink>\r\nContent-Type: multipart/related;\r\n\tboundary="a"\r\n\r\n<p>The mill</p>`, MAIL],
    ['{"title": "The mill", "content": "<p>It closed in 1998.</p>"}', 'data in JSON'],
    ['[\n  {"text": "The mill closed in 1998."}\n]\n', 'data in JSON'],
    ['{"text": "The mill."}\n{"text": "The weir."}\n', 'data in JSON'],
    [`data:text/html,${encodeURIComponent(`<p>${'The mill closed in 1998. '.repeat(5)}`)}`, 'a data: URL'],
  ])('%j', (input, format) => {
    expect(binaryFormat(input)).toBe(format)
    expect(cleanArticle(input)).toMatchObject({ text: '', verdict: { kind: 'other', reason: `no text: ${format}` } })
  })

  test.each([
    ['a mail that needs no undoing', `${HEAD}Content-Type: text/plain\n\nThe mill closed in 1998.`],
    ['a text that tells of such a mail', `The header reads:\nContent-Type: multipart/alternative\nand so on.`],
    ['a head of another kind', 'Title: The mill\n\nContent-Transfer-Encoding: base64 is a header of mails.'],
    ['a text in brackets', '[Updated] The mill closed in 1998. ["It was time," he said.]'],
    ['JSON that is broken off', '{"title": "The mill", "content": "It closed'],
    ['JSON within a text', 'Send this:\n{"text": "The mill."}'],
    ['JSON above a text', '["The mill"]\nIt closed in 1998.'],
    ['a number in brackets', '[1]'],
    [
      'a text about data',
      'data: the mill closed in 1998, and nobody bought it for all that was said of it in the town in those years.',
    ],
  ])('%s is a text', (_what, input) => {
    expect(binaryFormat(input)).toBeUndefined()
  })
})

const TEXT = 'The mill closed in 1998, and nobody bought it. '

describe('a text stays one', () => {
  test.each([
    ['that speaks of a file', 'PDF files begin with %PDF-, and GIF89a with its own name. BMW and MZ are no programs.'],
    ['that begins like a file', 'BMW recalls 400,000 cars. The brakes may fail, the company said on Monday.'],
    ['with a stray control character', `The mill closed\x07 in 1998.${' Nobody bought it.'.repeat(30)}`],
    ['of HTML with many', `<!doctype html><p>The mill closed.${'\0'.repeat(400)}</p>`],
    ['with a form feed between pages', 'Page one of the report.\fPage two of the report.\f'.repeat(20)],
    ['with a long word', `${'Donaudampfschifffahrt'.repeat(20)} is a word.`],
    ['of words alone', 'The Mill closed in 1998 and Nobody bought it '.repeat(40)],
    ['with a hash in it', `The checksum is ${'a1b2c3d4'.repeat(16)}, says the page.`],
    ['Chinese without spaces', '山谷里最后一家纺织厂将在三月底关闭'.repeat(40)],
  ])('%s', (_, text) => {
    expect(binaryFormat(text)).toBeUndefined()
    expect(binaryFormat(text, new TextEncoder().encode(text))).toBeUndefined()
  })

  test.each<[string, Uint8Array]>([
    ['damaged in one place', latin1(`${TEXT.repeat(200)}${'\0'.repeat(4_096)}${TEXT.repeat(200)}`)],
    ['in an encoding that nobody knows', latin1(TEXT.repeat(40).replace(/[aeiou]/gu, '\x85'))],
    ['of a few words in one', latin1('\xc4\xe3\xba\xc3\xca\xc0\xbd\xe7'.repeat(4))],
    ['with a long table of numbers', latin1(`${TEXT.repeat(10)}${'0.12\t-3.5e7\n'.repeat(2_000)}`)],
  ])('of bytes, %s', (_, bytes) => {
    expect(cleanArticle(bytes).verdict.reason).not.toContain('binary data')
  })

  test('any text of printable characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const printable = text.replace(/\p{Cc}/gu, ' ')
        expect(binaryFormat(`A ${printable} b`)).toBeUndefined()
      }),
    )
  })
})
