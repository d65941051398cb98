// clean-article as the scorers call it: the built library, which a package reaches by its own name.
import { cleanArticle } from 'clean-article'

/** @param {{ text: string, url?: string }} page */
export function extract({ text, url }) {
  const article = cleanArticle(text, url === undefined ? {} : { url })
  const { title, authors, published: date } = article.metadata
  // The ledger in the page's own lines: that is what the scorer compares.
  const removed = article.removed.map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) }))
  return { text: article.text, title, authors, date, removed }
}
