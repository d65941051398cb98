// The library for the shared scorers, every page cleaned by weights that never saw its host: see evaluate.mjs.
import { foldOf, librariesOfFolds } from './folds.mjs'

/** @type {(typeof import('../../src/index.js'))[]} */
const libraries = await librariesOfFolds('src/index.ts')
const favor = process.env['FAVOR']

/** @param {{ id: string, url?: string, html?: string, text?: string, bytes?: Uint8Array, options?: object }} page */
export function extract({ id, url = '', html, text, bytes, options }) {
  const library = libraries[foldOf(url, id)]
  if (!library) throw new RangeError('there are fewer libraries than folds')
  const address = url.startsWith('http') && URL.canParse(url) ? { url } : {}
  const input = bytes ?? html ?? text ?? ''
  const article = library.cleanArticle(input, {
    ...options,
    ...address,
    ...(favor && { favor: /** @type {any} */ (favor) }),
  })
  const { metadata, removed, confidence, verdict } = article
  const { title, authors, published, siteName, tags } = metadata
  return {
    text: article.text,
    title,
    authors,
    date: published,
    siteName,
    tags,
    removed,
    confidence,
    verdict: verdict.kind,
    metadata,
  }
}
