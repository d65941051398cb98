import type { Page } from './page.js'

/** On how many pages something stands, and on how many of them it was taken for body by its looks. */
export type Seen = readonly [pages: number, body: number]

/**
 * What the pages of one site share, as plain JSON of at most 200 kB: hashes and counts, no text. The keys are 16
 * hexadecimal digits. Made by `learnSite` or a `Site`, joined by `mergeSites`.
 */
export interface SiteProfile {
  readonly version: 2
  /** How many pages it stands for. Past 2,000 all counts are halved, so that the latest pages weigh most. */
  readonly pages: number
  /** Blocks, by their text without case and marks. */
  readonly blocks: Readonly<Record<string, Seen>>
  /** Places in the markup of HTML, by tags, classes and ids of the innermost elements. */
  readonly paths: Readonly<Record<string, Seen>>
}

/** A page whose blocks were judged one by one. */
export interface JudgedPage {
  readonly page: Page
  /** Probability of each block to be body, 0 to 1, by the judge. */
  readonly body: Float64Array
  /** 1 where a block is taken for body. */
  readonly inside: Uint8Array
}

/** What the pages of a site say of each block of another one. */
export interface SiteVerdict {
  /** Probability of each block to be body, 0 to 1, with what its site's pages share. */
  readonly body: Float64Array
  /** 1 where a block stands on enough of the site's pages to be of their template. */
  readonly shared: Uint8Array
}

/** Judges the blocks of a page once more, by what is known of its site. */
export type JudgeBySite = (judged: JudgedPage) => SiteVerdict
