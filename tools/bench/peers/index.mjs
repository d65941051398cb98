/**
 * Something that takes a page and gives back an article, or only a document.
 *
 * @typedef {{ id: string, url: string, html: string }} Page
 * @typedef {{
 *   name: string,
 *   run: (page: Page) => unknown,
 *   textOf: (result: any) => string | undefined,
 * }} System
 */

/** By the names of their files; the bare parse comes first, since all others are measured against it. */
export const NAMES = ['parse', 'clean-article', 'readability', 'defuddle', 'article-extractor']

/** @param {string} name @returns {Promise<System>} */
export const load = (name) => import(new URL(`${name}.mjs`, import.meta.url).href)

/** What peers have to say about a page would bury the table. */
export function hushConsole() {
  for (const method of /** @type {const} */ (['error', 'warn', 'info', 'debug'])) console[method] = () => undefined
}
