import type { Page } from './page.js'

/** A page whose body was found, before its blocks are named. */
export interface Located {
  readonly page: Page
  /** Probability of each block to be body, 0 to 1, by the model of labels. */
  readonly score: Float32Array
  /** 1 where a block lies in a stretch of body. */
  readonly inside: Uint8Array
  /** The block that states the headline. */
  readonly headline: number | undefined
}

/** Tells what of a page its site puts on every page: 1 for each such block. */
export type FindTemplate = (located: Located) => Uint8Array
