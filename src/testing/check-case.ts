import { AssertionError } from 'node:assert'
import { createCleaner, type Cleaner } from '../index.js'
import type { ArticleCase } from './case.js'
import { differencesOf } from './differences.js'
import { describeDifferences } from './readable.js'

/**
 * Cleans the page of a case and compares the article with what is expected. The case's options go before those of the
 * cleaner.
 *
 * @throws AssertionError that shows what differs, as Vitest, Jest and `node:test` take it.
 */
export function checkCase(page: ArticleCase, cleaner: Pick<Cleaner, 'with'> = createCleaner()): void {
  const differences = differencesOf(page, cleaner.with(page.options).cleanArticle(page.input))
  if (differences.length === 0) return
  throw new AssertionError({
    message: `${page.folder} is not as expected (- expected, + found)\n\n${describeDifferences(differences)}\n`,
    // Jest shows the message of this one alone, without the values compared.
    operator: 'fail',
    stackStartFn: checkCase,
  })
}
