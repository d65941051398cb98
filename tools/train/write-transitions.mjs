import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/paths.mjs'
import { WORK } from './work.mjs'
import { readFit } from './write-forest.mjs'

/**
 * Writes src/score/transitions.ts: how much likelier than not the body goes on, and doesn't begin, from one block to the
 * next, by how the two stand to each other.
 *
 * @param {readonly string[]} relations
 */
export function writeTransitions(relations) {
  const counts = relations.map(() => [0, 0, 0, 0])
  for (const part of ['html', 'text']) {
    const fitted = join(WORK, `${part}.fitted.json`)
    if (!existsSync(fitted)) continue
    for (const [number, ways] of readFit(fitted).transitions.entries()) {
      for (const [way, count] of (ways ?? []).entries())
        (counts[number] ?? [])[way] = (counts[number]?.[way] ?? 0) + count
    }
  }
  const odds = (/** @type {number | undefined} */ stays, /** @type {number | undefined} */ goes) =>
    Math.log(((stays ?? 0) + 1) / ((goes ?? 0) + 1)).toFixed(2)
  const lines = (/** @type {(ways: number[]) => string} */ of) =>
    relations.map((relation, number) => `  ${of(counts[number] ?? [])}, // ${relation}\n`).join('')
  writeFileSync(
    join(root, 'src/score/transitions.ts'),
    `// Made by tools/train from the pages whose whole body is known, a number a relation: see features/relations.ts.

/** How much likelier the body goes on than ends, in logits. */
export const LEAVE: readonly number[] = [
${lines(([, , leaves, stays]) => odds(stays, leaves))}]

/** And how much likelier it doesn't begin. */
export const ENTER: readonly number[] = [
${lines(([stays, enters]) => odds(stays, enters))}]
`,
  )
}
