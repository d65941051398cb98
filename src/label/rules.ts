import type { Block } from '../model/block.js'
import type { Rule } from '../model/rule.js'

/** The first rule that matches a block. */
export function matchRule(rules: readonly Rule[], blocks: readonly Block[], index: number): Rule | undefined {
  const block = blocks[index]
  if (!block) return undefined
  return rules.find(({ match }) => {
    if (typeof match === 'function') {
      return match(block, { previous: blocks[index - 1], next: blocks[index + 1], index, count: blocks.length })
    }
    // A global or sticky pattern would remember where it stopped, and answer differently the second time.
    match.lastIndex = 0
    const found = match.test(block.text)
    match.lastIndex = 0
    return found
  })
}
