/** How many pages have something, and how many of them have it in the body. */
export type Seen = readonly [pages: number, body: number]

/**
 * What the pages of one site share, as plain JSON: hashes and counts, no text. The keys are 16 hexadecimal digits.
 * Made by `learnSite`, joined by `mergeSites`.
 */
export interface SiteProfile {
  readonly version: 1
  /** How many pages were learned. */
  readonly pages: number
  /** Blocks, by their text without case, marks and the value of numbers. */
  readonly blocks: Readonly<Record<string, Seen>>
  /** Two blocks in a row, with the number of pages. */
  readonly pairs: Readonly<Record<string, number>>
  /** Places in the markup of HTML, by tags, classes and ids of the innermost elements. */
  readonly paths: Readonly<Record<string, Seen>>
}
