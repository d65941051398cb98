import type { DateRole } from '../../dates/statements.js'

/** One date that a page states, and how far that speaks for its article. */
export interface DateEvidence {
  /** ISO 8601, to the day or more precise. */
  readonly iso: string
  /** What it is said to be; undefined where nothing is said. */
  readonly role: DateRole | undefined
  /** For `metadata.sources`: `json-ld datePublished`, `timestamp block 4`. */
  readonly origin: string
  readonly witness: Witness
  /** From 0 to about 3. */
  readonly weight: number
}

/**
 * Where a date comes from: what the page states for machines, what it shows to readers, or its address. Two dates of one
 * witness may be copies, and don't confirm each other; dates of different witnesses do.
 */
export type Witness = 'stated' | 'page' | 'address'
