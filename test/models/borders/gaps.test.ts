import { describe, expect, test } from 'vitest'
import { lexicon } from '../../../src/lexicon/index.js'
import { borderIn, gapBefore, mayPart } from '../../../src/models/borders/gaps.js'
import { wordsOf } from '../../../src/text/words.js'

/** The two lines of a text that is cut in front of one of its words, or nothing where it can't be. */
function cutBefore(text: string, word: string): readonly string[] | undefined {
  const words = wordsOf(text, lexicon().trie.vocabulary)
  const at = words.starts.subarray(0, words.length).indexOf(text.indexOf(word))
  if (!mayPart(text, words, at)) return undefined
  const { end, start } = borderIn(text, gapBefore(words, at))
  return [text.slice(0, end), text.slice(start)]
}

describe('a line ends', () => {
  test.each([
    ['Home News', 'News', ['Home', 'News']],
    ['he left.  Share', 'Share', ['he left.', 'Share']],
    ['“he left.” “She stayed', 'She', ['“he left.”', '“She stayed']],
    ['he said." "No', 'No', ['he said."', '"No']],
    ['partir. » Lire aussi', 'Lire', ['partir. »', 'Lire aussi']],
    ['Home • News', 'News', ['Home', '• News']],
    ['Topics: (Europe)', 'Europe', ['Topics:', '(Europe)']],
    ['重新发车。读者说', '读', ['重新发车。', '读者说']],
    ['首页新闻', '新', ['首页', '新闻']],
  ])('behind its stop and what closes it: %j', (text, word, lines) => {
    expect(cutBefore(text, word)).toEqual(lines)
  })

  test.each([
    ['l’article', 'article'],
    ['well-known', 'known'],
    ['example.org', 'org'],
    ['Home', 'Home'],
  ])('never where no white space is, but for scripts that have none: %j', (text, word) => {
    expect(cutBefore(text, word)).toBeUndefined()
  })
})
