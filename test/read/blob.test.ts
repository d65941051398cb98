import { describe, expect, test } from 'vitest'
import { readPlain } from '../../src/read/plain.js'
import { expectTiling } from './tiling.js'

function linesOf(input: string): string[] {
  const page = readPlain(input)
  expectTiling(page)
  return page.blocks.map(({ text }) => text)
}

const STORY = [
  '縣府昨天宣布，停用三十年的火車站候車室將改成社區圖書館，預計明年春天開放。',
  '附近居民說，孩子們放學後終於有一個安靜的地方可以寫功課。',
  '工程費約四百萬元，由縣府和地方的農會各出一半。',
]

describe('a page in one line of a script without spaces between words', () => {
  test('is cut where menus, headline, date and byline have spaces between them', () => {
    const head = ['首頁', '即時', '生活', '老車站變圖書館', '2024-05-30 14:20', '記者陳大文／宜蘭報導']
    const foot = ['延伸閱讀', '老校舍的新生命與新主人', '加入粉絲團']
    expect(linesOf([...head, ...STORY, ...foot].join(' '))).toEqual([...head, ...STORY, ...foot])
  })

  test('keeps two clauses of a headline together', () => {
    const head = ['首頁', '即時', '停用三十年的老車站 明年變成社區圖書館', '2024-05-30']
    expect(linesOf([...head, ...STORY, '廣告 下載'].join(' ')).slice(0, 4)).toEqual(head)
  })

  test('keeps a headline whole at the spaces around a number', () => {
    const head = ['首頁', '即時', '老車站 3 月變圖書館', '2024-05-30']
    expect(linesOf([...head, ...STORY, '廣告 下載'].join(' ')).slice(0, 4)).toEqual(head)
  })

  test('keeps a label with what it names', () => {
    const head = ['首頁', '即時', '來源： 海岸日報', '文／ 陳大文']
    expect(linesOf([...head, ...STORY, '廣告 下載'].join(' ')).slice(0, 4)).toEqual(head)
  })

  test.each([
    ['a number', '根據規則第 324 條之 1 規定，縣府必須先開三場說明會，才能動工。'],
    ['a share', '問卷顯示有 62.5% 的居民贊成，反對的人只有 8% 左右。'],
    ['a foreign word', '他用 LINE 通知了所有住在車站後面的鄰居。'],
  ])('tears no sentence at the spaces around %s', (_, sentence) => {
    const lines = linesOf(['首頁', '即時', ...STORY, sentence, '廣告 下載'].join(' '))
    expect(lines).toContain(sentence)
  })

  test('cuts at a date all the same', () => {
    expect(linesOf(['首頁', '即時', '老車站', '2024/05/30', ...STORY, '廣告 下載'].join(' ')).slice(2, 4)).toEqual([
      '老車站',
      '2024/05/30',
    ])
  })
})

describe('pieces of a page in one line', () => {
  const PROSE = 'The mill stood at the bend of the river for three hundred years. Nobody remembers who built it.'
  const line = `Home News Sport The old mill is sold By Ann Low 12 May 2024 ${PROSE} ${PROSE} ${PROSE} Related stories`
  const { blocks, ties } = readPlain(line)

  test('may go on with one another where no stop stands between them, by how likely a line ended', () => {
    expect(ties?.size).toBeGreaterThan(0)
    for (const [block, tie] of ties ?? []) {
      expect(tie).toBeGreaterThan(0)
      expect(tie).toBeLessThan(1)
      expect(blocks[block - 1]?.text).not.toMatch(/[.!?]$/u)
    }
  })

  test('are whole sentences in the prose', () => {
    const found = blocks.map(({ text }) => text)
    expect(found.filter((text) => text === 'Nobody remembers who built it.')).toHaveLength(3)
  })

  test('are not looked for in a paragraph alone', () => {
    expect(readPlain(PROSE).blocks).toHaveLength(1)
    expect(readPlain(PROSE).ties).toBeUndefined()
  })
})

describe('in a page in one line', () => {
  const PROSE = 'The mill stood at the bend of the river for three hundred years. Nobody remembers who built it.'
  const GERMAN = 'Die Mühle stand dreihundert Jahre an der Biegung des Flusses. Niemand weiß, wer sie gebaut hat.'

  test.each([
    ['13 June 2023', 'Published', PROSE],
    ['1. August 2024,', 'Veröffentlicht', GERMAN],
    ['3rd March, 1999', 'Published', PROSE],
    ['07 जून 2023.', 'Published', PROSE],
  ])('a day is one: %s', (day, published, prose) => {
    const found = linesOf(`The Old Mill Is Sold By Ann Low ${published} ${day} Share ${prose} ${prose} Share Tweet`)
    expect(found.filter((line) => line.includes(day))).toHaveLength(1)
  })
})
