import { Guesses } from '../score/unpack.js'

type Read = (guesses: Guesses) => number

/**
 * The tree of named character references that the package `entities` decodes by, from their names in alphabetical order
 * and what they stand for. Its own table is written with all that the tree holds beside them, and twice as large; the
 * build puts this in its place (tools/lib/entity-table.mjs).
 */
export function readEntityTree(read: Read): Uint16Array {
  const places = new Guesses(SAME_BITS)
  const letters = each(() => new Guesses(LETTER_BITS))
  const isStrict = new Guesses(1)
  const isPair = each(() => new Guesses(1))
  const high = each(() => new Guesses(8))
  const low = each(() => new Guesses(8))
  const root: Branch = { letters: [], children: [] }
  const path: Branch[] = [root]
  const name: number[] = []
  const unit = (before: number): number => {
    const upper = read(high(before))
    return (upper << 8) | read(low(upper))
  }
  let last = 0
  for (let count = read(new Guesses(COUNT_BITS)); count > 0; count--) {
    name.length = read(places)
    const next = (): number => read(letters(name.at(-1) ?? 0))
    for (let letter = next(); letter !== 0; letter = next()) {
      const made: Branch = { letters: [], children: [] }
      path[name.length]?.letters.push(letter)
      path[name.length]?.children.push(made)
      path[name.length + 1] = made
      name.push(letter)
    }
    const entity = path[name.length] ?? root
    entity.strict = read(isStrict) === 1
    const first = unit(last)
    last = first >> 8
    entity.value = read(isPair(last)) === 1 ? [first, unit(256)] : [first]
  }
  const words: number[] = []
  write(root, words)
  return Uint16Array.from(words)
}

interface Branch {
  /** What comes next, in order. */
  readonly letters: number[]
  readonly children: Branch[]
  /** Code units that it stands for. */
  value?: readonly number[]
  /** Without a semicolon it stands for nothing. */
  strict?: boolean
}

const COUNT_BITS = 12
const SAME_BITS = 5
const LETTER_BITS = 7

/** As `entities` lays out a node: how long its value is, the value, the letters of its children in pairs, where they stand. */
function write({ letters, children, value, strict }: Branch, words: number[]): void {
  const head = (value ? (value.length + 1) << 14 : 0) | (strict ? 1 << 13 : 0)
  const [only] = children
  if (only && children.length === 1) {
    words.push(head | (letters[0] ?? 0), ...(value ?? []))
    write(only, words)
    return
  }
  words.push(head | (letters.length << 7), ...(value ?? []))
  for (let at = 0; at < letters.length; at += 2) words.push((letters[at] ?? 0) | ((letters[at + 1] ?? 0) << 8))
  const pointers = words.length
  const end = pointers + children.length
  for (let at = pointers; at < end; at++) words.push(0)
  for (const [index, child] of children.entries()) {
    words[pointers + index] = words.length - end
    write(child, words)
  }
}

function each(make: () => Guesses): (number: number) => Guesses {
  const made: Guesses[] = []
  return (number) => (made[number] ??= make())
}
