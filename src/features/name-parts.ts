/** Takes the words of names one by one. */
export interface NameParts {
  word(part: string): void
  endName(): void
}

/** Longer lists of classes are made by machines. */
export const LONGEST = 300

/** Splits class names or an id into words: `BBCNews-latest_item` has four, in one name. */
export function splitNames(names: string, into: NameParts): void {
  const end = Math.min(names.length, LONGEST)
  let start = -1
  let before = NEITHER
  for (let at = 0; at < end; at++) {
    const now = classOf(names.charCodeAt(at))
    if (now === NEITHER || (now === CAPITAL && (before !== CAPITAL || opensWord(names, at)))) {
      if (start >= 0) into.word(names.slice(start, at))
      start = now === NEITHER ? -1 : at
      if (now === NEITHER && names.charCodeAt(at) === SPACE) into.endName()
    } else if (start < 0) start = at
    before = now
  }
  if (start >= 0) into.word(names.slice(start, end))
  into.endName()
}

const SPACE = 32
const NEITHER = 0
const SMALL = 1
const CAPITAL = 2

/** Letters beyond ASCII count as small ones: classes seldom have any. */
function classOf(code: number): number {
  if (code >= 65 && code <= 90) return CAPITAL
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127 ? SMALL : NEITHER
}

/** The last of several capitals begins a word where a small letter follows: `BBCNews`. */
function opensWord(names: string, at: number): boolean {
  return classOf(names.charCodeAt(at + 1)) === SMALL
}
