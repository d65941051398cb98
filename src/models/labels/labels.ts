import { KIND_NAMES, type Label } from '../../model/kind.js'

/** Every label, in the order of the columns of a row of probabilities. */
export const LABELS: readonly Label[] = ['body', ...KIND_NAMES]
export const LABEL_COUNT = LABELS.length
export const BODY = 0

/** The kinds of pages, beside articles, of which the judge knows what they are about. A product is read like an article. */
export const OTHER_PAGES = ['listing', 'forum', 'documentation', 'other'] as const
