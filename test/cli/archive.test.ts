import { brotliCompressSync, gzipSync } from 'node:zlib'
import { WARCRecord, WARCSerializer } from 'warcio'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { HEADLINE } from '../article.js'
import { theCommand, type Command } from './command.js'
import { BODY, NOTICE, page } from './pages.js'

// A busy machine takes its time to start threads.
vi.setConfig({ testTimeout: 120_000 })

let command: Command

beforeAll(async () => {
  command = await theCommand()
}, 120_000)

afterAll(() => {
  command.remove()
})

interface Response {
  readonly headers?: Record<string, string>
  readonly warc?: Record<string, string>
  readonly body: string | Uint8Array
}

const HTML = { 'Content-Type': 'text/html; charset=utf-8' }
const utf8 = new TextEncoder()
const bytesOf = (body: string | Uint8Array): Uint8Array => (typeof body === 'string' ? utf8.encode(body) : body)
const address = (number: number): string => `https://news.example/${String(number)}`

function response(number: number, { headers = HTML, warc = {}, body }: Response): WARCRecord {
  const options = { url: address(number), date: '2025-04-14T12:00:00Z', type: 'response', warcHeaders: warc } as const
  return WARCRecord.create({ ...options, httpHeaders: headers, statusline: 'HTTP/1.1 200 OK' }, [bytesOf(body)])
}

const good = (number: number): WARCRecord => response(number, { body: page(number) })
const info = (): WARCRecord => WARCRecord.createWARCInfo({ filename: 'test.warc' }, { software: 'test' })
const about = (number: number, type: 'request' | 'metadata'): WARCRecord =>
  WARCRecord.create({ url: address(number), type }, [utf8.encode('GET / HTTP/1.1\r\n\r\n')])

/** Each record as it stands in an archive, in a gzip member of its own where it is packed. */
async function serialize(records: readonly WARCRecord[], gzip: boolean): Promise<Uint8Array[]> {
  const parts: Uint8Array[] = []
  for (const record of records) parts.push(await WARCSerializer.serialize(record, { gzip }))
  return parts
}

const join = (parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts)
const titles = (numbers: readonly number[]): string[] => numbers.map((number) => `${HEADLINE} ${String(number)}`)

/** Every third byte of its middle is another. */
function damage(part: Uint8Array): Uint8Array {
  return part.map((byte, index) => (index > 60 && index < part.length - 4 && index % 3 === 0 ? byte ^ 0x5a : byte))
}

function read(name: string, archive: Uint8Array, ...args: string[]) {
  command.write(name, archive)
  const ran = command.run([name, '-j1', '--only', 'title', ...args])
  return { ...ran, titles: ran.lines.map(({ article }) => article?.['title']) }
}

describe.each([
  ['plain', false],
  ['gzipped', true],
])('a %s WARC', (_, gzip) => {
  it('gives its pages with their addresses, and counts what is left out by reason', async () => {
    const chunked = page(3)
    const records = [
      info(),
      about(1, 'request'),
      good(1),
      response(2, { body: gzipSync(page(2)), headers: { ...HTML, 'Content-Encoding': 'gzip' } }),
      response(3, {
        body: `${chunked.length.toString(16)}\r\n${chunked}\r\n0\r\n\r\n`,
        headers: { ...HTML, 'Transfer-Encoding': 'chunked' },
      }),
      response(4, { body: brotliCompressSync(page(4)), headers: { ...HTML, 'Content-Encoding': 'br' } }),
      // It says that it is packed, and is not: crawlers leave that behind.
      response(5, { body: page(5), headers: { ...HTML, 'Content-Encoding': 'gzip' } }),
      about(5, 'metadata'),
      response(90, { body: '' }),
      response(91, { body: page(91).slice(0, 300), warc: { 'WARC-Truncated': 'length' } }),
      response(92, { body: page(92).slice(0, 300), headers: { ...HTML, 'Content-Length': '5000' } }),
      response(93, { body: '%PDF-1.7', headers: { 'Content-Type': 'application/pdf' } }),
      response(94, { body: 'neither gzip nor a page', headers: { ...HTML, 'Content-Encoding': 'gzip' } }),
      response(95, { body: page(95), headers: { Server: 'says nothing of its content' } }),
      good(6),
    ]
    const archive = join(await serialize(records, gzip))
    const ran = read(gzip ? 'all.warc.gz' : 'all.warc', archive)
    expect(ran.titles).toEqual(titles([1, 2, 3, 4, 5, 95, 6]))
    expect(ran.lines[0]).toMatchObject({ url: address(1), date: '2025-04-14T12:00:00Z' })
    expect(ran.lines[0]?.['id']).toMatch(/^<urn:uuid:/u)
    expect(ran.lines[0]?.['status']).toBe(200)
    expect(ran.status).toBe(0)
    expect(ran.stderr).toContain('5 skipped (1 empty, 2 truncated, 1 not HTML, 1 undecodable)')
    // By its first bytes, too.
    expect(command.run(['-', '-j1', '--only', 'title'], archive).stdout).toBe(ran.stdout)
  })

  it('loses no page beside a damaged one', async () => {
    const parts = await serialize([info(), ...Array.from({ length: 9 }, (_, index) => good(index + 1))], gzip)
    const [, , second = new Uint8Array(), , , fifth = new Uint8Array()] = parts
    parts[2] = second.slice(0, Math.floor(second.length / 2))
    parts[5] = gzip
      ? damage(fifth)
      : bytesOf(
          Buffer.from(fifth)
            .toString('latin1')
            .replace(/Content-Length: \d+/u, 'Content-Length: 999999'),
        )
    parts.splice(8, 0, utf8.encode('\r\nnothing that makes sense\r\n\r\n'))
    const ran = read(gzip ? 'damaged.warc.gz' : 'damaged.warc', join(parts))
    expect(ran.titles).toEqual(titles([1, 3, 4, 6, 7, 8, 9]))
    expect(ran.stderr).toMatch(/skipped \(\d damaged\)/u)
  })

  it('that breaks off gives all that is whole', async () => {
    const archive = join(await serialize([good(1), good(2), good(3)], gzip))
    const ran = read(gzip ? 'cut.warc.gz' : 'cut.warc', archive.subarray(0, archive.length - 200))
    expect(ran.titles).toEqual(titles([1, 2]))
    expect(ran.status).toBe(1)
    expect(ran.stderr).toMatch(/Can't read cut\.warc(?:\.gz)? after record 3: its end is missing or damaged/u)
    expect(ran.stderr).toMatch(/1 skipped \(1 (?:truncated|damaged)\)/u)
  })

  it('of many pages is read whole, into a file as to standard output', async () => {
    const name = gzip ? 'long.warc.gz' : 'long.warc'
    const whole = read(
      name,
      join(
        await serialize(
          Array.from({ length: 90 }, (_, index) => good(index)),
          gzip,
        ),
      ),
    )
    expect(whole.lines).toHaveLength(90)
    const args = [name, '-j1', '--only', 'title', '-o', `${name}.jsonl`]
    command.run(args)
    expect(command.read(`${name}.jsonl`)).toBe(whole.stdout)
  })
})

describe('an archive', () => {
  it('leaves out what a server sent in place of a page, counts it, and says with which status it gave the others', async () => {
    const options = {
      url: address(1),
      type: 'response',
      httpHeaders: HTML,
      statusline: 'HTTP/1.1 404 Not Found',
    } as const
    const missing = WARCRecord.create(options, [utf8.encode(page(1))])
    const moved = WARCRecord.create({ ...options, statusline: 'HTTP/1.1 301 Moved' }, [utf8.encode(page(2))])
    const proxied = WARCRecord.create({ ...options, statusline: 'HTTP/1.1 203 Transformed' }, [utf8.encode(page(3))])
    const archive = join(await serialize([missing, moved, proxied, good(4)], true))
    const { lines, stderr } = read('status.warc.gz', archive)
    expect(lines.map(({ status }) => status)).toEqual([203, 200])
    expect(stderr).toContain('2 skipped (1 HTTP error, 1 redirect)')
  })

  it('may be packed in one piece', async () => {
    const plain = join(await serialize([info(), good(1), good(2)], false))
    expect(read('piece.warc.gz', gzipSync(plain)).titles).toEqual(titles([1, 2]))
  })

  it('of texts is cleaned as text', async () => {
    const text = (number: number, content: string): WARCRecord =>
      WARCRecord.create({ url: address(number), type: 'conversion', warcHeaders: { 'Content-Type': 'text/plain' } }, [
        utf8.encode(content),
      ])
    const records = [info(), text(1, [NOTICE, ...BODY].join('\n')), text(2, ''), text(3, BODY.join('\n'))]
    for (const gzip of [false, true]) {
      const name = gzip ? 'texts.wet.gz' : 'texts.wet'
      const ran = read(name, join(await serialize(records, gzip)), '--only', 'body')
      expect(ran.lines.map(({ article }) => article?.['body'])).toEqual([BODY.join('\n\n'), BODY.join('\n\n')])
      expect(ran.lines.map(({ url }) => url)).toEqual([address(1), address(3)])
      expect(ran.stderr).toContain('1 skipped (1 empty)')
    }
  })

  it('without a page in it is no error; what is no archive is', async () => {
    expect(read('none.warc', join(await serialize([info()], false)))).toMatchObject({ status: 0, stdout: '' })
    expect(read('no.warc', utf8.encode('This is not an archive.')).stderr).toContain('1 damaged')
  })
})
