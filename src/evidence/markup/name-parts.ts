/** Takes what names consist of, in their order. */
export interface NameParts {
  /** The next letter or digit, and where it stands. */
  add(code: number, at: number): void
  /** A word is over, and stood before `end`; there need not have been one. */
  endWord(end: number): void
  endName(): void
}

/** Longer lists of classes are made by machines. */
export const LONGEST = 300

/** Splits class names or an id into words: `BBCNews-latest_item` has four, in one name. */
export function splitNames(names: string, into: NameParts): void {
  const end = Math.min(names.length, LONGEST)
  let before = NEITHER
  for (let at = 0; at < end; at++) {
    const code = names.charCodeAt(at)
    const now = classOf(code)
    if (now === NEITHER || (now === CAPITAL && (before !== CAPITAL || opensWord(names, at)))) into.endWord(at)
    if (now !== NEITHER) into.add(code, at)
    else if (code === SPACE) into.endName()
    before = now
  }
  into.endWord(end)
  into.endName()
}

export const SPACE = 32
const NEITHER = 0
const SMALL = 1
const CAPITAL = 2

/** Letters beyond ASCII count as small ones: classes seldom have any. Behind the end there is neither. */
function classOf(code: number): number {
  return code > 127 ? SMALL : (CLASSES[code] ?? NEITHER)
}
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 65 && code <= 90) return CAPITAL
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? SMALL : NEITHER
})

/** The last of several capitals begins a word where a small letter follows: `BBCNews`. */
function opensWord(names: string, at: number): boolean {
  return classOf(names.charCodeAt(at + 1)) === SMALL
}
