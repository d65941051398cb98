import { describe, expect, test } from 'vitest'
import { decodeBytes } from '../../src/read/bytes/index.js'
import { encode } from '../lib/encode.js'

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

const ascii = (text: string): readonly number[] => [...text].map((character) => character.charCodeAt(0))

function read(head: string, text: string, charset: string, contentType?: string): string {
  const bytes = Uint8Array.from([...ascii(head), ...encode(text, charset), ...ascii('</p>')])
  return decodeBytes(bytes, contentType).text.slice(head.length, -'</p>'.length)
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
    expect(decodeBytes(page).text).toContain(text)
    expect(decodeBytes(page, `text/html; charset=${charset}`).text).toContain(text)
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
    expect(decodeBytes(page).text).toContain(text)
  })
})

describe('a declaration is not believed', () => {
  test.each([
    ['of Cyrillic, where its letters would stand between Latin ones', 'windows-1251', 'Überall hört man es für später'],
    ['of Chinese, where its signs would stand between Latin letters', 'gbk', 'Überall hört man es für später'],
    ['of UTF-8, where nothing is that', 'utf-8', 'Een café, één biertje'],
  ])('%s', (_, wrong, text) => {
    expect(read(`<meta charset=${wrong}><p>`, text, 'windows-1252')).toBe(text)
  })

  test('where another makes all letters those of one language', () => {
    const text = 'Nejžhavější městečko střeží říční přívoz, líčí převozník Jiří Říha'
    expect(read('<meta charset=iso-8859-1><p>', text, 'windows-1250')).toBe(text)
    expect(read('<p>', text, 'iso-8859-2')).toBe(text)
  })

  test('but it is where Latin words stand among those of another script', () => {
    const chinese = '新的iPhone和Mac将在三月发布，价格没有变化。'
    expect(read('<meta charset=gbk><p>', chinese, 'gbk')).toBe(chinese)
    const russian = 'Новый iPhone стоит дороже'
    expect(read('<meta charset=windows-1251><p>', russian, 'windows-1251')).toBe(russian)
  })
})

test('a page with nothing but quotes and dashes beyond ASCII is windows-1252', () => {
  const bytes = [0x93, ...ascii('Nobody asked us'), 0x94, ...ascii(' '), 0x96, ...ascii(' the board')]
  expect(decodeBytes(Uint8Array.from([...ascii('<p>'), ...bytes])).text).toBe('<p>“Nobody asked us” – the board')
})

test('a page that makes no sense in any encoding is windows-1252', () => {
  expect(decodeBytes(Uint8Array.from([...ascii('<p>'), ...Array<number>(40).fill(0xe9)])).text).toBe(
    `<p>${'é'.repeat(40)}`,
  )
})
