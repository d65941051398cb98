import { pagesOf } from '../../train/corpora.mjs'

/** The corpora that are compared on, with the kind of page: news, and articles of the web. */
export const CORPORA = [
  { corpus: 'fundus', kind: 'article' },
  { corpus: 'wcxb', kind: 'article' },
]

/** The number of pages of each corpus, and a pattern for their id and address, as the scorer takes them. */
export const SELECTION = /** @type {const} */ ({ limit: { type: 'string' }, match: { type: 'string' } })

/**
 * @param {{ limit?: string | undefined, match?: string | undefined }} selection
 * @returns {AsyncGenerator<import('./index.mjs').Page & { corpus: string }>}
 */
export async function* htmlPages({ limit = 'Infinity', match = '' }) {
  const pattern = new RegExp(match)
  for (const { corpus, kind } of CORPORA) {
    let taken = 0
    for await (const page of pagesOf(corpus)) {
      if (page.kind !== kind || !pattern.test(`${page.id} ${page.url}`)) continue
      if (taken >= Number(limit)) break
      taken++
      yield { corpus, id: page.id, url: page.url, html: page.html }
    }
  }
}
