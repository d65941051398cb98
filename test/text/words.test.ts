import { describe, expect, test } from 'vitest'
import { Vocabulary } from '../../src/text/vocabulary.js'
import { WordList, readWords } from '../../src/text/words.js'

function wordsOf(text: string): string[] {
  const words = new WordList(1)
  readWords(text, new Vocabulary(), words, { stops: 0, commas: 0, signs: 0 })
  return Array.from({ length: words.length }, (_, at) => text.slice(words.starts[at], words.ends[at]))
}

function marksOf(text: string): { stops: number; commas: number } {
  const marks = { stops: 0, commas: 0, signs: 0 }
  readWords(text, new Vocabulary(), new WordList(), marks)
  return { stops: marks.stops, commas: marks.commas }
}

describe('readWords', () => {
  test.each<readonly [string, readonly string[]]>([
    ["The mill's 42 looms", ['The', "mill's", '42', 'looms']],
    ["l'article d'un", ["l'", 'article', "d'", 'un']],
    ['水车2024年', ['水', '车', '2024', '年']],
    ['한국 방송', ['한', '국', '방', '송']],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  test.each<readonly [string, readonly string[]]>([
    ['ที่นี่', ['ที่', 'นี่']],
    ['ພາສາລາວ', ['ພ', 'າ', 'ສ', 'າ', 'ລ', 'າ', 'ວ']],
    ['ခရီး', ['ခ', 'ရီး']],
    ['ភាសា', ['ភា', 'សា']],
  ])('a letter takes its vowel signs and tone marks along: %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  test('stops and commas are known in every script', () => {
    expect(marksOf('ይህ፣ አንድ፤ ነው። ሁለት፧')).toEqual({ stops: 2, commas: 2 })
    expect(marksOf('ဒါက၊ တစ်။')).toEqual({ stops: 1, commas: 1 })
    expect(marksOf('3.5, example.com')).toEqual({ stops: 0, commas: 1 })
  })
})
