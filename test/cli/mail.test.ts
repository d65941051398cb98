import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { kindByHead } from '../../src/cli/read/kind.js'
import { HTML, encodedWord, part, quotedPrintable, savedPage } from '../lib/mails.js'
import { theCommand, type Command } from './command.js'
import { BODY as LINES, page } from './pages.js'

// A busy machine takes its time to start threads.
vi.setConfig({ testTimeout: 120_000 })

let command: Command

beforeAll(async () => {
  command = await theCommand()
}, 120_000)

afterAll(() => {
  command.remove()
})

const BODY = LINES.join(' ')
const SUBJECT = 'Größe der Brücke'
const MAIL = part(
  {
    'MIME-Version': '1.0',
    Subject: encodedWord(SUBJECT),
    From: 'Jane Doe <a@b.example>',
    Date: 'Tue, 3 Nov 2026 23:30:00 +0100',
    ...HTML,
  },
  quotedPrintable(`<p>${BODY}</p>`),
)
const ADDRESS = 'https://news.example/saved'

describe('mails and saved pages', () => {
  test('are pages of a folder, packed or not, with a name of their own', () => {
    mkdirSync(join(command.folder, 'in'))
    command.write('in/a.eml', MAIL)
    command.write('in/b.mhtml', savedPage(page(1), ADDRESS))
    command.write('in/c.mht.gz', gzipSync(savedPage(page(2), `${ADDRESS}/2`)))
    const { status, lines, stderr } = command.run(['in', '--only', 'title,url,authors', '--format', 'jsonl'])
    expect({ status, stderr }).toMatchObject({ status: 0, stderr: expect.stringContaining('3 cleaned') as string })
    expect(lines[0]).toEqual({ file: 'in/a.eml', article: { title: SUBJECT, authors: ['Jane Doe'] } })
    expect(lines.slice(1)).toMatchObject([{ url: ADDRESS }, { url: `${ADDRESS}/2` }])
    command.run(['in', '-o', 'out/', '--format', 'text'])
    expect(command.read('out/b.txt')).toContain(LINES[0])
  })

  test('are told by their first bytes: in standard input, and in a file whose name says nothing', () => {
    expect(command.run(['-'], MAIL).stdout).toContain(BODY)
    command.write('1730672.host:2,S', MAIL)
    expect(command.run(['1730672.host:2,S']).stdout).toContain(BODY)
    expect(command.run(['explain', '-'], MAIL).stdout).toContain(BODY.slice(0, 40))
    expect(command.run(['diff', '-', 'in/a.eml'], MAIL).status).toBe(0)
  })

  test.each([
    MAIL,
    'Received: from mail.example by mx.example; Tue, 3 Nov 2026\r\nSubject: A',
    'X-Account-Key: account1\nReturn-Path: <a@b.example>\n',
    'Subject: A subject\n that goes on\nMIME-Version: 1.0\n',
    savedPage('<p>A.</p>', ADDRESS),
  ])('a mail is one by its head: %j', (mail) => {
    expect(kindByHead(Buffer.from(mail))).toBe('mail')
  })

  test.each([
    'Received: this morning in the harbour, with thanks to all who sent it.\n\nA text.',
    'Harbour bridge: it opens\nMessage-ID: is what a mail has, and this text has none of it.',
    'Harbour bridge: it opens\n\nMIME-Version: 1.0 is what a mail says, and what this text tells of.',
    'From: Jane Doe\nSubject: The bridge\nDate: 3 November 2026\n\nA text.',
  ])('a text stays one: %j', (text) => {
    expect(kindByHead(Buffer.from(text))).toBe('page')
  })
})
