/**
 * Cases of one's own pages, for the tests of other projects: in Vitest, Jest or `node:test`.
 *
 * @module clean-article/testing
 */
export type { ArticleCase, Expectation } from './case.js'
export { checkCase } from './check-case.js'
export { readCases } from './read-cases.js'
