/** Longer lists of classes are made by machines. */
export const LONGEST = 300

/**
 * A word of a name: it begins behind other signs, with a capital behind a small letter, and with the last of several capitals
 * where a small letter follows. Digits and letters beyond ASCII count as small ones: classes seldom have any.
 */
// A list is cut at `LONGEST`.
// eslint-disable-next-line regexp/no-super-linear-move
const WORD = /[A-Z]+(?![a-z\d\u0080-\u{10ffff}])|[A-Z]?[a-z\d\u0080-\u{10ffff}]+/gu

/** The words of class names or an id, in lower case, name by name: `BBCNews-latest_item` is one, of four words. */
export function wordsOfNames(names: string): readonly (readonly string[])[] {
  return namesIn(names).map((name) => name.match(WORD)?.map((word) => word.toLowerCase()) ?? [])
}

function namesIn(names: string): readonly string[] {
  return names.slice(0, LONGEST).split(' ')
}

/** Takes what names consist of, in their order. */
export interface NameParts {
  /** A word begins. */
  add(code: number, at: number): void
  /** The word is over, and stood before `end`. */
  endWord(end: number): void
  endName(): void
}

/** The same by the places of the words. */
export function splitNames(names: string, into: NameParts): void {
  let start = 0
  for (const name of namesIn(names)) {
    for (const { 0: word, index } of name.matchAll(WORD)) {
      into.add(name.charCodeAt(index), start + index)
      into.endWord(start + index + word.length)
    }
    into.endName()
    start += name.length + 1
  }
}
