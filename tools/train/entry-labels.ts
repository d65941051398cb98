import { measurePage } from '../../src/evidence/measure-page.js'
import { MOST_KEYS, readNgrams } from '../../src/models/labels/ngrams.js'
import { keysOfElement, placeOf } from '../../src/models/labels/names.js'
import { KIND_NAMES } from '../../src/model/kind.js'
import type { Element } from '../../src/model/element.js'
import type { Page } from '../../src/model/page.js'
import { readHtml } from '../../src/read/html/index.js'
import { readPlain } from '../../src/read/plain.js'
import { AROUND } from '../../src/label/neighbours.js'
import { pageAround } from '../../src/label/sentences.js'
import { sentencesOf } from '../../src/text/glued.js'

export { KIND_NAMES }

/** A page as the judge sees it. */
export interface Seen {
  readonly texts: readonly string[]
  readonly shape: string
  readonly names: readonly string[]
  readonly rows: Float32Array
  /** The keys of every block's n-grams. */
  readonly keys: readonly Uint32Array[]
  /** Of HTML: the keys of the names around every block. */
  readonly around: readonly Uint32Array[]
}

export function seeText(text: string): Seen {
  return see(readPlain(text))
}

export function seeHtml(html: string): Seen {
  return see(readHtml(html, { url: undefined, depth: 5000 }))
}

/** A paragraph by its sentences, among others, as the library looks at one that is suspicious. */
export function seeSentences(before: readonly string[], sentences: readonly string[], after: readonly string[]): Seen {
  return see(pageAround(before, sentences, after))
}

export { AROUND, sentencesOf }

/** Whether something of a text is a phrase of the lexicon: the library looks twice at such a paragraph. */
export function holdsPhrase(text: string): boolean {
  return measurePage(readPlain(text), { languages: undefined }).evidence.some(({ hits }) =>
    hits.some(({ entry }) => entry.kind),
  )
}

function see(page: Page): Seen {
  const { columns, measures } = measurePage(page, { languages: undefined })
  const names = columns.flatMap((group) => group.names)
  const rows = new Float32Array(page.blocks.length * names.length)
  let offset = 0
  for (const group of columns) {
    const width = group.names.length
    for (let row = 0; row < page.blocks.length; row++) {
      rows.set(group.rows.subarray(row * width, (row + 1) * width), row * names.length + offset)
    }
    offset += width
  }
  const found = new Int32Array(MOST_KEYS)
  const keys = page.blocks.map((_, index) => {
    const count = readNgrams(measures.words, measures.firstWord[index] ?? 0, measures.firstWord[index + 1] ?? 0, found)
    return Uint32Array.from(found.subarray(0, count))
  })
  const around = page.markup ? page.markup.origins.map(({ home }) => namesAround(home)) : []
  return {
    texts: page.blocks.map(({ text }) => text),
    shape: page.shape,
    names,
    rows,
    keys,
    around,
  }
}

function namesAround(home: Element): Uint32Array {
  const keys: number[] = []
  let level = 0
  for (let at: Element | undefined = home; at; at = at.parent, level++) keys.push(...keysOfElement(at, placeOf(level)))
  return Uint32Array.from(keys)
}
