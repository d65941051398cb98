import { determineBranch, htmlDecodeTree } from 'entities/decode'
import { bundled } from './bundled.mjs'
import { packFor } from './packer.mjs'

/** What reads it again. @type {typeof import('../../src/text/entity-tree.js')} */
const { readEntityTree } = await bundled('src/text/entity-tree.ts')

/** Letters and digits, of which names are made. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** The named character references that `entities` knows, packed for `readEntityTree`, in lines. */
export function packEntities() {
  const entities = namedEntities()
  let last = ''
  const numbers = entities.flatMap(([name, { value, strict }]) => {
    let same = 0
    while (same < name.length && name[same] === last[same]) same++
    last = name
    const [first = 0, second] = value
    return [
      same,
      ...[...name.slice(same)].map((letter) => letter.charCodeAt(0)),
      0,
      strict ? 1 : 0,
      ...[first >> 8, first & 255],
      ...(second === undefined ? [0] : [1, second >> 8, second & 255]),
    ]
  })
  return packFor([entities.length, ...numbers], readEntityTree)
}

/** @typedef {{ value: number[], strict: boolean }} Entity */

/** In alphabetical order. */
export function namedEntities() {
  return [...named('')].sort(([a], [b]) => (a < b ? -1 : 1))
}

/**
 * All names below a node of the tree of `entities` (see its bin-trie-flags.ts), which are its letters up to there and on.
 *
 * @param {string} name @param {number} [node]
 * @returns {Generator<[string, Entity]>}
 */
function* named(name, node = 0) {
  const head = htmlDecodeTree[node] ?? 0
  const length = head >> 14
  const flag = (head & (1 << 13)) !== 0
  if (length === 0 && flag) {
    const count = (head >> 7) & 63
    const words = htmlDecodeTree.subarray(node + 1, node + 1 + (count >> 1))
    const letters = [head & 127, ...[...words].flatMap((word) => [word & 255, word >> 8])].slice(0, count)
    yield* named(name + String.fromCharCode(...letters), node + 1 + (count >> 1))
    return
  }
  if (length === 1) yield [name, { value: [head & 0x1f_ff], strict: flag }]
  if (length > 1) yield [name, { value: [...htmlDecodeTree.subarray(node + 1, node + length)], strict: flag }]
  if (length === 1) return
  for (const letter of LETTERS) {
    const next = determineBranch(htmlDecodeTree, head, node + (length || 1), letter.charCodeAt(0))
    if (next >= 0) yield* named(name + letter, next)
  }
}
