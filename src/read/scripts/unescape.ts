const BACKSLASH = '\\'
const CONTROLS: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', ''],
  ['f', '\f'],
  ['v', ' '],
  ['0', ''],
  ['\n', ''],
])
const HEX = /^[\da-f]+$/iu
const LONGEST_CODE = 6
const LAST_CODE = 0x10ffff

/** The string that is written down like this in JSON, or in a script. Anything else is kept as it is. */
export function unescape(written: string): string {
  let text = ''
  let from = 0
  for (let at = written.indexOf(BACKSLASH); at >= 0; at = written.indexOf(BACKSLASH, from)) {
    const [character, length] = escapeAt(written, at + 1)
    text += written.slice(from, at) + character
    from = at + 1 + length
  }
  return from === 0 ? written : text + written.slice(from)
}

/** The character that is escaped behind a backslash, and the length of the escape. */
function escapeAt(written: string, at: number): readonly [string, number] {
  const kind = written.charAt(at)
  if (kind === 'x') return hexAt(written, at + 1, 2, 1)
  if (kind !== 'u') return [CONTROLS.get(kind) ?? kind, 1]
  if (written.charAt(at + 1) !== '{') return hexAt(written, at + 1, 4, 1)
  const end = written.slice(at + 2, at + 3 + LONGEST_CODE).indexOf('}')
  return end > 0 ? hexAt(written, at + 2, end, 3) : ['u', 1]
}

function hexAt(written: string, at: number, length: number, around: number): readonly [string, number] {
  const digits = written.slice(at, at + length)
  const code = digits.length === length && HEX.test(digits) ? Number.parseInt(digits, 16) : -1
  return code < 0 || code > LAST_CODE ? ['', around] : [String.fromCodePoint(code), length + around]
}
