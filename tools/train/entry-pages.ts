/** What training needs to learn kinds of pages: the article as it is found, and what is judged by. */
import { findArticle } from '../../src/article/find.js'
import { OUTCOME_FEATURES, agreementOf, outcomeFeatures } from '../../src/models/pages/outcome.js'
import { PAGE_FEATURES, PAGE_TEXT_COUNT, pageFeatures } from '../../src/models/pages/page.js'
import { readInput } from '../../src/read/index.js'
import { signOf } from '../../src/models/pages/signs.js'
import { resolveOptions } from '../../src/options.js'
import { countWords } from '../../src/text/word-count.js'

export { OUTCOME_FEATURES, PAGE_FEATURES, PAGE_TEXT_COUNT }

export interface PageRow {
  readonly features: Float32Array
  /** Features of the outcome, as if the page were as likely an article as not. */
  readonly outcome: Float32Array
  /** The body that was found. */
  readonly text: string
  /** The kind of a page that bears a sign of it: it isn't learned from. */
  readonly sign: string | undefined
  /** No body was found: it is no article, whatever it is like. */
  readonly bodiless: boolean
}

const EVEN = 0.5

export function pageRow(input: string, format: 'html' | 'text'): PageRow {
  const options = resolveOptions({ format, expect: 'article', limits: { depth: 5000 } })
  const page = readInput(input, options)
  const { shown, body, source } = findArticle(page, options)
  const seen = { page, labelled: shown.blocks, ...shown.measured }
  const features = pageFeatures(seen)
  const words = countWords(body.text)
  return {
    features,
    outcome: outcomeFeatures(features, EVEN, body.certainty, agreementOf(seen, source !== undefined)),
    text: body.text,
    bodiless: words === 0,
    sign: signOf({ page, labelled: shown.blocks, words, source, isFollowed: shown.isFollowed })?.kind,
  }
}
