import { describe, expect, test } from 'vitest'
import { createCleaner } from '../../src/index.js'
import { readMail } from '../../src/node/mail.js'
import { cleanRecord } from '../../src/node/record.js'
import { PROSE } from '../article.js'
import { encode } from '../lib/encode.js'
import {
  HTML,
  IMAGE,
  PIXEL,
  QUOTED,
  base64,
  encodedWord,
  multipart,
  part,
  quotedPrintable,
  savedPage,
} from '../lib/mails.js'

const TITLE = 'Köprü yeniden açıldı — “at last”'
const HEAD = {
  'Return-Path': '<bounce@news.example>',
  Received: 'from mail.news.example\r\n\tby mx.example; Tue, 3 Nov 2026 22:30:05 +0000',
  From: `${encodedWord('Jörg Müller')} <joerg@news.example>`,
  Subject: `${encodedWord(TITLE.slice(0, 12))}\r\n ${encodedWord(TITLE.slice(12))}`,
  Date: 'Tue, 3 Nov 2026 23:30:00 +0100',
  'MIME-Version': '1.0',
}
const PAGE = `<html><body>${PROSE.map((text) => `<p>${text} Größe, “quoted” = 100 %.</p>`).join('\n')}</body></html>`
const TEXT = PROSE.map((text) => `${text} Größe.`).join('\r\n\r\n')
const PLAIN = { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Transfer-Encoding': 'base64' }
const BODY = PROSE.map((text) => `${text} Größe, “quoted” = 100 %.`).join('\n\n')
const BODY_OF_TEXT = PROSE.map((text) => `${text} Größe.`).join('\n\n')
const STATED = { title: TITLE, authors: ['Jörg Müller'], published: '2026-11-03T23:30:00+01:00' }

const html = part(HTML, quotedPrintable(PAGE))
const text = part(PLAIN, base64(TEXT))
const both = multipart('alternative', {}, [text, html])

async function clean(mail: string | Uint8Array) {
  const { article } = cleanRecord(await readMail(mail), createCleaner())
  return article
}

describe('a mail', () => {
  test.each<[string, string, string]>([
    ['of HTML', part({ ...HEAD, ...HTML }, quotedPrintable(PAGE)), BODY],
    ['of text', part({ ...HEAD, ...PLAIN }, base64(TEXT)), BODY_OF_TEXT],
    ['of both', multipart('alternative', HEAD, [text, html]), BODY],
    ['with an attachment', multipart('mixed', HEAD, [both, part(IMAGE, PIXEL)]), BODY],
    ['with a picture in it', multipart('related', HEAD, [both, part(IMAGE, PIXEL)]), BODY],
    ['with parts in parts', multipart('mixed', HEAD, [multipart('related', {}, [both]), part(IMAGE, PIXEL)]), BODY],
  ])('%s has its body, and its subject, sender and date', async (_, mail, body) => {
    for (const given of [mail, Buffer.from(mail), mail.replaceAll('\r\n', '\n')]) {
      const article = await clean(given)
      expect(article?.text).toBe(body)
      expect(article?.metadata).toMatchObject(STATED)
    }
  })

  test('is read by the encoding of each part', async () => {
    const russian = 'Мост через гавань снова открыт, сообщил городской совет во вторник вечером.'
    const headers = { 'Content-Type': 'text/plain; charset=koi8-r', 'Content-Transfer-Encoding': QUOTED }
    const mail = part({ ...HEAD, ...headers }, quotedPrintable(encode(russian, 'koi8-r')))
    expect((await clean(mail))?.text).toBe(russian)
  })

  test('states only what it has, and nothing of it is markup', async () => {
    expect(await readMail(part({ ...HTML, Subject: '<b>"&' }, '<p>A.</p>'))).toEqual({
      html: '<title>&#60;b>&#34;&#38;</title>\n<p>A.</p>\n',
    })
    expect(await readMail('Subject: A\n subject\nFrom: jane@news.example\n\nA text.\n')).toEqual({
      text: 'Subject: A subject\nFrom: \nDate: \n\nA text.\n',
    })
  })

  test.each(['', 'No head at all.', 'A: b', `${'A: b\n'.repeat(3)}\n`, '\n\n\n'])(
    'is told from nothing: %j',
    async (mail) => {
      expect(typeof (await readMail(mail))['text']).toBe('string')
    },
  )
})

describe('a page saved as MHTML', () => {
  const address = 'https://news.example/2026/bridge'
  const head = '<title>The bridge</title><meta property="article:published_time" content="2026-11-01">'

  test('is the page alone, with its address and without who saved it when', async () => {
    const article = await clean(savedPage(`<!DOCTYPE html><html><head>${head}</head>${PAGE}`, address))
    expect(article?.text).toBe(BODY)
    expect(article?.metadata).toMatchObject({ title: 'The bridge', authors: [], published: '2026-11-01', url: address })
    expect(article?.removed.map(({ text: removed }) => removed).join()).not.toContain('shoes')
  })

  test('is in the encoding that the page declares', async () => {
    const japanese = '港の橋が再び開通したと市議会が火曜日に発表した。工事には十一か月を要した。'
    const page = `<meta charset=shift_jis><title>橋</title><p>${japanese}</p>`
    expect((await clean(savedPage(encode(page, 'shift_jis'), address)))?.text).toBe(japanese)
  })

  test('a message of related parts without an address is a mail', async () => {
    const mail = multipart('related', HEAD, [html, part(IMAGE, PIXEL)])
    const metadata = (await clean(mail))?.metadata
    expect(metadata).toMatchObject(STATED)
    expect(metadata?.url).toBeUndefined()
  })
})
