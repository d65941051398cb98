import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../src/read/html/index.js'
import { PROSE } from '../../article.js'

const read = (html: string) => readHtml(html, { url: undefined, depth: 100 })
const textsOf = (html: string): string[] => read(html).blocks.map(({ text }) => text)

/** A text as a typewriter sets it. */
function wrapped(text: string, width: number): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('<br>\n')
}

const STORY = PROSE.map((text) => wrapped(text, 66))

describe('paragraphs whose lines end where they were full are put together', () => {
  test.each([
    ['with two breaks between them', `<div>${STORY.join('<br>\n<br>\n')}</div>`],
    ['in elements of their own', STORY.map((text) => `<p>${text}</p>`).join('')],
    ['in a cell of a page laid out by tables', `<table><tr><td>${STORY.join('<br><br>')}</td></tr></table>`],
  ])('%s', (_what, html) => {
    expect(textsOf(html)).toEqual(PROSE)
  })

  test('blocks still stand in the text of the page, and links and pictures where they were', () => {
    const [first = '', ...rest] = STORY
    const html = `<div>${first.replace('flood', '<a href="https://a.example/">flood</a>')}<br><br>${rest.join('<br><br>')}<br><br><img src="https://a.example/b.png" alt="The bridge"><br>The end.</div>`
    const { blocks, input, markup } = read(html)
    for (const { text, start, end } of blocks) expect(input.slice(start, end)).toBe(text)
    const [link] = markup?.origins[0]?.spans ?? []
    expect(blocks[0]?.text.slice(link?.start, link?.end)).toBe('flood')
    expect(markup?.media.map(({ position }) => position)).toEqual([PROSE.length])
    expect(markup?.elements.filter(({ tag }) => tag === 'a').map(({ firstBlock }) => firstBlock)).toEqual([0])
  })
})

describe('lines that end for another reason stay apart', () => {
  test.each([
    ['an address', ['Harbour Board', '12 Quay Street', 'Ellington', 'Open from nine to five']],
    ['verse', ['The gulls that walk along the quay', 'and eat what every ship has thrown', 'know nothing of the open sea', 'and call the harbour wall their own']], // prettier-ignore
    ['headlines', ['Council settles plan for the old harbour after a long debate', 'Fishermen fear for the season as the new quay is being built', 'Schools open their gates again on the first Monday of the year']], // prettier-ignore
    ['sentences', PROSE.slice(0, 4)],
  ])('%s', (_what, lines) => {
    expect(textsOf(`<div>${lines.join('<br>')}</div>`)).toEqual(lines)
  })

  test('code', () => {
    expect(textsOf(`<pre>${wrapped(PROSE.join(' '), 66)}</pre>`)).toHaveLength(1)
  })
})
