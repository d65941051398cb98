import fc from '../fast-check.js'
import { describe, expect, test } from 'vitest'
import { cleanArticle } from '../../src/index.js'
import { decodeBytes } from '../../src/read/bytes/index.js'

const textOf = (bytes: Uint8Array, contentType?: string): string => decodeBytes(bytes, contentType).text

/** A page of pieces: text as ASCII, numbers as the bytes that stand there. */
function page(...pieces: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(
    pieces.flatMap((piece) => (typeof piece === 'string' ? [...Buffer.from(piece, 'latin1')] : piece)),
  )
}

const utf8 = (text: string): readonly number[] => [...new TextEncoder().encode(text)]
const utf16le = (text: string): readonly number[] => [...Buffer.from(text, 'utf16le')]
const utf16be = (text: string): readonly number[] => [...Buffer.from(text, 'utf16le').swap16()]

/** One word in the encodings that pages of its language used to have. */
const WORDS: readonly (readonly [label: string, word: string, bytes: readonly number[]])[] = [
  ['windows-1251', 'Привет', [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]],
  ['koi8-r', 'Привет', [0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4]],
  ['Shift_JIS', '日本語', [0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea]],
  ['euc-jp', '日本語', [0xc6, 0xfc, 0xcb, 0xdc, 0xb8, 0xec]],
  ['euc-kr', '한국어', [0xc7, 0xd1, 0xb1, 0xb9, 0xbe, 0xee]],
  ['gb2312', '中文', [0xd6, 0xd0, 0xce, 0xc4]],
  ['gb18030', '中文', [0xd6, 0xd0, 0xce, 0xc4]],
  ['big5', '中文', [0xa4, 0xa4, 0xa4, 0xe5]],
  ['iso-8859-2', 'Łódź', [0xa3, 0xf3, 0x64, 0xbc]],
  ['windows-1254', 'İğş', [0xdd, 0xf0, 0xfe]],
  ['windows-1256', 'سلام', [0xd3, 0xe1, 0xc7, 0xe3]],
  ['iso-8859-1', '“Café” – 5 €', [0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x96, 0x20, 0x35, 0x20, 0x80]],
]

const CYRILLIC = [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]

describe('the encoding of a page', () => {
  test.each(WORDS)('%s, in the header and in the page', (label, word, bytes) => {
    expect(textOf(page('<p>', bytes), `text/html; charset=${label}`)).toBe(`<p>${word}`)
    expect(textOf(page(`<meta charset=${label}><p>`, bytes))).toBe(`<meta charset=${label}><p>${word}`)
  })

  test.each([
    ['UTF-8', [0xef, 0xbb, 0xbf], utf8],
    ['UTF-16LE', [0xff, 0xfe], utf16le],
    ['UTF-16BE', [0xfe, 0xff], utf16be],
  ] as const)('a byte order mark of %s goes before everything, and is no text', (_, mark, encode) => {
    const text = '<meta charset=koi8-r><p>Žižkov'
    expect(textOf(page(mark, encode(text)), 'text/html; charset=windows-1251')).toBe(text)
  })

  test('the header goes before the page', () => {
    expect(textOf(page('<meta charset=koi8-r>', CYRILLIC), 'text/html; charset=windows-1251')).toContain('Привет')
  })

  test.each([
    'text/html;charset=windows-1251',
    'text/html; charset="windows-1251"',
    'text/html; boundary=x; CharSet = cp1251 ; q=1',
  ])('is read from the header %j', (header) => {
    expect(textOf(page(CYRILLIC), header)).toBe('Привет')
  })

  test.each(['text/html', 'text/html; charset=', 'text/html; charset=klingon', 'text/html; x-charset=koi8-r', ''])(
    'the header %j says nothing, so the page is asked',
    (header) => {
      expect(textOf(page('<meta charset=windows-1251>', CYRILLIC), header)).toContain('Привет')
    },
  )

  test('UTF-16 is believed where the header says it', () => {
    expect(textOf(page(utf16le('<p>Žižkov')), 'text/html; charset=utf-16')).toBe('<p>Žižkov')
  })

  test.each([
    '<?xml version="1.0"?><p>Žižkov',
    'Žižkov, Praha',
    'Мост остаётся открытым, сказала мэр города.',
    '<html><body><p>橋は　一月まで開いたままだと、市長は述べた。</p></body></html>',
  ])('UTF-16 needs no mark: %s', (text) => {
    expect(textOf(page(utf16le(text)))).toBe(text)
    expect(textOf(page(utf16be(text)))).toBe(text)
    expect(textOf(page(utf16le(text)), 'text/html; charset=utf-8')).toBe(text)
  })

  test.each([
    ['a zero at the end', page('The bridge\0')],
    ['zeros on both sides', page('The bridge\0 is\0 open\0 again\0, they said\0.\0')],
    ['padding', page('The bridge', Array<number>(40).fill(0))],
  ])('%s is no UTF-16', (_what, bytes) => {
    expect(textOf(bytes)).toContain('The bridge')
  })
})

describe('a page in two encodings', () => {
  const GERMAN = '<p>Die Brücke über die Mühl bleibt für fünf Jahre geöffnet.</p>'
  const latin1 = (text: string): readonly number[] => [...Buffer.from(text, 'latin1')]
  const footer = '<footer>© Mühlbote, Käthe Groß</footer>'
  const of = (bytes: Uint8Array) => {
    const { text, charset } = decodeBytes(bytes)
    return [text, ...charset.map(({ source, value }) => `${source}: ${value}`)]
  }

  test('is read part by part where most of it is UTF-8', () => {
    const bytes = page(utf8(GERMAN), latin1(footer))
    expect(of(bytes)).toEqual([GERMAN + footer, 'mostly valid UTF-8: utf-8', 'the rest: windows-1252'])
    expect(of(page('<meta charset=utf-8>', [...bytes]))).toContain('declaration: utf-8')
  })

  test('the rest is guessed by its words', () => {
    const russian = '<p>Но это не так, и мост остаётся открытым ещё на пять лет, сказала она.</p>'
    const bytes = page(
      utf8(russian.repeat(3)),
      '<p>',
      CYRILLIC,
      [0x20, 0xed, 0xe5, 0x20, 0xe8, 0x20, 0xed, 0xe0, 0x20, 0xf7, 0xf2, 0xee],
    )
    expect(of(bytes)).toEqual([
      `${russian.repeat(3)}<p>Привет не и на что`,
      expect.any(String),
      'the rest: windows-1251',
    ])
  })

  test('lines are parts of a text', () => {
    expect(textOf(page(utf8('Die Brücke über die Mühl\n'), latin1('Käthe Groß\n'), utf8('bleibt geöffnet.')))).toBe(
      'Die Brücke über die Mühl\nKäthe Groß\nbleibt geöffnet.',
    )
  })

  test('one byte that is broken leaves its part in UTF-8', () => {
    expect(textOf(page(utf8(GERMAN.slice(0, -4)), [0xc3], '</p>'))).toBe(`${GERMAN.slice(0, -4)}\uFFFD</p>`)
  })

  test('a page in another encoding is no mixture for what is valid by chance', () => {
    // 联通 in GBK is valid UTF-8.
    const chinese = [0xc1, 0xaa, 0xcd, 0xa8]
    const words = [
      0xd6, 0xd0, 0xb9, 0xfa, 0xb5, 0xc4, 0xca, 0xc7, 0xd4, 0xda, 0xce, 0xd2, 0xc3, 0xc7, 0xba, 0xcd, 0xd5, 0xe2, 0xb8,
      0xf6,
    ]
    expect(textOf(page('<p>', chinese, '</p><p>', words, words))).toBe(
      '<p>联通</p><p>中国的是在我们和这个中国的是在我们和这个',
    )
  })

  test('bytes are never changed', () => {
    const bytes = Buffer.concat([Buffer.from(GERMAN), Buffer.from(footer, 'latin1')])
    const before = Buffer.from(bytes)
    decodeBytes(bytes)
    expect(bytes.equals(before)).toBe(true)
  })
})

describe('which encoding was taken, and what says so', () => {
  const taken = (bytes: Uint8Array, header?: string) =>
    decodeBytes(bytes, header).charset.map(({ source, value }) => `${source}: ${value}`)
  const russian = Array<readonly number[]>(3).fill(CYRILLIC).flat()

  test('a mark, and what is stated beside it', () => {
    expect(taken(page([0xef, 0xbb, 0xbf], '<meta charset=koi8-r>'), 'text/html; charset=cp1251')).toEqual([
      'byte order mark: utf-8',
      'content-type: windows-1251',
      'declaration: koi8-r',
    ])
  })

  test('the header, then the page', () => {
    expect(taken(page('<meta charset=koi8-r>', CYRILLIC), 'text/html; charset=windows-1251')).toEqual([
      'content-type: windows-1251',
      'declaration: koi8-r',
    ])
  })

  test('valid UTF-8: by a statement where there is one, else by itself', () => {
    expect(taken(page('<p>', utf8('Žižkov')))).toEqual(['valid UTF-8: utf-8'])
    expect(taken(page('<meta charset=utf-8><p>', utf8('Žižkov')))).toEqual(['declaration: utf-8'])
    expect(taken(page('<meta charset=latin1><p>', utf8('Žižkov, Łódź')))).toEqual([
      'valid UTF-8: utf-8',
      'declaration: windows-1252',
    ])
  })

  test('the words of the page, or nothing at all', () => {
    const words = page('<p>', russian, [0x20, 0xe8, 0x20, 0xed, 0xe0, 0x20, 0xed, 0xe5, 0x20])
    expect(taken(words)).toEqual(['words: windows-1251'])
    expect(taken(page('<p>', [0x93, 0x97]))).toEqual(['default: windows-1252'])
  })

  test('is in the metadata of an article from bytes, and of no other', () => {
    const html =
      '<meta charset=utf-8><p>The council met in Žižkov on Tuesday, and settled the plan of the old bridge.</p>'
    expect(cleanArticle(page(utf8(html))).metadata.sources.charset).toEqual([{ source: 'declaration', value: 'utf-8' }])
    expect(cleanArticle(html).metadata.sources).not.toHaveProperty('charset')
  })
})

describe('what a page declares', () => {
  test.each([
    '<meta charset="windows-1251">',
    "<META CHARSET='Windows-1251' />",
    '<meta/charset=" windows-1251 ">',
    '<meta name=x charset=windows-1251>',
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
    '<meta content="text/html; charset = windows-1251; x" http-equiv=content-type>',
    `<meta content="charset='windows-1251'" http-equiv=content-type>`,
    '<?xml version="1.0" encoding="windows-1251"?><html>',
    "<?xml version='1.0' encoding = 'windows-1251' standalone='yes'?><html>",
    '<meta charset=klingon><meta charset=windows-1251>',
    '<meta name=description content="charset=koi8-r"><meta charset=windows-1251>',
    '<meta http-equiv=refresh content="5; charset=koi8-r"><meta charset=windows-1251>',
    '<!-- <meta charset=koi8-r> --><meta charset=windows-1251>',
    '<!--><meta charset=windows-1251><!-- -->',
    '<div data-x="<meta charset=koi8-r>"><meta charset=windows-1251>',
    '<!x <meta charset=koi8-r><meta charset=windows-1251>',
    '</meta charset=koi8-r><meta charset=windows-1251>',
    '<metadata charset=koi8-r><meta charset=windows-1251>',
    '<?xml encoding="koi8-r"?><meta charset=windows-1251>',
    '<meta charset=windows-1251 charset=koi8-r>',
    '<meta charset=windows-1251><meta charset=koi8-r>',
  ])('%s', (head) => {
    expect(textOf(page(head, CYRILLIC))).toBe(`${head}Привет`)
  })

  test.each([
    '<p>charset=windows-1251',
    '<meta name=charset content=windows-1251>',
    '<link charset=windows-1251>',
    '<meta content="text/html; charset=windows-1251">',
    ' <?xml version="1.0" encoding="windows-1251"?>',
    '<?xml version="1.0"?><x encoding="windows-1251">',
    '<!-- <meta charset=windows-1251>',
    '<meta charset=windows-1251',
  ])('near misses declare nothing: %s', (head) => {
    expect(textOf(page(head, CYRILLIC))).not.toContain('Привет')
  })

  test('UTF-16 in a page that could be read so far means UTF-8', () => {
    expect(textOf(page('<meta charset=utf-16le>', utf8('Žižkov')))).toContain('Žižkov')
    expect(textOf(page('<?xml version="1.0" encoding="UTF-16"?>', utf8('Žižkov')))).toContain('Žižkov')
  })

  test('x-user-defined means windows-1252', () => {
    expect(textOf(page('<meta charset=x-user-defined>', [0x93, 0xe9, 0x94]))).toContain('“é”')
  })

  test('counts past the first 1024 bytes as well, but not inside scripts there', () => {
    const filler = `<style>${'a{} '.repeat(800)}</style>`
    const script = '<script>write("<meta charset=koi8-r>")</script>'
    expect(textOf(page(filler, script, '<meta charset=windows-1251>', CYRILLIC))).toContain('Привет')
  })
})

describe('a page that declares nothing', () => {
  test('is windows-1252 with its quotes and dashes', () => {
    expect(textOf(page('<p>', [0x93, 0x43, 0xe9, 0x94, 0x97]))).toBe('<p>“Cé”—')
  })

  test('is UTF-8 where it is valid, also when it breaks off within a character', () => {
    const bytes = utf8('<p>“Žižkov” – 한국어')
    expect(textOf(page(bytes))).toBe('<p>“Žižkov” – 한국어')
    expect(textOf(page(bytes.slice(0, -1)))).toBe('<p>“Žižkov” – 한국')
  })

  test('declaring what nobody knows is declaring nothing', () => {
    expect(textOf(page('<meta charset=klingon>', utf8('Žižkov')), 'text/html; charset=klingon')).toContain('Žižkov')
  })

  test('but a declaration is believed, even when the page happens to be valid UTF-8', () => {
    expect(textOf(page('<meta charset=iso-8859-1>', utf8('é')))).toBe('<meta charset=iso-8859-1>Ã©')
  })
})

describe('bytes that mean nothing', () => {
  test('leave the rest of the page as it is', () => {
    const text = '<meta charset=utf-8><p>“Žižkov” – “Łódź”'
    expect(textOf(page(utf8(text), [0xff, 0xc3], 'after'))).toBe(`${text}\ufffd\ufffdafter`)
  })

  test('an encoding that engines refuse to decode gives way to the next', () => {
    expect(textOf(page('<meta charset=utf-8>', utf8('Žižkov')), 'text/html; charset=iso-2022-kr')).toContain('Žižkov')
  })

  test('nothing gives nothing, and a view into a larger buffer only what it shows', () => {
    expect(textOf(new Uint8Array())).toBe('')
    expect(textOf(page('abcdef').subarray(2, 4))).toBe('cd')
    expect(textOf(Buffer.from('Žižkov'))).toBe('Žižkov')
  })

  test('no bytes and no header throw', () => {
    const tag = fc.constantFrom(
      '<meta ',
      'charset=',
      '"',
      "'",
      '>',
      '<!--',
      '-->',
      '/',
      '<?xml ',
      'encoding=',
      'koi8-r',
    )
    const piece = fc.oneof(
      tag,
      fc.uint8Array({ maxLength: 20 }).map((bytes) => [...bytes]),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.option(fc.string(), { nil: undefined }), (pieces, header) => {
        expect(typeof textOf(page(...pieces), header)).toBe('string')
      }),
    )
  })

  test('every text that is encoded as UTF-8 comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const declared = `<meta charset=utf-8>${text}`
        expect(textOf(page(utf8(declared)))).toBe(declared)
      }),
    )
  })

  test('a megabyte of what looks like tags takes no longer than a megabyte of text', () => {
    // Of the processor's time: that of a clock says how busy the machine is.
    const began = process.cpuUsage()
    for (const piece of ['<', '<a ', '<!--', '<meta ', 'a="', '<script>', '= ']) {
      textOf(page(piece.repeat(1_000_000 / piece.length)))
    }
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(5_000)
  })
})
