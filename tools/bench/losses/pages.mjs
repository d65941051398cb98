import { width } from '../../lib/terminal.mjs'

/** Small pages made of paragraphs, and what of them came through. */

/** @typedef {Pick<typeof import('clean-article'), 'cleanArticle' | 'label'>} Library */
/** @typedef {'html' | 'markdown' | 'text'} Kind */
/** @typedef {{ rows: string[], lost: string[] }} Part rows of the table, and a line for all that was lost */

/** The least size of a paragraph. */
export const PARAGRAPH = 90

const BREAKS = { html: '\n', markdown: '\n\n', text: '\n' }
const NO_LETTERS = /[^\p{L}\p{M}\p{N}]+/gu
const SPECIAL = /[&<>]/gu

/** What spaces, marks and quotes don't change. @param {string} text */
export const keyOf = (text) => text.normalize('NFKC').replace(NO_LETTERS, '')

/** Its characters; those that take two columns count twice, for they say as much. @param {string} text */
export const sizeOf = (text) => Math.max(text.length, width(text))

/** @param {string} text */
export const escape = (text) => text.replace(SPECIAL, (sign) => `&#${sign.charCodeAt(0)};`)

/** A page of paragraphs; one that is in its form already stands as `{ raw }`. @param {Kind} kind @param {string} lang @param {(string | { raw: string })[]} parts */
export function pageOf(kind, lang, parts) {
  const written = parts.map((part) =>
    typeof part !== 'string' ? part.raw : kind === 'html' ? `<p>${escape(part)}</p>` : part,
  )
  const body = written.join(BREAKS[kind])
  if (kind !== 'html') return body
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"></head><body><article>\n${body}\n</article></body></html>`
}

/** The body that the library finds on such a page. @param {Library} library @param {Kind} kind @param {string} lang @param {(string | { raw: string })[]} parts */
export function bodyOf({ cleanArticle }, kind, lang, parts) {
  return cleanArticle(pageOf(kind, lang, parts), { format: kind === 'html' ? 'html' : 'text' }).text
}

/** Those that the body doesn't have whole. @param {string} body @param {readonly string[]} parts */
export function missing(body, parts) {
  const key = keyOf(body)
  return parts.filter((part) => !key.includes(keyOf(part)))
}
