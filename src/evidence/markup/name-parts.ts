/** Longer lists of classes are made by machines. */
export const LONGEST = 300

/**
 * Where a word of a name ends: at other signs, before a capital behind a small letter, and before the last of several
 * capitals where a small letter follows. Digits and letters beyond ASCII count as small ones: classes seldom have any.
 */
const BETWEEN_WORDS =
  /[^A-Za-z\d\u0080-\u{10ffff}]|(?<=[a-z\d\u0080-\u{10ffff}])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z\d\u0080-\u{10ffff}])/u

/** The words of class names or an id, in lower case, name by name: `BBCNews-latest_item` is one, of four words. */
export function wordsOfNames(names: string): readonly (readonly string[])[] {
  return names
    .slice(0, LONGEST)
    .split(' ')
    .map((name) => wordsOf(name))
}

function wordsOf(name: string): readonly string[] {
  const words = name.split(BETWEEN_WORDS).filter((word) => word !== '')
  return words.map((word) => word.toLowerCase())
}
