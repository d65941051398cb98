import { numberAt } from '../lib/arrays.js'
import { byCodeUnit } from '../lib/code-units.js'

/** Scripts by their Unicode names, each with the one language that is written in it, where it is one. */
const SCRIPTS: readonly (readonly [name: string, language?: string])[] = [
  ['Latin'],
  ['Cyrillic'],
  ['Arabic'],
  ['Devanagari'],
  ['Han', 'zh'],
  ['Hiragana', 'ja'],
  ['Katakana', 'ja'],
  ['Hangul', 'ko'],
  ['Greek', 'el'],
  ['Hebrew', 'he'],
  ['Thai', 'th'],
  ['Lao', 'lo'],
  ['Khmer', 'km'],
  ['Myanmar', 'my'],
  ['Ethiopic', 'am'],
  ['Bengali', 'bn'],
  ['Tamil', 'ta'],
  ['Telugu', 'te'],
  ['Gujarati', 'gu'],
  ['Gurmukhi', 'pa'],
  ['Kannada', 'kn'],
  ['Malayalam', 'ml'],
  ['Sinhala', 'si'],
  ['Armenian', 'hy'],
  ['Georgian', 'ka'],
]

/** The languages that their script alone tells. */
export const LANGUAGES_BY_SCRIPT: readonly string[] = [...new Set(SCRIPTS.flatMap(([, language]) => language ?? []))]

/** Of the script that most of a text is in. */
interface MainScript {
  /** Absent where several languages are written in it. */
  readonly language: string | undefined
}

/** Fewer letters than this tell nothing. */
const LEAST_LETTERS = 20
/** A character of these is as good as two letters: names in Latin letters are many in a text of theirs. */
const DENSE: ReadonlySet<string | undefined> = new Set(['zh', 'ja', 'ko'])

/** Absent where there is too little text, or as much in another script. */
export function mainScript(text: string): MainScript | undefined {
  const letters = byLanguage(countScripts(text))
  const [best, second] = [...letters].sort(([, a], [, b]) => b - a)
  if (!best || best[1] < LEAST_LETTERS || best[1] === second?.[1]) return undefined
  return { language: LANGUAGES_BY_SCRIPT.find((language) => language === best[0]) }
}

/** The letters by their language, or by their script where that has several. */
function byLanguage(counts: Int32Array): Map<string, number> {
  const letters = new Map<string, number>()
  for (const [index, [name, language]] of SCRIPTS.entries()) {
    const count = numberAt(counts, index) * (DENSE.has(language) ? 2 : 1)
    if (count > 0) letters.set(language ?? name, (letters.get(language ?? name) ?? 0) + count)
  }
  return withHanOfJapanese(letters)
}

/** Japanese writes about every other character in kana; Chinese has no more than a name. */
const LEAST_KANA = 0.1

function withHanOfJapanese(letters: Map<string, number>): Map<string, number> {
  const kana = letters.get('ja') ?? 0
  const both = kana + (letters.get('zh') ?? 0)
  if (kana > 0 && kana >= LEAST_KANA * both) {
    letters.set('ja', both)
    letters.delete('zh')
  }
  return letters
}

const NONE = SCRIPTS.length

function countScripts(text: string): Int32Array {
  const counts = new Int32Array(NONE + 1)
  for (let at = 0; at < text.length; at++) {
    const script = scriptOf(text.charCodeAt(at))
    counts[script] = numberAt(counts, script) + 1
  }
  return counts
}

const patterns = SCRIPTS.map(([name]) => new RegExp(`\\p{sc=${name}}`, 'u'))

/** The index of a character's script, or `NONE`. */
const scriptOf = byCodeUnit((code) => {
  const found = patterns.findIndex((pattern) => pattern.test(String.fromCharCode(code)))
  return found < 0 ? NONE : found
})
