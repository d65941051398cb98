import { describe, expect, it } from 'vitest'
import { NOTES } from '../../src/lexicon/notes.js'
import { GO_ON } from '../../src/lexicon/truncation.js'
import { readMetadata } from '../../src/metadata/index.js'
import type { Label } from '../../src/model/kind.js'
import { PROSE, pageOf } from './blocks.js'

const NOTE = 'the bridge was closed on Monday, not on Tuesday.'

function notesOf(text: string, language = 'en', label: Label = 'body'): readonly string[] {
  return readMetadata(
    pageOf(
      [
        ['body', PROSE],
        [label, text],
      ],
      { language },
    ),
  ).notes
}

describe('what a page says of its own corrections', () => {
  it.each([
    `Correction: ${NOTE}`,
    `CORRECTION (April 15, 2024): ${NOTE}`,
    `Correction, April 15: ${NOTE}`,
    `Correction — ${NOTE}`,
    `Editor’s note: ${NOTE}`,
    `[Editor's Note: ${NOTE}]`,
    `* Clarification: ${NOTE}`,
    `An earlier version of this article said that ${NOTE}`,
    `(This story has been corrected: ${NOTE})`,
  ])('is a note: %s', (text) => {
    expect(notesOf(text)).toEqual([text.replace(/^\* /u, '')])
  })

  it.each([
    ['de', `Korrektur: ${NOTE}`],
    ['de', `In einer früheren Version dieses Artikels stand ${NOTE}`],
    ['fr', `Rectificatif : ${NOTE}`],
    ['es', `Fe de errores: ${NOTE}`],
    ['ja', `【訂正】${NOTE}`],
    ['zh', `编者按：${NOTE}`],
  ])('is known in %s', (language, text) => {
    expect(notesOf(text, language)).toEqual([text])
  })

  it.each([
    'Correction of the course takes years, the council said.',
    'Corrections are published on page two.',
    'The editor noted: this is final.',
    'Clarification was what the council wanted.',
    'Earlier versions of the bridge had three arches.',
    'This article of the law has no correction: it stands.',
  ])('is not: %s', (text) => {
    expect(notesOf(text)).toEqual([])
  })

  it('may stand below a label by itself', () => {
    const page = pageOf([
      ['body', PROSE],
      ['other', 'Correction'],
      ['other', `We said that ${NOTE}`],
    ])
    expect(readMetadata(page)).toMatchObject({
      notes: [`We said that ${NOTE}`],
      sources: { notes: [{ source: 'other block 2' }] },
    })
  })

  it('counts once, and not where readers write', () => {
    const text = `Correction: ${NOTE}`
    expect(
      readMetadata(
        pageOf([
          ['body', PROSE],
          ['body', text],
          ['other', text],
        ]),
      ).notes,
    ).toEqual([text])
    expect(notesOf(text, 'en', 'comments')).toEqual([])
    expect(readMetadata(pageOf([['body', PROSE]])).sources).not.toHaveProperty('notes')
  })

  it('leaves labels as they are', () => {
    const page = pageOf([
      ['body', PROSE],
      ['promotion', `Correction: ${NOTE}`],
    ])
    readMetadata(page)
    expect(page.blocks[1]?.label).toBe('promotion')
  })
})

describe('the phrases', () => {
  it('are in lower case, with straight apostrophes, and none twice', () => {
    const lists = [...Object.values(NOTES).flatMap(({ labels, openings }) => [labels, openings]), GO_ON]
    for (const list of lists) {
      expect(new Set(list).size).toBe(list.length)
      for (const phrase of list) expect(phrase).toBe(phrase.toLowerCase().replaceAll('’', "'").trim())
    }
  })
})
