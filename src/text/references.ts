import { decodeEntities } from './entities.js'

/** Code within a line speaks of the very characters that stand in it. */
const CODE = /(``(?:[^`]|`(?!`)){1,500}``|`[^`]{1,500}`)/u

/** A text with the characters that its references stand for: systems leave `&amp;` and `&#8211;`. Code keeps them. */
export function withoutReferences(text: string): string {
  if (!text.includes('&')) return text
  if (!text.includes('`')) return decodeEntities(text)
  // What the pattern captures stands at the odd places.
  return text
    .split(CODE)
    .map((part, index) => (index % 2 === 0 ? decodeEntities(part) : part))
    .join('')
}
