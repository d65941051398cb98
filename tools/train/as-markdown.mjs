import { randomFrom } from './random.mjs'

/** Lines with labels as Markdown: what crawlers make of a page for those who read no HTML. */

const LINKS = new Set(['navigation', 'related-posts', 'trending', 'tags', 'breadcrumb', 'share-bar'])
/** Characters of a subheading. */
const SHORT = 60

/**
 * @param {{ id: string, lines: readonly import('./transfer.mjs').Line[] }} page
 * @param {(mask: number) => string} labelOf the first label of a mask
 */
export function asMarkdown(page, labelOf) {
  const random = randomFrom(`${page.id} markdown`)
  const lines = page.lines.map(({ text, mask }) => lineOf(text, labelOf(mask), random))
  return lines.join('\n\n')
}

/** @param {string} text @param {string} label @param {() => number} random */
function lineOf(text, label, random) {
  if (label === 'title') return `# ${text}`
  const isShort = text.length <= SHORT && !/[.!?:,;。।]$/u.test(text)
  if (label === 'body' && isShort) return random() < 0.7 ? `## ${text}` : `**${text}**`
  const colon = text.indexOf(': ')
  if (label === 'related-posts' && colon > 0 && random() < 0.6)
    return `**${text.slice(0, colon + 1)}** [${text.slice(colon + 2)}](/news/${text.length})`
  if (LINKS.has(label)) return `${random() < 0.5 ? '* ' : ''}[${text}](/news/${text.length})`
  return text
}
