import { describe, expect, it } from 'vitest'
import { chooseTitle } from '../../../src/metadata/title/choice.js'
import type { TitleStatement } from '../../../src/metadata/title/statement.js'
import { WEIGHTS, type Place } from '../../../src/metadata/title/weights.js'

const TITLE = 'Council votes to close the old bridge'
const OTHER = 'Old bridge closing: all you need to know'

function stated(place: Place, text: string, headline = text): TitleStatement {
  return { place, weight: WEIGHTS[place], origin: place, text, headline }
}

function choose(statements: readonly (readonly [Place, string, string?])[], address?: string): string | undefined {
  const all = statements.map(([place, text, headline]) => stated(place, text, headline))
  return chooseTitle(all, address)?.value
}

describe('where a headline stands', () => {
  it('decides by weight, whatever the order', () => {
    expect(
      choose([
        ['h1', TITLE],
        ['og', OTHER],
      ]),
    ).toBe(TITLE)
    expect(
      choose([
        ['og', OTHER],
        ['h1', TITLE],
      ]),
    ).toBe(TITLE)
  })

  it('counts once for each kind of place', () => {
    expect(
      choose([
        ['meta', OTHER],
        ['meta', OTHER],
        ['meta', OTHER],
        ['og', TITLE],
      ]),
    ).toBe(TITLE)
  })

  it('counts together where places agree', () => {
    expect(
      choose([
        ['og', TITLE],
        ['title', OTHER],
        ['twitter', OTHER],
        ['meta', OTHER],
      ]),
    ).toBe(OTHER)
    expect(
      choose([
        ['og', TITLE],
        ['title', OTHER],
        ['twitter', OTHER],
      ]),
    ).toBe(TITLE)
  })

  it('is believed as far as the statement says', () => {
    const doubtful = { ...stated('lead', TITLE), weight: 0.2 }
    expect(chooseTitle([doubtful, stated('block', OTHER)])?.value).toBe(OTHER)
  })

  it('counts as far as its best statement is believed', () => {
    const doubtful = { ...stated('block', TITLE), weight: 0.1 }
    expect(chooseTitle([stated('block', TITLE), doubtful, stated('title', OTHER)])?.value).toBe(TITLE)
  })

  it('leaves the choice to the first among equals', () => {
    expect(
      choose([
        ['og', TITLE],
        ['og', OTHER],
      ]),
    ).toBe(TITLE)
    expect(
      choose([
        ['og', OTHER],
        ['og', TITLE],
      ]),
    ).toBe(OTHER)
  })
})

describe("a newsroom's own headline of a news article", () => {
  it('goes before another one that readers see', () => {
    expect(
      choose([
        ['news', TITLE],
        ['h1', OTHER],
      ]),
    ).toBe(TITLE)
  })

  it('is that for search engines where networks get the one that readers see', () => {
    expect(
      choose([
        ['news', OTHER],
        ['title', OTHER],
        ['h1', TITLE],
        ['og', TITLE],
        ['block', TITLE],
      ]),
    ).toBe(TITLE)
  })
})

describe('a longer statement', () => {
  it('speaks for the headline that it holds between separators', () => {
    expect(
      choose([
        ['block', OTHER],
        ['meta', TITLE],
        ['og', `${TITLE} - Bridges`],
        ['title', `${TITLE} | Bridges`],
      ]),
    ).toBe(`${TITLE} - Bridges`)
    expect(
      choose([
        ['block', OTHER],
        ['meta', TITLE],
        ['title', `${TITLE} | Bridges`],
      ]),
    ).toBe(OTHER)
    expect(
      choose([
        ['block', OTHER],
        ['block', TITLE],
        ['title', `${TITLE} | Bridges`],
      ]),
    ).toBe(TITLE)
  })

  it('confirms a smaller heading, which alone is no headline', () => {
    expect(
      choose([
        ['heading', TITLE],
        ['title', `${TITLE} | Bridges`],
      ]),
    ).toBe(TITLE)
    expect(choose([['heading', TITLE]])).toBe(undefined)
    expect(
      choose([
        ['heading', OTHER],
        ['title', `${TITLE} | Bridges`],
      ]),
    ).toBe(`${TITLE} | Bridges`)
  })

  it("doesn't speak for a short one, which may stand in anything", () => {
    expect(
      choose([
        ['heading', 'Bridges'],
        ['title', `${TITLE} | Bridges`],
      ]),
    ).toBe(`${TITLE} | Bridges`)
  })

  it('speaks once for each kind of place, and not for a headline that its own place has', () => {
    const order = (...statements: readonly TitleStatement[]): readonly (string | undefined)[] =>
      chooseTitle(statements)?.others?.map(({ value }) => value) ?? []
    const other = { ...stated('title', OTHER), weight: 1.9 }
    const longer = [`${TITLE} | Bridges`, `${TITLE} | Rivers`].map((text) => ({ ...stated('meta', text), weight: 4 }))
    expect(order(...longer, stated('twitter', TITLE), other).slice(-2)).toEqual([OTHER, TITLE])
    expect(order(...longer, { ...stated('meta', TITLE), weight: 1 }, other).slice(-2)).toEqual([OTHER, TITLE])
  })
})

describe('a headline that is cut short', () => {
  it.each(['Council votes to close…', 'Council votes to close...'])('is meant in full: %s', (cut) => {
    expect(
      choose([
        ['news', cut],
        ['title', TITLE],
      ]),
    ).toBe(TITLE)
  })

  it('stays where nothing has it in full', () => {
    expect(
      choose([
        ['news', 'Council votes to close…'],
        ['title', OTHER],
      ]),
    ).toBe('Council votes to close…')
  })

  it('is none where the rest is a part by itself', () => {
    expect(
      choose([
        ['h1', 'And then it rained…'],
        ['title', 'And then it rained… | Bridges'],
      ]),
    ).toBe('And then it rained…')
  })
})

describe('a heading that has no word of what is stated', () => {
  it('belongs to a menu or a section', () => {
    expect(
      choose([
        ['h1', 'Letters from readers'],
        ['og', TITLE],
      ]),
    ).toBe(TITLE)
  })

  it('is the headline where nothing is stated, or the address has its words', () => {
    expect(choose([['h1', 'Letters from readers']], 'https://example.org/bridge')).toBe('Letters from readers')
    expect(
      choose(
        [
          ['h1', 'Letters from readers'],
          ['og', TITLE],
        ],
        'https://example.org/letters-from-readers',
      ),
    ).toBe('Letters from readers')
  })

  it("is the site's name, beside the headline in the title of the page", () => {
    const blog = 'Bridges of Anytown'
    expect(
      choose([
        ['h1', blog],
        ['og', TITLE],
        ['title', `${blog}: ${TITLE}`],
        ['heading', TITLE],
      ]),
    ).toBe(TITLE)
    expect(
      choose([
        ['title', `${blog}: ${TITLE}`],
        ['og', TITLE],
        ['h1', blog],
        ['heading', TITLE],
      ]),
    ).toBe(TITLE)
    expect(
      choose([
        ['h1', blog],
        ['title', `${blog}: ${TITLE}`],
      ]),
    ).toBe(blog)
  })
})

describe('a short headline', () => {
  it('needs a second place', () => {
    expect(
      choose([
        ['nearest h1', 'Bridges'],
        ['og', 'Bridges and more'],
      ]),
    ).toBe('Bridges and more')
    expect(
      choose([
        ['nearest h1', 'Bridges'],
        ['twitter', 'Bridges'],
        ['og', 'Bridges and more'],
      ]),
    ).toBe('Bridges')
  })
})

describe('runners-up', () => {
  it('follow by what speaks for them, one for each wording', () => {
    const found = chooseTitle([
      stated('title', 'A third wording'),
      stated('og', OTHER),
      stated('h1', TITLE),
      stated('meta', TITLE),
    ])
    expect(found).toEqual({
      value: TITLE,
      origin: 'h1',
      others: [
        { value: OTHER, origin: 'og' },
        { value: 'A third wording', origin: 'title' },
      ],
    })
  })

  it('are spelled as in their strongest place', () => {
    expect(
      choose([
        ['og', TITLE.toUpperCase()],
        ['h1', TITLE],
      ]),
    ).toBe(TITLE)
  })
})

it('is nothing where nothing is stated', () => {
  expect(chooseTitle([])).toBe(undefined)
})
