import { describe, expect, test } from 'vitest'
import { readPlain } from '../../src/read/plain.js'
import { expectTiling } from './tiling.js'

const PROSE = [
  'The council met on Tuesday to settle the plan for the old harbour, and most of its members spoke in favour of it.',
  'It will cost the town about four million euros over the next ten years, according to a report that was published last week.',
  'Mayor Anna Lind said that the work on the quay should begin in the spring, once the fishing boats have left for the season.',
  'Some of the people who live near the harbour fear that the noise will drive visitors away, but others expect new shops and cafes.',
]

function wrap(text: string, width: number, indent = ''): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + 1 + word.length > width) lines.push(indent + word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.join('\n')
}

describe('wrapped', () => {
  test.each([60, 72, 78, 100])('at %i columns', (width) => {
    const page = readPlain(['Harbour plan settled', ...PROSE.map((text) => wrap(text, width))].join('\n\n'))
    expectTiling(page)
    expect(page.shape).toBe('wrapped')
    expect(page.blocks.map(({ text }) => text)).toEqual(['Harbour plan settled', ...PROSE])
  })

  test('list items go on with their hanging indent; neighbours stay apart', () => {
    const list = PROSE.map((text) => wrap(`  * ${text}`, 72, '    ')).join('\n')
    const page = readPlain(`Short line\nAnother short line\n${list}`)
    expectTiling(page)
    expect(page.blocks.map(({ text }) => text)).toEqual(['Short line', 'Another short line', ...PROSE])
    expect(page.blocks[2]).toMatchObject({ role: 'list-item', mark: '*' })
  })

  test('a word that was cut at its hyphen is put together', () => {
    const page = readPlain(
      [...PROSE.map((text) => wrap(text, 72)), `${'word '.repeat(13)}well-\nknown here`].join('\n\n'),
    )
    expect(page.blocks.at(-1)?.text).toContain('well-known here')
  })

  test('the address of a link in brackets is within its sentence, where that goes on', () => {
    const [first = '', ...rest] = PROSE.map((text) => wrap(text, 72))
    const sentence = `${'word '.repeat(12)}said the town\n<https://a.example/a-long-address-of-the-board>, and went on.`
    const page = readPlain([first, sentence, ...rest].join('\n\n'))
    expect(page.blocks[1]?.text).toBe(sentence.replace('\n', ' '))
    const alone = sentence.replace(', and went on.', '')
    expect(readPlain([first, alone, ...rest].join('\n\n')).blocks.slice(1, 3).map(({ text }) => text)).toEqual(alone.split('\n')) // prettier-ignore
  })

  test('a line that is drawn goes on with none', () => {
    const drawn = '-'.repeat(72)
    const text = [wrap(PROSE[0] ?? '', 72), drawn, ...PROSE.slice(1).map((each) => wrap(each, 72))].join('\n')
    const page = readPlain(text)
    expectTiling(page)
    expect(page.blocks.map((block) => block.text).slice(0, 3)).toEqual([PROSE[0], '', PROSE[1]])
  })

  test('the head of a printed page stands alone between two lines of a paragraph; two words set apart a little do not', () => {
    const [first = '', second = '', ...rest] = PROSE.map((text) => wrap(text, 72))
    const [above, ...below] = first.split('\n')
    const head = `The Hedgelayer, Issue 88${' '.repeat(40)}page 11`
    const justified = second.replace('cost the', 'cost  the')
    const page = readPlain([[above, head, ...below].join('\n'), justified, ...rest].join('\n\n'))
    expectTiling(page)
    const texts = [above, 'The Hedgelayer, Issue 88 page 11', below.join(' '), ...PROSE.slice(1)]
    expect(page.blocks.map(({ text }) => text)).toEqual(texts)
  })

  test('headlines of like length are not', () => {
    const lines = [
      'Council settles plan for the old harbour after a long debate',
      'Fishermen fear for the season as the new quay is being built',
    ]
    expect(readPlain(lines.join('\n')).blocks.map(({ text }) => text)).toEqual(lines)
  })
})

describe('broken', () => {
  const input = [
    'News',
    'Sport',
    'The council met on Tuesday to settle the plan for',
    'the old harbour',
    ', and most of its members spoke in favour. The mayor,',
    'Anna Lind',
    ', said on Monday that',
    'Nordic Quays',
    'will build it.',
    'It will cost the town, according to',
    'a report',
    '. The work is to begin in the spring (',
    'see map',
    ').',
    'Related',
  ].join('\n')

  test('sentences are put together, menus and headings stay apart', () => {
    const page = readPlain(input)
    expectTiling(page)
    expect(page.shape).toBe('broken')
    expect(page.blocks.map(({ text }) => text)).toEqual([
      'News',
      'Sport',
      'The council met on Tuesday to settle the plan for the old harbour, and most of its members spoke in favour. The mayor, Anna Lind, said on Monday that Nordic Quays will build it.',
      'It will cost the town, according to a report. The work is to begin in the spring (see map).',
      'Related',
    ])
  })

  test('never across an empty line', () => {
    const apart = readPlain(input.replaceAll('\n', '\n\n'))
    expect(apart.shape).toBe('lines')
    expect(apart.blocks).toHaveLength(15)
  })
})

describe('blob', () => {
  const title = 'Council settles plan for the old harbour'
  const menu = 'Home News Sport Business Culture Weather Search Log In'
  const rest = 'Share Tweet Related Articles Man Held Over Fire Woman Wins Lottery Contact Us Terms Of Use'
  const body = [...PROSE, ...PROSE, ...PROSE, ...PROSE].join(' ')
  const page = readPlain(`${title} | The Harbour Post ${menu} ${title} ${body} ${rest}`)

  test('menus, headline and sentences stand apart', () => {
    expectTiling(page)
    expect(page.shape).toBe('blob')
    const found = page.blocks.map(({ text }) => text)
    expect(found.filter((text) => PROSE.includes(text))).toHaveLength(16)
    expect(found.slice(0, 2)).toEqual([`${title} | The Harbour Post`, 'Home'])
    expect(found.filter((text) => text === title)).toHaveLength(1)
    expect(found.slice(found.indexOf('Share')).join(' ')).toBe(rest)
    expect(found).toContain('Tweet')
  })

  test('all but the first go on with the line', () => {
    expect(page.blocks.map(({ continues }) => continues === true)).toEqual(page.blocks.map((_, index) => index > 0))
  })

  test('a short page in one line is cut as well', () => {
    const { blocks } = readPlain(`${title} By Ann Low Published 13 June 2023, 09:12 ${PROSE.join(' ')}`)
    expect(blocks.map(({ text }) => text)).toEqual([title, 'By Ann Low', 'Published 13 June 2023, 09:12', ...PROSE])
  })

  test('a paragraph alone stays whole, with one piece that looks like a heading', () => {
    const paragraph = `${PROSE.join(' ')} “We Build The Harbour”`
    expect(readPlain(paragraph).blocks.map(({ text }) => text)).toEqual([paragraph])
  })

  test('lines beside it stay lines', () => {
    const { blocks } = readPlain(`Byline\n${body}\nEnd`)
    expect(blocks[0]?.text).toBe('Byline')
    expect(blocks[1]?.continues).toBeUndefined()
    expect(blocks[2]?.continues).toBe(true)
    expect(blocks.at(-1)?.text).toBe('End')
  })

  test('a day stays whole', () => {
    const { blocks } = readPlain(`${title} By Priya Nandakumar Published 13 June 2023, 09:12 ${body}`)
    expect(blocks.map(({ text }) => text)).toContain('Published 13 June 2023, 09:12')
  })

  test('Japanese menus end where a sentence begins', () => {
    const sentence = '市議会は火曜日に古い港の計画を決め、議員の多くが賛成した。'
    const { blocks } = readPlain(`ホーム ニュース スポーツ 天気 ${sentence.repeat(50)} ログイン 検索`)
    expect(blocks.slice(0, 5).map(({ text }) => text)).toEqual(['ホーム', 'ニュース', 'スポーツ', '天気', sentence])
  })
})
