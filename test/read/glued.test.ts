import { describe, expect, test } from 'vitest'
import { readPlain } from '../../src/read/plain.js'
import { expectTiling } from './tiling.js'

const STORY = [
  'Two people were hurt when a fire destroyed the palm house of the garden in Prague on Sunday night.',
  'The house was built in 1898. Firefighters saved a cycad that is said to be three centuries old.',
  'The mayor promised to rebuild it by 2026, and the garden opened an account for gifts.',
]

function linesOf(input: string): string[] {
  const page = readPlain(input)
  expectTiling(page)
  return page.blocks.map(({ text }) => text)
}

describe('blocks that were joined without a space', () => {
  test.each([
    ['English', ['Home', 'News', 'Fire destroys palm house', 'By Ann Low', '12 March 2024', ...STORY, 'Contact us']],
    [
      'a headline that ends in a name of the story',
      ['Home', 'World', 'Culture', 'Fire destroys house in Prague', ...STORY],
    ],
    ['dates, signs, social networks', ['Palm house burns', 'May 2, 2024', 'Share', ...STORY, '© 2024 Islands Weekly']],
    [
      'quotation marks',
      [...STORY, '"It moves," he said.', '“So it does,” said she.', '«No», dijo.', '¿Y las ovejas? Comen.', 'The end.'],
    ],
    [
      'French',
      [
        'Accueil',
        'Communes',
        'Météo',
        "Le bac remis à l'eau",
        'Le bac de Cran a retrouvé son fleuve samedi devant des curieux.',
        'La région a versé 80 000 euros. Les traversées auront lieu en juillet.',
        'Le dimanche seulement.',
      ],
    ],
    [
      'Russian',
      [
        'Главная',
        'Новости',
        'Спорт',
        'В Каменке открыли мост',
        'Мост через реку открыли в понедельник.',
        'Ремонт начался в 2014 году.',
        'Нагрузка ограничена.',
        'Читайте также',
        'В Луговом построят школу',
      ],
    ],
    [
      'a script without case',
      ['أعيد يوم الخميس افتتاح الحمام بعد ترميم.', 'ويعود الحمام إلى القرن الرابع عشر.', 'وقال المشرف ذلك.'],
    ],
    ['Korean', ['기차는 안 와도 사람은 온다고 말했다.', '책은 전국에서 기증받았다.', '지붕을 고쳤다.']],
    [
      'names with capitals within',
      [
        'Shares of OpenTable rival TableFox fell on Monday after JetBlue and FedEx said they would leave it.',
        'AstraZeneca, PayPal and HubSpot left this year. BlackRock, which holds 6% of it, said no more.',
        '"SpaceX pays on time and eBay in full," its chief, Ron DeLuca, told McDonald and MacLeod of YouTube.',
        'The AstraZeneca plant in Hull and a part of ServiceNow and MoveOn would stay, it said.',
        'It said in April that LinkedIn was its largest customer, in McLean, Virginia.',
      ],
    ],
    [
      'such a name behind a headline',
      ['Home', 'News', 'Plant in Hull to stay', 'The AstraZeneca plant will stay.', 'It said so.', 'All stay.'],
    ],
    [
      'abbreviations, initials and addresses',
      [
        'The visit to St.Gallen was put off by Dr.Weil and J.K.Rowling (U.S.Senate) of the college.',
        'They wrote to news.example.com about the U.S.Senate too.',
        'Nobody wrote back to them.',
      ],
    ],
  ])('have their lines again: %s', (_, blocks) => {
    expect(linesOf(blocks.join(''))).toEqual(blocks)
  })
})

describe('what is not glued stays as it is', () => {
  test.each([
    [
      'code',
      'The bug sits in System.Text.Json and in Newtonsoft.Json alike. Call Console.WriteLine first. Example.Com has it.',
    ],
    [
      'slips of an editor',
      `The river rose overnight.Nobody was hurt.Roads closed. ${'A bus had to be towed. '.repeat(15)}The end.`,
    ],
    ['one slip', 'The river rose overnight.Nobody was hurt, the sheriff said.'],
    ['names', 'Abantu baseNquthu KwaZulu-Natal bathole amanzi. UNkk. Mkhize uthe isiZulu nesiNgisi kuyasetshenziswa.'],
    ['Chinese', '他说，公司去年亏损。今年会好吗？没有人知道。'],
  ])('%s', (_, input) => {
    expect(readPlain(input).blocks.map(({ text }) => text)).toEqual([input])
  })

  test('paragraphs with lines of their own, one of which had a sentence put into it', () => {
    const paragraphs = [`${STORY[0] ?? ''}Sign up to our newsletter.It is free.`, ...STORY]
    expect(linesOf(paragraphs.join('\n'))).toEqual(paragraphs)
  })

  test('a long run without a space takes no time', () => {
    const input = 'ab.Cd'.repeat(100_000)
    expect(readPlain(input).blocks.length).toBeGreaterThan(0)
  })
})
