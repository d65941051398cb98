/** Numbers from 0 to 1 that look random and are the same every time. @param {string} seed @returns {() => number} */
export function randomFrom(seed) {
  let state = [...seed].reduce(
    (sum, character) => Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5,
  )
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** @template T @param {readonly T[]} items @param {() => number} random @returns {T | undefined} */
export const pick = (items, random) => items[Math.floor(random() * items.length)]
