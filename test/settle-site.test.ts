import { describe, expect, test } from 'vitest'
import type { LabelOptions } from '../src/label/label.js'
import type { FindTemplate } from '../src/model/template.js'
import { readPlain } from '../src/read/plain.js'
import { settleOnSite } from '../src/settle-site.js'
import { PROSE } from './article.js'

const MENU = 'Home'
const NOTE = 'Our paper has been printed in this town by the same family since the year in which the bridge was built.'
const REST = 'A hearing on the plans is to be held in the old school in the second week of March.'

/** Goes as soon as the note no longer stands above it, as what hangs on its neighbours does. */
const hanging = (text: string): LabelOptions['rules'] => [
  { kind: 'navigation', name: 'menu', match: /^Home$/u },
  { kind: 'other', name: 'hanging', match: (block, { previous }) => block.text === text && previous?.text !== NOTE },
]

/** Knows the notes by the menu of their page. */
const findNotes: FindTemplate = ({ page: { blocks } }) =>
  Uint8Array.from(blocks, ({ text }) => (text === NOTE && blocks[0]?.text === MENU ? 1 : 0))

function settled(rest: string, notes: number, findTemplate: FindTemplate | undefined): string {
  const lines = [MENU, ...PROSE.slice(0, 4), ...Array.from({ length: notes }, () => NOTE), rest]
  const options = { languages: ['en'], bias: 0, rules: hanging(rest), findTemplate }
  return settleOnSite(readPlain(lines.join('\n\n')), options, () => false).text
}

describe('a template in a text', () => {
  test('is taken out', () => {
    const text = settled('Short.', 2, findNotes)
    expect(text).not.toContain(NOTE)
    expect(text).toContain(PROSE[3])
  })

  test('stays where more of the body would go along', () => {
    expect(settled(REST, 1, findNotes)).toBe(settled(REST, 1, undefined))
    expect(settled(REST, 1, findNotes)).toContain(REST)
  })

  test('is taken out all the same where it can be told when the text is settled', () => {
    const anywhere: FindTemplate = ({ page: { blocks } }) =>
      Uint8Array.from(blocks, ({ text }) => Number(text === NOTE))
    expect(settled('Short.', 1, anywhere)).not.toContain(NOTE)
  })
})
