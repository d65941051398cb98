import { describe, expect, test } from 'vitest'
import { measurePage } from '../../src/evidence/measure-page.js'
import { LIKE_PROSE } from '../../src/evidence/prose.js'
import { readPlain } from '../../src/read/plain.js'

function proseOf(text: string, language: string): number {
  return measurePage(readPlain(text), { languages: [language] }).prose[0] ?? 0
}

const ENGLISH =
  'The council voted on Tuesday to reopen the old harbour bridge, which had been closed since the flood of last spring.'

describe('a line reads like prose', () => {
  test.each([
    ['English', 'en', ENGLISH],
    [
      'Turkish, which has few function words',
      'tr',
      'Belediye meclisi salı günü yapılan toplantıda ve sonrasında eski liman köprüsünün önümüzdeki yaz yeniden açılmasına karar verdi.\nBaşkan, bu köprü için çok para harcadıklarını ama daha iyi bir yol olmadığını söyledi.',
    ],
    [
      'Malay',
      'ms',
      'Majlis perbandaran pada hari Selasa memutuskan untuk membuka semula jambatan pelabuhan lama yang ditutup sejak banjir tahun lalu.',
    ],
  ])('as a sentence, %s', (_, language, sentence) => {
    expect(proseOf(sentence, language)).toBeGreaterThanOrEqual(LIKE_PROSE)
  })

  test.each([
    [
      'names',
      'Anna Lind, Tom Berg, Nora Holm, Erik Dahl, Maja Vik, Jonas Lie, Ida Moe, Lars Foss, Eva Ruud, Nils Aas.',
    ],
    ['a short line', 'The bridge is open.'],
    [
      'a headline',
      'The old harbour bridge to reopen on Monday as the council of the town votes for a new plan of repairs',
    ],
  ])('not as %s', (_, line) => {
    const page = readPlain(`${ENGLISH}\n${line}`)
    expect(measurePage(page, { languages: undefined }).prose[1]).toBeLessThan(LIKE_PROSE)
  })
})
