import { describe, expect, it } from 'vitest'
import { cleanArticle, type Label, type LabelledBlock } from '../../src/index.js'
import { rowsOf, type Row } from '../../tools/playground/app/compare.js'
import { articleDifferences, rowsView, summaryOf } from '../../tools/playground/app/view/compare.js'

const block = (text: string, label: Label = 'body'): LabelledBlock => ({
  text,
  label,
  start: 0,
  end: text.length,
  role: 'paragraph',
  reason: '',
  confidence: 0.9,
})
const shown = ({ left, right, is }: Row): readonly unknown[] => [left?.text, right?.text, is]

describe('two pages block by block', () => {
  it('sets the same text beside each other, and sees another label', () => {
    const rows = rowsOf([block('One'), block('Two')], [block('One'), block('Two', 'promotion')])
    expect(rows.map(shown)).toEqual([
      ['One', 'One', 'same'],
      ['Two', 'Two', 'relabelled'],
    ])
  })

  it('sets a text beside the one that it became, and leaves alone what is only in one', () => {
    const rows = rowsOf(
      [block('Home'), block('The ferry sails six times a day.'), block('End')],
      [block('The ferry sails ten times a day.'), block('New here'), block('End')],
    )
    expect(rows.map(shown)).toEqual([
      ['Home', undefined, 'changed'],
      ['The ferry sails six times a day.', 'The ferry sails ten times a day.', 'changed'],
      [undefined, 'New here', 'changed'],
      ['End', 'End', 'same'],
    ])
  })

  it('has each block of both once, in its order', () => {
    const left = ['a b c', 'd', 'e f', 'g', 'h i j'].map((text) => block(text))
    const right = ['d', 'a b x', 'e f', 'z', 'h i k', 'g'].map((text) => block(text))
    const rows = rowsOf(left, right)
    expect(rows.flatMap((row) => row.left ?? [])).toEqual(left)
    expect(rows.flatMap((row) => row.right ?? [])).toEqual(right)
  })
})

describe('what is shown of it', () => {
  const rows = rowsOf(
    [block('One'), block('Two'), block('The ferry sails six times a day.'), block('<b>')],
    [block('One'), block('Two', 'tags'), block('The ferry sails ten times a day.')],
  )

  it('counts what is alike where only the rest is wanted', () => {
    expect(rowsView(rows, true).text).toContain('<li class="gap">1 block alike</li>')
    expect(rowsView(rows, true).text).not.toContain('>One<')
    expect(rowsView(rows, false).text).toContain('>One<')
  })

  it('marks the words that changed, and takes text for text', () => {
    const { text } = rowsView(rows, true)
    expect(text).toContain('sails <del>six</del> times')
    expect(text).toContain('sails <ins>ten</ins> times')
    expect(text).not.toContain('<b>&')
    expect(text).toContain('&lt;b&gt;')
  })

  it('says in a sentence how much differs', () => {
    expect(summaryOf(rows)).toBe('1 block alike, 1 block with another label, 2 rows with another text.')
    expect(summaryOf(rows.slice(0, 1))).toBe('No difference in 1 block.')
  })

  it('lists the fields in which two articles differ, and no others', () => {
    const one = cleanArticle(
      '# Ferry sails again\n\nThe ferry to the north shore sailed again on Monday after a winter.',
    )
    const two = { ...one, metadata: { ...one.metadata, section: 'Harbour' } }
    const { text } = articleDifferences(one, two)
    expect(text).toContain('<th scope="row">section</th><td class="soft">nothing</td><td dir="auto">Harbour</td>')
    expect(text.match(/scope="row"/gu)).toHaveLength(1)
    expect(articleDifferences(one, one).text).toContain('are the same')
  })
})
