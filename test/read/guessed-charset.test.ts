import { describe, expect, test } from 'vitest'
import { decodeBytes } from '../../src/read/bytes.js'

/** A few sentences as papers of each language print them, in the encodings that their old pages are in. */
const TEXTS: readonly (readonly [charset: string, text: string])[] = [
  [
    'windows-1251',
    'Последняя фабрика в долине закроется в марте, сообщили её владельцы. На ней работает около шестидесяти человек, и они не знают, что будет дальше.',
  ],
  [
    'koi8-r',
    'Последняя фабрика в долине закроется в марте, сообщили её владельцы. На ней работает около шестидесяти человек, и они не знают, что будет дальше.',
  ],
  [
    'koi8-u',
    'Остання фабрика в долині закриється в березні, і це не жарт. Її власники кажуть, що для ремонту немає грошей, але міська рада ще шукає вихід.',
  ],
  [
    'windows-1250',
    'Most nad rzeką zostanie zamknięty, bo się sypie. Burmistrz mówi, że naprawa może potrwać dwa lata, a pieniędzy już brakuje także na szkołę.',
  ],
  [
    'iso-8859-2',
    'Most přes řeku bude uzavřen, protože se drolí. Starosta říká, že oprava může trvat dva roky, ale peníze už nejsou, když se staví škola.',
  ],
  [
    'windows-1252',
    'La dernière filature de la vallée fermera à la fin du mois de mars. Soixante ouvriers y étaient employés, et le maire, prévenu la veille, a été très surpris ; même les plus âgés ont pleuré.',
  ],
  [
    'windows-1253',
    'Το τελευταίο εργοστάσιο της κοιλάδας θα κλείσει τον Μάρτιο. Ο δήμαρχος λέει ότι δεν είναι βέβαιος για το μέλλον των εργατών και της πόλης.',
  ],
  [
    'windows-1254',
    'Vadideki son dokuma fabrikası mart ayında kapanacak. Belediye başkanı, işçiler için yeni bir iş bulmanın kolay değil, çok zor olduğunu söyledi.',
  ],
  [
    'windows-1255',
    'המפעל האחרון בעמק ייסגר בחודש מרץ. ראש העיר אמר כי הוא לא יודע מה יהיה על העובדים, אבל הם לא לבד, גם אם זה לא קל.',
  ],
  [
    'windows-1256',
    'سيغلق آخر مصنع في الوادي في شهر مارس، كما قال أصحابه. وقال رئيس البلدية إن هذا لا يعني أن العمال الذين كانوا فيه بعد اليوم من دون عمل.',
  ],
  [
    'windows-1257',
    'Paskutinis fabrikas slėnyje kovo mėnesį bus uždarytas. Meras sako, kad į jį kreipėsi darbininkai, nes dėl to jie neteks darbo, o kitų vietų jau nėra.',
  ],
  ['windows-874', 'โรงงานแห่งสุดท้ายในหุบเขาจะปิดในเดือนมีนาคม นายกเทศมนตรีกล่าวว่าไม่มีงานให้คนงานที่นี่ และการช่วยเหลือของรัฐได้หมดไปแล้ว'],
  [
    'gbk',
    '山谷里最后一家纺织厂将在三月底关闭，厂主昨天对工人们说了这个消息。在那里工作的人大多已经不年轻了，他们不知道以后要去哪里。',
  ],
  [
    'big5',
    '山谷裡最後一家紡織廠將在三月底關閉，廠主昨天對工人們說了這個消息。在那裡工作的人大多已經不年輕了，他們不知道以後要去哪裡。',
  ],
  [
    'shift_jis',
    '谷に残る最後の織物工場が三月末に閉じることになった。工場で働く人の多くは若くなく、これからどこへ行けばよいのか分からないと話している。',
  ],
  [
    'euc-jp',
    '谷に残る最後の織物工場が三月末に閉じることになった。工場で働く人の多くは若くなく、これからどこへ行けばよいのか分からないと話している。',
  ],
  [
    'euc-kr',
    '골짜기에 남은 마지막 방직 공장이 삼월 말에 문을 닫는다. 공장에서 일하는 사람들은 대부분 나이가 많고 앞으로 어디로 가야 할지 모른다고 말했다.',
  ],
]

/** By character the bytes that it has in an encoding of one or two bytes a character. */
function tableOf(charset: string): Map<string, readonly number[]> {
  const decoder = new TextDecoder(charset)
  const table = new Map<string, readonly number[]>()
  const note = (bytes: readonly number[]) => {
    const character = decoder.decode(Uint8Array.from(bytes))
    if ([...character].length === 1 && character !== '\uFFFD' && !table.has(character)) table.set(character, bytes)
  }
  for (let byte = 0; byte < 0x100; byte++) note([byte])
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) note([lead, trail])
  return table
}

function encode(text: string, charset: string): readonly number[] {
  const table = tableOf(charset)
  return [...text].flatMap((character) => {
    const bytes = table.get(character)
    if (!bytes) throw new RangeError(`${charset} has no "${character}"`)
    return bytes
  })
}

const ascii = (text: string): readonly number[] => [...text].map((character) => character.charCodeAt(0))

function read(head: string, text: string, charset: string, contentType?: string): string {
  const bytes = Uint8Array.from([...ascii(head), ...encode(text, charset), ...ascii('</p>')])
  return decodeBytes(bytes, contentType).slice(head.length, -'</p>'.length)
}

describe.each(TEXTS)('%s', (charset, text) => {
  test('declared', () => {
    expect(read(`<meta charset=${charset}><p>`, text, charset)).toBe(text)
  })

  test('not declared at all', () => {
    expect(read('<p>', text, charset)).toBe(text)
  })

  test.each(['utf-8', 'windows-1252', 'windows-1251', 'gbk'])('declared as %s', (wrong) => {
    expect(read(`<meta charset=${wrong}><p>`, text, charset)).toBe(text)
    expect(read('<p>', text, charset, `text/html; charset=${wrong}`)).toBe(text)
  })

  test('as UTF-8 that is declared as this', () => {
    const page = new TextEncoder().encode(`<meta charset=${charset}><p>${text}`)
    expect(decodeBytes(page)).toContain(text)
    expect(decodeBytes(page, `text/html; charset=${charset}`)).toContain(text)
  })
})

describe('what is declared is believed', () => {
  test('where only a name is beyond ASCII', () => {
    expect(read('<meta charset=windows-1252><p>', 'Her name is Zoë Müller.', 'windows-1252')).toContain('Zoë Müller')
    expect(read('<meta charset=windows-1250><p>', 'His name is Wałęsa.', 'windows-1250')).toContain('Wałęsa')
  })

  test('where a short word is valid UTF-8 by chance', () => {
    expect(read('<meta charset=gbk><p>', '联通', 'gbk')).toBe('联通')
  })

  test('where nobody here knows what its languages are', () => {
    expect(read('<meta charset=macintosh><p>', 'Déjà vu à la carte', 'macintosh')).toBe('Déjà vu à la carte')
  })

  test('where a page in UTF-8 holds a few bytes of something else', () => {
    const [, text] = TEXTS[0] ?? ['', '']
    const page = Uint8Array.from([...ascii('<meta charset=utf-8><p>'), ...new TextEncoder().encode(text), 0xe9, 0xe8])
    expect(decodeBytes(page)).toContain(text)
  })
})

test('a page with nothing but quotes and dashes beyond ASCII is windows-1252', () => {
  const bytes = [0x93, ...ascii('Nobody asked us'), 0x94, ...ascii(' '), 0x96, ...ascii(' the board')]
  expect(decodeBytes(Uint8Array.from([...ascii('<p>'), ...bytes]))).toBe('<p>“Nobody asked us” – the board')
})

test('a page that makes no sense in any encoding is windows-1252', () => {
  expect(decodeBytes(Uint8Array.from([...ascii('<p>'), ...Array<number>(40).fill(0xe9)]))).toBe(`<p>${'é'.repeat(40)}`)
})
