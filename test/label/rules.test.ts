import { describe, expect, test } from 'vitest'
import { matchRule, obeyRules } from '../../src/label/rules.js'
import type { Block } from '../../src/model/block.js'
import type { Neighbours, Rule } from '../../src/model/rule.js'
import { BODY, MENU, judgedOf, pageOf } from './judged.js'

const PAGE = pageOf(['First line', 'Sponsored: buy it', '', 'Last line'])
const { blocks } = PAGE

function rule(name: string, match: Rule['match'], kind: Rule['kind'] = 'advertisement'): Rule {
  return { kind, name, match }
}

describe('a rule', () => {
  test('matches by the text of a block', () => {
    const sponsored = rule('ads', /^sponsored:/iu)
    expect(blocks.map((_, index) => matchRule([sponsored], blocks, index))).toEqual([
      undefined,
      sponsored,
      undefined,
      undefined,
    ])
  })

  test('is asked about a block among its neighbours', () => {
    const asked: [Block, Neighbours][] = []
    const ask = rule('ask', (block, neighbours) => {
      asked.push([block, neighbours])
      return neighbours.index === 1
    })
    expect(blocks.map((_, index) => matchRule([ask], blocks, index) === ask)).toEqual([false, true, false, false])
    expect(asked).toEqual(
      blocks.map((block, index) => [
        block,
        { previous: blocks[index - 1], next: blocks[index + 1], index, count: blocks.length },
      ]),
    )
  })

  test('comes before those behind it', () => {
    const [none, one, two] = [rule('none', /never/u), rule('one', /line/u), rule('two', /First/u)]
    expect(matchRule([none, one, two], blocks, 0)).toBe(one)
    expect(matchRule([none, two, one], blocks, 0)).toBe(two)
    expect(matchRule([none], blocks, 0)).toBeUndefined()
    expect(matchRule([], blocks, 0)).toBeUndefined()
  })

  test.each(['gu', 'yu', 'gyu'])(
    'with the flags %j answers the same every time, and leaves nothing behind',
    (flags) => {
      const match = new RegExp('First', flags)
      match.lastIndex = 3
      for (let time = 0; time < 3; time++) {
        expect(matchRule([rule('first', match)], blocks, 0)).toBeDefined()
        expect(match.lastIndex).toBe(0)
      }
    },
  )

  test('is not asked about a block that is not there', () => {
    const all = rule('all', () => true)
    expect(matchRule([all], blocks, blocks.length)).toBeUndefined()
    expect(matchRule([all], blocks, -1)).toBeUndefined()
  })
})

describe('rules', () => {
  const decisions = [BODY, BODY, MENU, MENU]

  test('say what a block is, whatever was decided, and are certain of it', () => {
    const parts = [{ start: 0, end: 4, label: 'promotion' as const, reason: 'r', confidence: 0.5 }]
    const rules = [rule('my ads', /sponsored|last/iu), rule('heads', /^First/u, 'title')]
    expect(obeyRules([{ ...BODY, parts }, BODY, MENU, MENU], judgedOf(PAGE, { rules }))).toEqual([
      { label: 'title', reason: 'rule "heads"', confidence: 1 },
      { label: 'advertisement', reason: 'rule "my ads"', confidence: 1 },
      MENU,
      { label: 'advertisement', reason: 'rule "my ads"', confidence: 1 },
    ])
  })

  test('leave what they do not match as it is', () => {
    const after = obeyRules(decisions, judgedOf(PAGE, { rules: [rule('ads', /^Sponsored/u)] }))
    expect(after.map((decision, index) => decision === decisions[index])).toEqual([true, false, true, true])
    expect(obeyRules(decisions, judgedOf(PAGE))).toEqual(decisions)
  })

  test('are not asked about a block without text', () => {
    const asked: string[] = []
    const rules = [
      rule('all', ({ text }) => {
        asked.push(text)
        return true
      }),
    ]
    const after = obeyRules(decisions, judgedOf(PAGE, { rules }))
    expect(asked).toEqual(['First line', 'Sponsored: buy it', 'Last line'])
    expect(after[2]).toBe(MENU)
  })
})
