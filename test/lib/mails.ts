/** A mail or a part of one: its headers, an empty line and its content. */
export function part(headers: Readonly<Record<string, string>>, content: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return `${lines.join('\r\n')}\r\n\r\n${content}`
}

export function multipart(kind: string, headers: Readonly<Record<string, string>>, parts: readonly string[]): string {
  const boundary = `=_${kind}`
  const content = parts.map((each) => `--${boundary}\r\n${each}\r\n`).join('')
  return part(
    { ...headers, 'Content-Type': `multipart/${kind};\r\n\tboundary="${boundary}"` },
    `${content}--${boundary}--\r\n`,
  )
}

const LAST_PLAIN = 0x7e

/** In lines as mail has them: 70 characters and `=`. */
export function quotedPrintable(text: string | Uint8Array): string {
  const signs = [...Buffer.from(text)].map((byte) =>
    byte > LAST_PLAIN || byte === 0x3d || byte < 0x20
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  )
  let line = ''
  const lines: string[] = []
  for (const sign of signs) {
    if (line.length + sign.length > 70) {
      lines.push(`${line}=`)
      line = ''
    }
    line += sign
  }
  return [...lines, line].join('\r\n')
}

export const base64 = (text: string | Uint8Array): string =>
  Buffer.from(text).toString('base64').replace(/.{76}/gu, '$&\r\n')

export const encodedWord = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`

export const QUOTED = 'quoted-printable'
export const HTML = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Transfer-Encoding': QUOTED }
export const IMAGE = { 'Content-Type': 'image/png', 'Content-Transfer-Encoding': 'base64', 'Content-ID': '<a>' }
export const PIXEL = base64('\x89PNG\r\n\x1a\n')

/** A page that a browser saved, with a frame and a picture. */
export function savedPage(page: string | Uint8Array, address: string): string {
  const headers = {
    From: '<Saved by Blink>',
    'Snapshot-Content-Location': address,
    Subject: 'As it was saved',
    Date: 'Wed, 4 Nov 2026 10:00:00 -0000',
    'MIME-Version': '1.0',
  }
  const main = { 'Content-Type': 'text/html', 'Content-Transfer-Encoding': QUOTED, 'Content-Location': address }
  return multipart('related', headers, [
    part(main, quotedPrintable(page)),
    part(
      HTML,
      quotedPrintable('<p>The frame of an advertiser, with a long sentence about shoes for all weathers.</p>'),
    ),
    part(IMAGE, PIXEL),
  ])
}
