import { KIND_NAMES, type Label } from '../../model/kind.js'

/** Every label, in the order of the columns of a row of probabilities. */
export const LABELS: readonly Label[] = ['body', ...KIND_NAMES]
export const LABEL_COUNT = LABELS.length
export const BODY = 0
