import fc from '../fast-check.js'
import { describe, expect, test } from 'vitest'
import { NO_NODE, ROOT, WordTree } from '../../src/lib/word-tree.js'

describe('a tree of words', () => {
  test('has a child for a word once it was added, below that parent only', () => {
    const tree = new WordTree()
    expect(tree.find(ROOT, 7)).toBe(NO_NODE)
    const child = tree.child(ROOT, 7)
    expect(tree.find(ROOT, 7)).toBe(child)
    expect(tree.child(ROOT, 7)).toBe(child)
    expect(tree.find(child, 7)).toBe(NO_NODE)
    expect([tree.parent(child), tree.word(child)]).toEqual([ROOT, 7])
  })

  test('keeps every path apart, also when it has grown', () => {
    const paths = fc.array(fc.array(fc.integer({ min: -2, max: 50 }), { minLength: 1, maxLength: 4 }), {
      maxLength: 200,
    })
    const follow = (tree: WordTree, path: readonly number[]): number =>
      path.reduce((node, word) => tree.child(node, word), ROOT)
    fc.assert(
      fc.property(paths, (all) => {
        const tree = new WordTree()
        const nodes = new Map(all.map((path) => [path.join(' '), follow(tree, path)]))
        expect(new Set(nodes.values()).size).toBe(nodes.size)
        for (const path of all) expect(follow(tree, path)).toBe(nodes.get(path.join(' ')))
      }),
      { numRuns: 20 },
    )
    const tree = new WordTree()
    const many = Array.from({ length: 40_000 }, (_, word) => tree.child(ROOT, word))
    expect(new Set(many).size).toBe(many.length)
    expect(many.every((node, word) => tree.find(ROOT, word) === node)).toBe(true)
  })
})
