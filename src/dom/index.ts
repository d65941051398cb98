/**
 * Articles and pages as documents: the article to query, and the page without its boilerplate.
 *
 * @module clean-article/dom
 */
export { BOILERPLATE, cleanDocument, type CleanedPage, type PageOptions } from './clean-document.js'
export {
  toDocument,
  type ArticleDocument,
  type QueryDocument,
  type QueryElement,
  type QueryParent,
} from './to-document.js'
