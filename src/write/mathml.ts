import { MATHML, MATHML_ATTRIBUTE } from '../model/mathml.js'

const TOKEN = /<(\/?)([a-z]+)( [a-z]+="[\da-z-]+")?>|[^<>&\p{Cc}\p{Cs}]+|&(?:amp|lt|gt);/guy
/** Deeper ones are no formula to show. */
const DEEPEST = 200

/**
 * MathML as it may stand in HTML: one `math` with elements of the list, closed in order, and text that is escaped.
 *
 * @returns undefined for what holds anything else.
 */
export function safeMathml(mathml: string | undefined): string | undefined {
  if (mathml === undefined) return undefined
  const open: string[] = []
  let at = 0
  for (const [token, closing, name, attribute = ''] of mathml.matchAll(TOKEN)) {
    // All stands in one element, which nothing comes before or behind.
    if (at > 0 ? open.length === 0 : name !== 'math') return undefined
    at += token.length
    if (name === undefined) continue
    const isFit = closing === '/' ? open.pop() === name && attribute === '' : mayOpen(name, attribute, open.length)
    if (!isFit) return undefined
    if (closing === '') open.push(name)
  }
  return at > 0 && at === mathml.length && open.length === 0 ? mathml : undefined
}

function mayOpen(name: string, attribute: string, depth: number): boolean {
  if (!MATHML.has(name) || (name === 'math') !== (depth === 0) || depth >= DEEPEST) return false
  return attribute === '' || MATHML_ATTRIBUTE.test(attribute)
}
