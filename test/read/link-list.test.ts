import { describe, expect, test } from 'vitest'
import { readPlain } from '../../src/read/plain.js'
import { expectTiling } from './tiling.js'

function texts(input: string): readonly string[] {
  const page = readPlain(input)
  expectTiling(page)
  return page.blocks.map(({ text }) => text).filter((text) => text !== '')
}

const LYNX = `   [1]The Harbour Post

   For forty-one years Agnes Muir climbed the 128 steps of the Skerry
   light every evening. On Friday she did so for the last time, and a
   [2]petition wants another keeper for it, [3]"and soon", as she said
   at the foot of the tower. The harbour board has not decided yet.

References

   Visible links:
   1. https://post.example/
   2. https://post.example/petition
   3. https://post.example/soon
   Hidden links:
   4. https://post.example/#top
`

const CRAWLED = `# Power fails in the old town⟨1⟩
By Jonas Reuter⟨2⟩
The tram⟨3⟩ stood still for an hour.

## References
⟨1⟩ https://post.example/: Front page
⟨2⟩ /authors/jr
⟨3⟩ https://tram.example/: The tram
`

describe('the numbers of links that a tool counted', () => {
  test('are no text, nor is the list of their addresses: lynx', () => {
    expect(texts(LYNX)).toEqual([
      'The Harbour Post',
      'For forty-one years Agnes Muir climbed the 128 steps of the Skerry light every evening. On Friday she did so for the last time, and a petition wants another keeper for it, "and soon", as she said at the foot of the tower. The harbour board has not decided yet.',
    ])
  })

  test('crawl4ai', () => {
    expect(texts(CRAWLED)).toEqual([
      'Power fails in the old town',
      'By Jonas Reuter',
      'The tram stood still for an hour.',
    ])
  })

  test('a list without a heading ends at the text', () => {
    const prose = 'The council met on Tuesday to settle the plan for the old [1]harbour, and [2]most spoke for it.'
    expect(texts(`${prose}\n\n1. https://a.example\n2. https://b.example`)).toEqual([
      'The council met on Tuesday to settle the plan for the old harbour, and most spoke for it.',
    ])
  })
})

describe('near misses stay', () => {
  test('sources that marks behind words lead to', () => {
    const input = 'It fell.[1] So it was.[2]\n\nSources\n\n1. https://a.example\n2. https://b.example'
    expect(texts(input)).toEqual(['It fell.[1] So it was.[2]', 'Sources', 'https://a.example', 'https://b.example'])
  })

  test('words that an editor put in brackets, and years', () => {
    const input = 'She wrote it in [1998]and again in [2001]as said.\n\n1. Read the book\n2. Write to us'
    expect(texts(input)).toContain('She wrote it in [1998]and again in [2001]as said.')
    expect(texts(input)).toContain('Read the book')
  })

  test('a list of addresses that has text behind it', () => {
    expect(texts(`${LYNX}\nThat is all there is to say about it.`)).toContain('https://post.example/petition')
  })

  test('a list of addresses in a text without marks', () => {
    expect(texts('See these pages:\n\n1. https://a.example\n2. https://b.example')).toHaveLength(3)
  })
})
