import { describe, expect, test } from 'vitest'
import { findLandmarks } from '../../src/read/blob/landmarks.js'
import { readPlain } from '../../src/read/plain.js'
import { expectTiling } from './tiling.js'

function linesOf(input: string): string[] {
  const page = readPlain(input)
  expectTiling(page)
  return page.blocks.map(({ text }) => text)
}

const landmarksOf = (text: string): string[] => findLandmarks(text).map(({ start, end }) => text.slice(start, end))

const KOREAN = [
  '남해의 작은 섬 가람도에 있는 빨간 우체통에는 편지 대신 소리가 담긴다.',
  '방문객이 녹음기를 넣으면 집배원이 파도 소리를 담아 돌려보낸다.',
  '이 일을 시작한 집배원은 도시로 간 딸이 잠이 안 온다고 해서 처음 보냈다고 말했다.',
  '지금까지 보낸 소리는 천사백 통이 넘고, 바람이 센 날에는 두 번 녹음한다.',
  '우정 당국은 최근 이 우체통을 기념 소인에 새기기로 했다.',
  '섬에는 다음 달부터 하루 두 번 배가 다닐 예정이라고 한다.',
]

const SPANISH = [
  'Amparo sube cada lunes los ciento catorce peldaños de la torre para dar cuerda a un reloj que nadie más sabe poner en hora.',
  'Lo arregló ella misma cuando el taller de la capital pidió nueve mil euros por una pieza que ya no se fabrica.',
  'Desde entonces ha devuelto la vida a once relojes más, todos en pueblos de menos de trescientos vecinos.',
]

describe('a page in one line of a script without capitals', () => {
  test('is cut at what the lexicon knows and at a date with its time', () => {
    const head = ['섬마을 우체통, 파도 소리를 배달하다', '2023-05-30 07:11', '공유', '공유하기']
    expect(linesOf([...head, ...KOREAN].join(' '))).toEqual([...head, ...KOREAN])
  })

  test('tears no sentence at a word that menus have, nor at a day', () => {
    const prose = '그는 정치 이야기 대신 2023년 5월 30일 섬에 내린 비를 공유 우산 아래에서 적었다고 말했다.'
    expect(linesOf(['공유하기', '2023-05-30 07:11', '공유', ...KOREAN, prose].join(' '))).toContain(prose)
  })

  test('is left whole where it is a paragraph', () => {
    expect(linesOf(KOREAN.join(' '))).toEqual([KOREAN.join(' ')])
  })
})

describe('a page in one line of a script with capitals', () => {
  test('is cut behind a teaser, where the next sentence begins', () => {
    const teaser = 'Lee también: El pueblo que vota a mano alzada'
    const lines = linesOf(['Portada', 'Deportes', 'Iniciar sesión', SPANISH[0], teaser, ...SPANISH.slice(1)].join(' '))
    expect(lines).toEqual(expect.arrayContaining([teaser, ...SPANISH]))
  })

  test('has its author, its date and its buttons apart', () => {
    const head = ['La abuela que arregla relojes', 'Nerea Aldasoro', '11 SEPT 2023 - 05:30 CEST', 'Copiar enlace']
    expect(linesOf([...head, ...SPANISH].join(' '))).toEqual([...head, ...SPANISH])
  })
})

describe('landmarks', () => {
  test.each([
    ['a button of several words', 'casa y jardín Iniciar sesión Portada', ['Iniciar sesión', 'Portada']],
    ['a lead-in with its colon', 'the end. Read more: A dog Max', ['Read more:']],
    ['a date with a time', 'Otterby news 2 March 2024, 08:00 The box', ['2 March 2024, 08:00']],
    ['the label of a date', 'Otterby news Published on 2 March 2024, 08:00', ['Published on 2 March 2024, 08:00']],
    ['buttons in a row', 'a box Share Tweet Print The box was', ['Share', 'Tweet', 'Print']],
  ])('are %s', (_, text, expected) => {
    expect(landmarksOf(text)).toEqual(expected)
  })

  test.each([
    ['a single button among other words', 'The Home of the brave'],
    ['two words of menus in a headline', 'Woman Wins Lottery Home At Last'],
    ['a phrase in small letters', 'they asked us to sign in and to read more about it'],
    ['a phrase that goes on in small letters', 'Sign in before you leave the house'],
    ['a phrase that is quoted', 'the sign says "Sign In" and nothing else'],
    ['a day without a time', 'It rained on 2 March 2024 in Otterby'],
    ['the word beside a name', '8 July. 記者陳大文說 and Chief Reporter Sam Low'],
    ['a part of a word', 'Homeshare Tweeters'],
  ])('are not %s', (_, text) => {
    expect(landmarksOf(text)).toEqual([])
  })
})
