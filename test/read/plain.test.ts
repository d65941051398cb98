import { describe, expect, test } from 'vitest'
import { readPlain } from '../../src/read/plain.js'
import { expectTiling } from './tiling.js'

function texts(input: string): readonly string[] {
  const page = readPlain(input)
  expectTiling(page)
  return page.blocks.map(({ text }) => text)
}

const PROSE =
  'The council met on Tuesday to settle the plan for the old harbour, and most of its members spoke in favour of it.'

describe('lines and paragraphs', () => {
  test('a block a line, empty lines or not', () => {
    expect(texts('World\n\n\nHeadline here \n\nOne.\nTwo.\n')).toEqual(['World', 'Headline here', 'One.', 'Two.'])
    expect(texts('')).toEqual([])
    expect(texts(' \r\n\t\n')).toEqual([])
  })

  test('CRLF, CR, tabs, NBSP, zero-width characters and a BOM', () => {
    expect(texts('\uFEFFOne\u00A0two\r\n\tthree\u00ADfour\r\u200Bfive\u2028six')).toEqual([
      'One two',
      'threefour',
      'five',
      'six',
    ])
  })

  test('a line of zero-width characters is a block without text', () => {
    expect(texts('One\n\u200B\u200B\nTwo')).toEqual(['One', '', 'Two'])
  })

  test('a long paragraph among others stays one block', () => {
    const long = `${PROSE} `.repeat(20).trim()
    expect(texts(`${PROSE}\n${long}\n${`${PROSE}\n`.repeat(20)}`)).toContain(long)
  })

  test('reading what was read changes nothing', () => {
    const paragraphs = [PROSE, 'A subheading', '“Yes,” she said.', 'Last one, in 2024. It ended.']
    expect(texts(paragraphs.join('\n\n'))).toEqual(paragraphs)
  })
})

describe('list marks', () => {
  test.each([
    ['  • 0 comment', '•', '0 comment'],
    ['- Minister calls for talks', '-', 'Minister calls for talks'],
    ['\t* item', '*', 'item'],
    ['+ item', '+', 'item'],
    ['– item', '–', 'item'],
  ])('%j', (line, mark, text) => {
    const { blocks } = readPlain(`Before\n${line}\nAfter`)
    expect(blocks[1]).toMatchObject({ role: 'list-item', mark, text })
    expectTiling(readPlain(line))
  })

  test('numbers count where others follow', () => {
    const { blocks } = readPlain('1. First\n2. Second\na) one\nb) two')
    expect(blocks.map(({ mark }) => mark)).toEqual(['1.', '2.', 'a)', 'b)'])
  })

  test.each(['15. April 2024', '-5 degrees', '—dash', '• ', '2024. A year', '*emphasis* here'])(
    'no list item: %j',
    (line) => {
      expect(readPlain(line).blocks[0]).toMatchObject({ role: 'paragraph', text: line.trim() })
    },
  )
})

describe('character references', () => {
  const raw = 'Fish &amp; chips&nbsp;&#8211; so it goes'

  test('become characters, and offsets still point into the input', () => {
    const { blocks } = readPlain(`Before\n${raw}\nAfter`)
    expect(blocks[1]).toMatchObject({ text: 'Fish & chips – so it goes', start: 7, end: 7 + raw.length })
  })

  test('stay in code', () => {
    expect(texts('# About `&nbsp;`\n\nWrite `&amp;` for R&amp;D.\n\n```\na &lt; b\n```')).toEqual([
      'About &nbsp;',
      'Write &amp; for R&D.',
      'a &lt; b',
    ])
  })

  test('become characters in a text of one line', () => {
    const text = readPlain(`${PROSE} `.repeat(40).replaceAll('harbour,', 'harbour &amp; quay,')).blocks.map(
      (block) => block.text,
    )
    expect(text.join(' ')).toContain('harbour & quay,')
    expect(text.join(' ')).not.toContain('&amp;')
  })
})

describe('the mark of a signature', () => {
  test('is a line without text, and parts what stands around it', () => {
    const mail = `The council met on Tuesday to settle the plan for the old harbour, and\nmost of its members spoke in favour of it, said the clerk of the town who\nhad taken the minutes and who would not give the names of the others yet\n-- \nfrom the desk of the clerk`
    expect(texts(mail).slice(-2)).toEqual(['', 'from the desk of the clerk'])
    expect(texts('Yes.\n-- \nNora Quill')).toEqual(['Yes.', '', 'Nora Quill'])
  })

  test.each(['-- she said', '--verbose', '—'])('no mark: %j', (line) => {
    expect(texts(`Yes.\n${line}\nNora Quill`)).toEqual(['Yes.', line, 'Nora Quill'])
  })
})

describe('Markdown', () => {
  const page = readPlain(
    [
      '# Title of it',
      '## A section ##',
      'Some **bold**, _slanted_ and [linked](https://example.org/a_(b)) words, with snake_case and 2 * 3 * 4.',
      '> A quotation',
      '22\\. is no list',
      '* * *',
      '![a boat](boat.jpg)',
      'Under\n=====',
      '```\nlet a = 1\n\nlet b\n```',
      '| a | b |\n| --- | --- |\n| 1 | 2 |',
      '  * item',
    ].join('\n\n'),
  )

  test('marks become roles and go from the text', () => {
    expect(page.blocks.map(({ role, level, text }) => [role + (level ?? ''), text])).toEqual([
      ['heading1', 'Title of it'],
      ['heading2', 'A section'],
      ['paragraph', 'Some bold, slanted and linked words, with snake_case and 2 * 3 * 4.'],
      ['quote', 'A quotation'],
      ['paragraph', '22. is no list'],
      ['paragraph', ''],
      ['paragraph', 'a boat'],
      ['heading1', 'Under'],
      ['code', 'let a = 1\n\nlet b'],
      ['table', '| a | b |'],
      ['table', ''],
      ['table', '| 1 | 2 |'],
      ['list-item', 'item'],
    ])
    expectTiling(page)
  })

  test.each([
    [`# The harbour\n${PROSE}`, 'The harbour'],
    [`# “Enough,” she said\n\n${PROSE}`, '“Enough,” she said'],
    [`# *Slanted* words\n\n${PROSE}`, 'Slanted words'],
    [`# 2024 in pictures\n\n${PROSE}`, '2024 in pictures'],
  ])('a headline is enough: %j', (input, title) => {
    const { blocks } = readPlain(input)
    expect(blocks[0]).toMatchObject({ role: 'heading', level: 1, text: title })
  })

  test.each(['# install it\nnpm install', `#harbour is a tag\n${PROSE}`, `# 10 in the charts\n\n${PROSE}`])(
    'no headline: %j',
    (input) => {
      expect(readPlain(input).blocks[0]).toMatchObject({ role: 'paragraph', text: input.split('\n')[0] })
    },
  )

  test('stay where the text shows no Markdown', () => {
    expect(texts('# 1 in the charts\n\n5 * 3 and a_b_c\n\n> mail')).toEqual([
      '# 1 in the charts',
      '5 * 3 and a_b_c',
      '> mail',
    ])
  })
})

test('hostile input is read in linear time', () => {
  const inputs = [
    'word\n'.repeat(100_000),
    'x'.repeat(1_000_000),
    '[_*`'.repeat(100_000),
    '# a\n# b\n' + '![['.repeat(100_000),
  ]
  for (const input of inputs) expect(readPlain(input).blocks.length).toBeGreaterThan(0)
})

describe('a headline of Markdown', () => {
  const PROSE = 'The county agreed on a vote to buy the theater, and lease it to the family that has run it since 1951.'

  test('with an empty line below it is enough to tell the text by', () => {
    const [title] = readPlain(`# County keeps its theater\n\n${PROSE}`).blocks
    expect(title).toMatchObject({ text: 'County keeps its theater', role: 'heading', level: 1 })
  })

  test.each(['# a comment of a script\nmake install', '#county keeps its theater\n\nmore', '## 2\nthe second'])(
    'is not what begins %j',
    (text) => {
      expect(readPlain(text).blocks[0]?.text).toMatch(/^#/u)
    },
  )
})
