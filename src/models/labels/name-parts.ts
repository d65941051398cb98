import { wordsOfNames } from '../../evidence/markup/name-parts.js'

/** Calls `each` with every word of class names or an id, and with every two that follow each other in one. */
export function eachPart(names: string, each: (word: string) => void): void {
  for (const words of wordsOfNames(names)) {
    for (const [at, word] of words.entries()) {
      each(word)
      const before = words[at - 1]
      if (before !== undefined) each(`${before}-${word}`)
    }
  }
}
