import { describe, expect, test } from 'vitest'
import { measure } from '../../src/evidence/measure.js'
import { LIKE_PROSE, SURELY_PROSE, proseOf } from '../../src/evidence/prose.js'
import { lexicon } from '../../src/lexicon/index.js'
import type { Block } from '../../src/model/block.js'

function measuresOf(text: string, only?: readonly string[]) {
  const blocks: Block[] = [{ text, start: 0, end: text.length, role: 'paragraph' }]
  return measure(blocks, lexicon(), only)
}

describe('the language of a page by its stop words', () => {
  test.each([
    [
      'pl',
      'Rada miasta nie zgodziła się na budowę, bo jak mówi burmistrz, jest to teren dla mieszkańców i dla ich dzieci.',
    ],
    [
      'cs',
      'Rada města se stavbou nesouhlasila, protože podle starosty je to území pro obyvatele a jejich děti, které sem chodí.',
    ],
    [
      'hr',
      'Gradsko vijeće nije pristalo na gradnju jer je to prostor za one koji ovdje žive, a netko mora misliti i na djecu nakon svega.',
    ],
    [
      'hu',
      'A városi tanács nem járult hozzá az építkezéshez, mert a polgármester szerint ez a terület a lakóké és a gyerekeiké.',
    ],
    [
      'es',
      'El consejo de la ciudad no aprobó la obra porque, según el alcalde, es un terreno para los vecinos y para sus hijos.',
    ],
    [
      'ro',
      'Consiliul orașului nu a aprobat construcția pentru că, după cum spune primarul, este un teren pentru locuitori și copiii lor.',
    ],
    [
      'ru',
      'Городской совет не одобрил строительство, потому что, как сказал мэр, это земля для жителей и для их детей.',
    ],
    ['bg', 'Градският съвет не одобри строежа, защото, както каза кметът, това е терен за жителите и за техните деца.'],
    ['sv', 'Kommunen sade nej till bygget eftersom det enligt borgmästaren är mark för de boende och för deras barn.'],
  ])('is %s', (code, text) => {
    expect(measuresOf(text).language).toBe(code)
  })

  test('is none where hardly a word is known, and none that was not asked for', () => {
    expect(measuresOf('Zap quortexa blim 1908 of vornik tas').language).toBeUndefined()
    expect(
      measuresOf('It is what they have been looking for in the river, and it was not there.', ['de']).language,
    ).toBeUndefined()
  })

  test('counts the stop words of that language alone', () => {
    const [first] = measuresOf(
      'Kommunen sade nej till bygget eftersom det är mark för de boende och för deras barn.',
    ).stopWords
    expect(first).toBe(7) // till det är för de och för
  })
})

describe('a whole sentence reads like prose', () => {
  test.each([
    [
      'lt',
      'Miesto taryba statyboms nepritarė, nes meras sako, kad šis sklypas priklauso gyventojams, ir jų vaikai čia žaidžia kasdien po pamokų.',
    ],
    [
      'vi',
      'Hội đồng thành phố bác kế hoạch xây dựng, và thị trưởng nói khu đất này là của cư dân cùng con cháu họ, ai nấy chơi đùa mỗi chiều.',
    ],
  ])('in a language of which the commonest function words alone are known: %s', (code, text) => {
    const blocks: Block[] = [{ text, start: 0, end: text.length, role: 'paragraph' }]
    const measures = measure(blocks, lexicon(), [code])
    expect(measures.language).toBe(code)
    expect(proseOf(measures, 1)[0]).toBeGreaterThanOrEqual(SURELY_PROSE)
  })

  test('and a long list of names does not, where the stop words of the language are known', () => {
    const text = `${Array.from({ length: 20 }, (_, at) => `Name${String(at)}`).join(' ')}.`
    const blocks: Block[] = [{ text, start: 0, end: text.length, role: 'paragraph' }]
    expect(proseOf({ ...measure(blocks, lexicon(), undefined), knowsStopWords: true }, 1)[0]).toBeLessThan(LIKE_PROSE)
  })
})
