import { pick, randomFrom } from './random.mjs'

/** Lines with labels as a page of HTML: what written pages have to teach, in the markup that sites use. */

const escape = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const link = (/** @type {string} */ text) => `<a href="/${String(text.length)}/x">${text}</a>`

/** Labels that are links as a rule. */
const LINKS = new Set(['navigation', 'related-posts', 'trending', 'tags', 'breadcrumb', 'share-bar'])
/** How pages hide what only some readers are to see. */
const HIDING = ['hidden', 'style="display:none"', 'aria-hidden="true"', 'class="visually-hidden"', 'class="sr-only"']
/** Characters of a subheading. */
const SHORT = 70

/**
 * @param {{ id: string, lines: readonly import('./transfer.mjs').Line[] }} page
 * @param {(mask: number) => string} labelOf the first label of a mask
 * @param {string} seed
 */
export function asHtml(page, labelOf, seed) {
  const random = randomFrom(`${page.id} html ${seed}`)
  const bare = random() < 0.3
  const box = random() < 0.5 ? 'div' : 'section'
  const paragraph = pick(PARAGRAPHS, random) ?? PARAGRAPHS[0]
  const title = page.lines.find(({ mask }) => labelOf(mask) === 'title')
  const named = title && random() < 0.5 ? `<head><title>${escape(title.text)}</title></head>` : ''
  let html = `<html>${named}<body>\n`
  let last = ''
  for (const { text, mask, hidden } of page.lines) {
    if (hidden) {
      html += `<div ${pick(HIDING, random) ?? 'hidden'}><p>${escape(text)}</p></div>\n`
      continue
    }
    const label = labelOf(mask)
    const group =
      label === 'body' || label === 'title' || label === 'byline' || label === 'timestamp' ? 'article' : label
    const stays = last === 'article' && group !== 'article' && random() < 0.5
    if (!bare && group !== last && !stays) {
      if (last !== '') html += `</${last === 'article' ? 'article' : box}>\n`
      html += group === 'article' ? '<article>\n' : `<${box}>\n`
      last = group
    }
    html += `${lineOf(escape(text), label, random, paragraph)}\n`
  }
  if (last !== '') html += `</${last === 'article' ? 'article' : box}>\n`
  return `${html}</body></html>`
}

/** @typedef {(text: string) => string} Wrap */

/** How a page writes its paragraphs. @type {Wrap[]} */
const PARAGRAPHS = [
  (text) => `<p>${text}</p>`,
  (text) => `<p>${text}</p>`,
  (text) => `<p>${text}</p>`,
  (text) => `<div>${text}</div>`,
  (text) => `${text}<br><br>`,
  (text) => `<p><span>${text}</span></p>`,
]
/** Of the paragraphs, those that are something else by their markup. */
const UNUSUAL = 0.06

/** @param {string} text @param {string} label @param {() => number} random @param {Wrap} [paragraph] */
function lineOf(text, label, random, paragraph = (line) => `<p>${line}</p>`) {
  if (label === 'title') return `<h1>${text}</h1>`
  if (label === 'body') {
    if (text.length > SHORT || /[.!?,;。।]$/u.test(text)) {
      if (random() >= UNUSUAL) return paragraph(text)
      return (
        pick(
          [`<blockquote><p>${text}</p></blockquote>`, `<ul><li>${text}</li></ul>`, `<p><em>${text}</em></p>`],
          random,
        ) ?? text
      )
    }
    return (
      pick(
        [
          `<h2>${text}</h2>`,
          `<h3>${text}</h3>`,
          `<p><strong>${text}</strong></p>`,
          `<p>${text}</p>`,
          `<ul><li>${text}</li></ul>`,
        ],
        random,
      ) ?? text
    )
  }
  const colon = text.indexOf(': ')
  if (label === 'related-posts' && colon > 0 && random() < 0.7) {
    const [intro, rest] = [text.slice(0, colon + 1), link(text.slice(colon + 2))]
    return (
      pick(
        [`<p><strong>${intro} ${rest}</strong></p>`, `<p>${intro} ${rest}</p>`, `<p><b>${intro}</b> ${rest}</p>`],
        random,
      ) ?? text
    )
  }
  if (LINKS.has(label) && random() < 0.8) {
    return (
      pick(
        [
          `<p>${link(text)}</p>`,
          `<ul><li>${link(text)}</li></ul>`,
          `<div>${link(text)}</div>`,
          `<p><strong>${link(text)}</strong></p>`,
          `<h3>${link(text)}</h3>`,
        ],
        random,
      ) ?? text
    )
  }
  return (
    pick(
      [
        `<p>${text}</p>`,
        `<div>${text}</div>`,
        `<div><span>${text}</span></div>`,
        `<p><em>${text}</em></p>`,
        `<div><button>${text}</button></div>`,
      ],
      random,
    ) ?? text
  )
}
