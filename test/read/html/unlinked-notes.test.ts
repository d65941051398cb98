import { expect, test } from 'vitest'
import { readHtml } from '../../../src/read/html/index.js'

const PROSE = '<p>He saw the weir.<sup>1</sup></p><p>It was low, by 3 km<sup>2</sup>, and old.<sup>2</sup></p>'

/** For each mark that leads to a note: what it says, and the blocks of the note. */
function notesOf(html: string): readonly (readonly [mark: string, ...note: readonly string[]])[] {
  const { blocks, markup } = readHtml(html, { url: undefined, depth: 1_500 })
  return blocks.flatMap(({ text }, index) =>
    (markup?.origins[index]?.spans ?? []).flatMap(({ kind, note, start, end }) => {
      if (kind !== 'note') return []
      const own = blocks.filter((block) => block.note === note).map((block) => block.text)
      return [[text.slice(start, end), ...own] as const]
    }),
  )
}

test.each([
  ['raised numbers', '<p><sup>1</sup> The old one.</p><p><sup>2</sup> In 1890.</p>', '¹ The old one.', '² In 1890.'],
  [
    'raised numbers in bold',
    '<p><b><sup>1</sup> Note:</b> The old one.</p><p><b><sup>2</sup> Note:</b> In 1890.</p>',
    '¹ Note: The old one.',
    '² Note: In 1890.',
  ],
  [
    'bold numbers',
    '<p><strong>1</strong> The old one.</p><p><strong>2</strong> In 1890.</p>',
    '1 The old one.',
    '2 In 1890.',
  ],
  [
    'items of a list of notes',
    '<div class="page_footnotes"><ol><li>The old one.</li><li>In 1890.</li></ol></div>',
    'The old one.',
    'In 1890.',
  ],
  [
    'items whose ids number them',
    '<ol><li id="fn-1">The old one.</li><li id="fn-2">In 1890.</li></ol>',
    'The old one.',
    'In 1890.',
  ],
  [
    'lists that count on beside the text',
    '<aside><ol start="1"><li>The old one.</li></ol></aside><p>More.</p><aside><ol start="2"><li>In 1890.</li></ol></aside>',
    'The old one.',
    'In 1890.',
  ],
])('marks without links lead to notes by their numbers: %s', (_name, html, first, second) => {
  expect(notesOf(`${PROSE}<hr>${html}<p>An update.</p>`)).toEqual([
    ['¹', first],
    ['²', second],
  ])
})

test('what stands between two notes belongs to the first', () => {
  const notes =
    '<p><sup>1</sup> The old one:</p><ul><li>of wood.</li></ul><p><sup>2</sup> In 1890.</p><p>An update.</p>'
  expect(notesOf(PROSE + notes)).toEqual([
    ['¹', '¹ The old one:', 'of wood.'],
    ['²', '² In 1890.'],
  ])
})

test('where notes follow their paragraphs, the text between them is no note', () => {
  const page =
    '<p>He saw the weir.<sup>1</sup></p><p><sup>1</sup> The old one.</p><p>It was low.<sup>2</sup></p><p><sup>2</sup> In 1890.</p>'
  expect(notesOf(page)).toEqual([
    ['¹', '¹ The old one.'],
    ['²', '² In 1890.'],
  ])
})

test.each([
  ['an exponent', '<p>It has 3 km<sup>1</sup> of it.</p><p><sup>1</sup> The old one.</p>'],
  ['a note in front of its mark', '<p><sup>1</sup> The old one.</p><p>He saw the weir.<sup>1</sup></p>'],
  ['a list that says nothing of notes', `${PROSE}<ol><li>The old one.</li><li>In 1890.</li></ol>`],
  ['a paragraph that begins with a plain number', `${PROSE}<p>1 January was cold.</p>`],
  ['numbers that begin elsewhere', '<p>He saw the weir.<sup>4</sup></p><p><sup>4</sup> The old one.</p>'],
  ['a mark that leads to another page', '<p>He saw the weir.<a href="/n"><sup>1</sup></a></p><p><sup>1</sup> Old.</p>'],
  ['a number in code', '<pre>the weir.[1]</pre><p>[1] The old one.</p>'],
])('no note: %s', (_name, html) => {
  expect(notesOf(html)).toEqual([])
})
