// A peer that means the same on every machine: the line filter of the C4 corpus, reduced to what decides about a line.
// A line stays when it ends like a sentence and has five words or more.

const SENTENCE_END = new Set(['.', '!', '?', '"', '”'])
const FEWEST_WORDS = 5
const SPACE = /\s+/u

/** @param {string} text */
export function lineFilter(text) {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(
      (line) =>
        SENTENCE_END.has(line.at(-1) ?? '') && !line.endsWith('...') && line.split(SPACE).length >= FEWEST_WORDS,
    )
    .join('\n')
}

/** @param {{ text: string }} page */
export function extract({ text }) {
  return { text: lineFilter(text) }
}
