// The page as it is: what cleaning has to be better than.

/** @param {{ text: string }} page */
export function extract({ text }) {
  return { text }
}
