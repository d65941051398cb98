import { describe, expect, it } from 'vitest'
import { PATTERNS } from '../../src/evidence/patterns.js'

/** For every pattern a text that it matches, and a similar one that it must not match. */
const EXAMPLES: Readonly<Record<string, readonly [string, string]>> = {
  'names between arrows': ['Home > World > Asia', 'Prices rose > and fell again\nthe next day'],
  'names between bars': ['News / World', 'He came. Then / or later. He left.'],
  'a word with a count': ['Likes (3)', 'He was born in Bonn (1952) and left'],
  'a bare count': ['1.2k', '1.2 million'],
  'an agency in brackets': ['Rain over the bay. (Jane Doe/Getty Images)', 'Rain over the bay (in March)'],
  'ends in a credit': ['Rain over the bay. Jane Doe/AFP', 'The report was first published by AFP on Monday.'],
  'a picture credit': ['© Jane Doe', '© 2024 Example'],
  'ends in a right': ['Rain over the bay. © Jane Doe', 'Rain over the bay © 2024'],
  'a labelled credit': ['Rain over the bay (Image: Jane Doe)', 'The picture shows rain over the bay.'],
  'a photo by somebody': ['Rain over the bay. (Photo by Jane Doe)', 'Rain over the bay (as seen by Jane Doe)'],
  'a name and a job': ['김민수 기자', '기자 회견이 열렸다'],
  'a right with its year': ['Copyright Example Media 2024', 'They fought over copyright for years.'],
  'hash tags alone': ['#climate #energy', 'The tag #climate is popular'],
  'a way to reach the author': ['Phone : +1-213-555-0100', 'Phones are getting larger.'],
  'an e-mail address': ['jane.doe@example.com', 'Follow @janedoe for more'],
  'what a person is': ['Jane Doe is a senior reporter in Berlin.', 'The house is a gift to the writer.'],
  'a field of a form': ['Name *', 'It is * hidden'],
  'an offer': ['$35 at Example', 'It cost $35 at the time'],
  'a price': ['from $12.50', 'twelve dollars'],
  "a cookie's name": ['_ga', 'a cookie'],
  'how long a cookie is kept': ['2 years', 'two years later'],
}

describe('patterns', () => {
  it.each(PATTERNS.map((pattern) => [pattern.name, pattern.pattern] as const))('knows %s', (name, pattern) => {
    const [meant, other] = EXAMPLES[name] ?? ['', '']
    expect(pattern.test(meant)).toBe(true)
    expect(pattern.test(other)).toBe(false)
  })

  const endings = ['Getty Images.', 'Shutterstock.', 'Unsplash.', '/ Bloomberg.', '| REUTERS.', '/AFP', 'iStock']
  it.each(PATTERNS.filter(({ reach }) => reach !== undefined))(
    'finds %j as far back as it is searched',
    ({ pattern, reach }) => {
      for (const ending of endings) {
        expect(pattern.test(ending)).toBe(true)
        expect(pattern.test(`Rain over the bay ${ending}`.slice(-(reach ?? 0)))).toBe(true)
      }
    },
  )
})
