import { decodeEntities } from './entities.js'

/** Code within a line means the very characters it is written with. */
const CODE = /(``(?:[^`]|`(?!`)){1,500}``|`[^`]{1,500}`)/u

/** A text with its references turned into characters: systems leave `&amp;` and `&#8211;`. Code keeps them. */
export function withoutReferences(text: string): string {
  if (!text.includes('&')) return text
  if (!text.includes('`')) return decodeEntities(text)
  // The captures of the pattern are at the odd indices.
  return text
    .split(CODE)
    .map((part, index) => (index % 2 === 0 ? decodeEntities(part) : part))
    .join('')
}
