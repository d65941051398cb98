// @extractus/article-extractor on a page that was fetched by others.
import { extractFromHtml } from '@extractus/article-extractor'
import { htmlToText } from './html-to-text.mjs'

export const name = 'article-extractor'

/** @param {{ html: string, url: string }} page */
export const run = ({ html, url }) => extractFromHtml(html, url)

/** @param {Awaited<ReturnType<typeof run>>} result */
export const textOf = (result) => htmlToText(result?.content ?? '')
