import { PAGE_NAMES, PAGE_SIDES, type PageSide } from '../lexicon/page-words.js'

/** Longer lists of classes are made by machines. */
const LONGEST = 300
/** Words of names: parted by anything that is no letter, and by a capital. */
const WORD = /[A-Z]?[a-z]+|[A-Z]{1,20}(?![a-z])/gu

const NONE: ReadonlySet<PageSide> = new Set()

const sides: ReadonlyMap<string, readonly PageSide[]> = index()

function index(): ReadonlyMap<string, readonly PageSide[]> {
  const byWord = new Map<string, PageSide[]>()
  for (const side of PAGE_SIDES) {
    for (const word of PAGE_NAMES[side].split(', ')) {
      const same = byWord.get(word)
      if (same) same.push(side)
      else byWord.set(word, [side])
    }
  }
  return byWord
}

/** Reads of what kind of page the class and the id of elements speak; names that come again are looked up once. */
export class NameReader {
  readonly #known = new Map<string, ReadonlySet<PageSide>>()

  read(attributes: ReadonlyMap<string, string>): ReadonlySet<PageSide> {
    const names = attributes.get('class') ?? attributes.get('id')
    if (names === undefined) return NONE
    return this.readText(names)
  }

  readText(names: string): ReadonlySet<PageSide> {
    let known = this.#known.get(names)
    if (!known) {
      known = new Set(
        (names.slice(0, LONGEST).match(WORD) ?? []).flatMap((word) => sides.get(word.toLowerCase()) ?? []),
      )
      this.#known.set(names, known)
    }
    return known
  }
}
