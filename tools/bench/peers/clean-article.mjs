// This library, as built.
import { cleanArticle } from 'clean-article'

export const name = 'clean-article'

/** @param {{ html: string, url: string }} page */
export const run = ({ html, url }) => cleanArticle(html, { url })

/** @param {ReturnType<typeof run>} article */
export const textOf = (article) => article.text
