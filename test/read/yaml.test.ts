import { describe, expect, test } from 'vitest'
import { readYaml } from '../../src/read/yaml.js'

const SPACES = /^ */u

function read(text: string) {
  const lines = text.split('\n').map((line) => ({ text: line.trim(), indent: SPACES.exec(line)?.[0].length ?? 0 }))
  return readYaml(lines)?.map(({ name, content }) => [name, content])
}

describe('front matter states', () => {
  test.each([
    ['Title: A mill: closing', [['title', 'A mill: closing']]],
    ['title: "A \\"mill\\" #1" # draft', [['title', 'A "mill" #1']]],
    ["title: 'It''s over'", [['title', "It's over"]]],
    ['tags: [wool, "Arden, north", \'mills\']', ['wool', 'Arden, north', 'mills'].map((tag) => ['tags', tag])],
    ['tags:\n  - wool\n  - "mills"', ['wool', 'mills'].map((tag) => ['tags', tag])],
    ['tags:\n- wool\n-\n- mills\nlayout: post', [['tags', 'wool'], ['tags', 'mills'], ['layout', 'post']]], // prettier-ignore
    ['description: >-\n  Two lines\n  of it', [['description', 'Two lines of it']]],
    ['description: Two lines\n  of it', [['description', 'Two lines of it']]],
    ['author:\n  name: Nora Quill\n  email: a@b.example', [['author', 'Nora Quill']]],
    ['authors:\n  - name: Nora Quill\n    role: x\n  - Tom Berg', [['authors', 'Nora Quill'], ['authors', 'Tom Berg']]], // prettier-ignore
    ['# a comment\ntitle:\ndate: 2025-03-11 07:40:00 +0000', [['date', '2025-03-11 07:40:00 +0000']]],
    ['title: "A" and "B"\ndraft: ""', [['title', '"A" and "B"']]],
  ])('%j', (text, stated) => {
    expect(read(text)).toEqual(stated)
  })

  test.each(['The mill will close.', 'title: A\nThe mill will close: soon.', 'https://a.example/', '- one\n- two'])(
    'nothing in %j',
    (text) => {
      expect(read(text)).toBeUndefined()
    },
  )
})

test('hostile lines take linear time', () => {
  for (const part of ['[", \'', 'a: ', '# ', '\\"', ", '"]) {
    const start = performance.now()
    read(`title: [${part.repeat(200_000)}]`)
    expect(performance.now() - start).toBeLessThan(1_000)
  }
})
