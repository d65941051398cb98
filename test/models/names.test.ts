import fc from '../fast-check.js'
import { describe, expect, test } from 'vitest'
import type { Element } from '../../src/model/element.js'
import { eachPart } from '../../src/models/labels/name-parts.js'
import { NameSums, keysOfElement, placeOf } from '../../src/models/labels/names.js'
import { KEY_BITS } from '../../src/models/labels/ngrams.js'
import { Bag } from '../../src/models/lib/bag.js'
import { readHtml } from '../../src/read/html/index.js'
import { packBag } from './packing.js'

/** The elements that blocks stand in, by the text of the block. */
function homesOf(html: string): ReadonlyMap<string, Element> {
  const { blocks, markup } = readHtml(html, { url: undefined, depth: 10_000 })
  return new Map(
    blocks.flatMap(({ text }, index) => {
      const home = markup?.origins[index]?.home
      return home ? [[text, home]] : []
    }),
  )
}

function elementOf(html: string): Element {
  const [home] = homesOf(html).values()
  if (!home) throw new Error(`no block in ${html}`)
  return home
}

function partsOf(names: string): string[] {
  const parts: string[] = []
  eachPart(names, (part) => parts.push(part))
  return parts
}

/** The key of one name, or of two words of one, in one place. */
function keyOf(name: string, place: number): number {
  return keysOfElement(elementOf(`<p class="${name}">Text</p>`), place).at(-1) ?? -1
}

describe('the parts of names', () => {
  test.each<readonly [string, readonly string[]]>([
    ['share', ['share']],
    ['article-body', ['article', 'body', 'article-body']],
    ['articleBody', ['article', 'body', 'article-body']],
    ['a-b-c', ['a', 'b', 'a-b', 'c', 'b-c']],
    ['BBCNews-latest_item', ['bbc', 'news', 'bbc-news', 'latest', 'news-latest', 'item', 'latest-item']],
    ['post  entry__title', ['post', 'entry', 'title', 'entry-title']],
    ['one two', ['one', 'two']],
    ['-one--two-', ['one', 'two', 'one-two']],
    ['col-6', ['col', '6', 'col-6']],
    ['', []],
    [' - ', []],
  ])('%j', (names, parts) => {
    expect(partsOf(names)).toEqual(parts)
  })
})

describe('the keys of an element', () => {
  const element = elementOf('<section class="share-tools wide" id="top" role="menu">Text</section>')

  test('are those of its tag, and of the words in its names', () => {
    const names = ['share', 'tools', 'share-tools', 'wide', 'top', 'menu']
    const keys = keysOfElement(element, 0)
    expect(keys).toEqual([
      keysOfElement(elementOf('<section>Text</section>'), 0)[0],
      ...names.map((name) => keyOf(name, 0)),
    ])
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('are others in every place', () => {
    const all = [0, 1, 2].flatMap((place) => keysOfElement(element, place))
    expect(new Set(all).size).toBe(all.length)
    expect(all.every((key) => Number.isInteger(key) && key >= 0 && key < 2 ** KEY_BITS)).toBe(true)
  })

  test('tell a tag from a name', () => {
    expect(keysOfElement(elementOf('<p>Text</p>'), 0)).toHaveLength(1)
    expect(keysOfElement(elementOf('<p>Text</p>'), 0)).not.toEqual(keysOfElement(elementOf('<h2>Text</h2>'), 0))
    expect(keysOfElement(elementOf('<section>Text</section>'), 0)[0]).not.toBe(keyOf('section', 0))
  })

  test('are the same in capitals and in small letters', () => {
    expect(keysOfElement(elementOf('<P CLASS="Share-TOOLS">Text</P>'), 1)).toEqual(
      keysOfElement(elementOf('<p class="share-tools">Text</p>'), 1),
    )
  })

  test('are none for the page itself, whatever it is called', () => {
    let at: Element | undefined = elementOf('<html class="site"><body class="article"><p>Text</p></body></html>').parent
    for (; at; at = at.parent) expect(keysOfElement(at, 2)).toEqual([])
  })

  test('do not come from other attributes', () => {
    expect(keysOfElement(elementOf('<p style="share" title="tools" lang="en">Text</p>'), 0)).toHaveLength(1)
  })
})

test('places are the element itself, the two above it, and all around those', () => {
  expect([0, 1, 2, 3, 4, 50].map(placeOf)).toEqual([0, 1, 1, 2, 2, 2])
})

describe('what the names around a block say', () => {
  const NAMES = ['own', 'near', 'upper', 'far', 'outer']
  const WIDTH = NAMES.length * 3
  /** One dimension for each name in each place. */
  const BAG = new Bag(
    packBag(
      new Map(
        NAMES.flatMap((name, at) =>
          [0, 1, 2].map((place): [number, number[]] => [
            keyOf(name, place),
            new Array<number>(WIDTH).fill(0).with(at * 3 + place, 1),
          ]),
        ),
      ),
    ),
  )

  /** How often each name was heard in which place, and how many that were. */
  function heard(home: Element, sums = new NameSums(BAG)): Record<string, number> {
    const table = new Float64Array(WIDTH)
    sums.add(home, table, 0)
    const total = table.reduce((sum, number) => sum + number, 0)
    // The sum of known ones is divided by the root of their number and one: `s = k / sqrt(k + 1)`.
    const known = (total ** 2 + total * Math.sqrt(total ** 2 + 4)) / 2
    const counts: Record<string, number> = {}
    for (const [index, number] of table.entries()) {
      if (number > 0)
        counts[`${NAMES[Math.floor(index / 3)]} ${index % 3}`] = Math.round(number * Math.sqrt(known + 1) * 100) / 100
    }
    return counts
  }

  const NESTED = `<div class="outer"><main class="far"><section class="upper"><div class="near">
    <p class="own">Deep</p></div></section></main></div>`

  test('comes from the element, the two above it, and those around', () => {
    expect(heard(elementOf(NESTED))).toEqual({ 'own 0': 1, 'near 1': 1, 'upper 1': 1, 'far 2': 1, 'outer 2': 1 })
  })

  test('is divided by the root of how many names are known and one', () => {
    const table = new Float64Array(WIDTH)
    new NameSums(BAG).add(elementOf(NESTED), table, 0)
    expect([...table].filter((number) => number !== 0)).toEqual(new Array(5).fill(1 / Math.sqrt(6)))
    const few = new Float64Array(WIDTH)
    new NameSums(BAG).add(elementOf('<div class="near unknown"><p class="own">Text</p></div>'), few, 0)
    expect([...few].filter((number) => number !== 0)).toEqual(new Array(2).fill(1 / Math.sqrt(3)))
  })

  test('counts a name as often as it stands there', () => {
    const html = `<div class="far"><div class="far outer"><div class="far"><i></i><div class="near"><div class="near">
      <p class="own" id="own">Text</p></div></div></div></div></div>`
    expect(heard(elementOf(html))).toEqual({ 'own 0': 2, 'near 1': 2, 'far 2': 3, 'outer 2': 1 })
  })

  test('is empty where no element has a name', () => {
    expect(heard(elementOf('<p>Text</p>'))).toEqual({})
  })

  test('goes into the row of the block, and no other', () => {
    const table = new Float64Array(3 * WIDTH)
    new NameSums(BAG).add(elementOf(NESTED), table, WIDTH)
    const alone = new Float64Array(WIDTH)
    new NameSums(BAG).add(elementOf(NESTED), alone, 0)
    expect([...table.subarray(0, WIDTH), ...table.subarray(2 * WIDTH)].every((number) => number === 0)).toBe(true)
    expect(table.subarray(WIDTH, 2 * WIDTH)).toEqual(alone)
  })

  test('is the same for a block whatever was asked before', () => {
    const tree = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'large', maxDepth: 8 },
        fc.constant('<p class="own">?</p>'),
        fc
          .tuple(fc.constantFrom(...NAMES), fc.array(tie('tree'), { minLength: 1, maxLength: 3 }))
          .map(([name, inner]) => `<div class="${name}">${inner.join('')}</div>`),
      ),
    })).tree
    fc.assert(
      fc.property(tree, fc.boolean(), (html, turned) => {
        let number = 0
        const homes = [...homesOf(html.replaceAll('?', () => `Text ${number++}`)).values()]
        expect(homes).toHaveLength(number)
        const sums = new NameSums(BAG)
        for (const home of turned ? homes.reverse() : homes) {
          expect(heard(home, sums)).toEqual(heard(home))
          const expected: Record<string, number> = {}
          let at: Element | undefined = home
          for (let level = 0; at; level++, at = at.parent) {
            const place = level === 0 ? 0 : level < 3 ? 1 : 2
            const name = at.attributes.get('class')
            if (name !== undefined) expected[`${name} ${place}`] = (expected[`${name} ${place}`] ?? 0) + 1
          }
          expect(heard(home)).toEqual(expected)
        }
      }),
      { numRuns: 50 },
    )
  })

  test('can be asked of a block however deep it stands', () => {
    const own = elementOf('<p class="own">Text</p>')
    const far = elementOf('<div class="far">Text</div>')
    let parent: Element | undefined
    for (let index = 0; index < 50_000; index++) parent = { ...far, index, parent }
    expect(heard({ ...own, index: 50_000, parent })).toEqual({ 'own 0': 1, 'far 1': 2, 'far 2': 49_998 })
  })
})
