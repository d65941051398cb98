import type { Block } from '../model/block.js'
import type { Rule } from '../model/rule.js'
import type { Decision } from './decision.js'
import type { Judged } from './judge.js'

/** What a caller's rule matches is what the rule says: nothing goes before it. */
export function obeyRules(decisions: readonly Decision[], { page, options }: Judged): readonly Decision[] {
  const { rules } = options
  if (rules.length === 0) return decisions
  return decisions.map((decision, index) => {
    const rule = page.blocks[index]?.text === '' ? undefined : matchRule(rules, page.blocks, index)
    return rule ? { label: rule.kind, reason: `rule "${rule.name}"`, confidence: 1 } : decision
  })
}

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
