import { measurePage, type Measured } from '../evidence/measure-page.js'
import { LIKE_PROSE } from '../evidence/prose.js'
import { numberAt } from '../lib/arrays.js'
import type { Page } from '../model/page.js'
import type { Rule } from '../model/rule.js'
import type { JudgeBySite } from '../model/site.js'
import { judgeBlocks, type Posteriors } from '../models/labels/index.js'
import type { Decision } from './decision.js'

export interface LabelOptions {
  readonly languages: readonly string[] | undefined
  /** Moves the threshold of body, as a logarithm of its odds: above 0 for more body, below for less. */
  readonly bias: number
  readonly rules: readonly Rule[]
  /** Judges once more by what the pages of the same site share. */
  readonly judgeBySite?: JudgeBySite | undefined
}

/** What every step sees. */
export interface Judged {
  readonly page: Page
  readonly options: LabelOptions
  readonly measured: Measured
  readonly posteriors: Posteriors
}

/** A step of labelling: it takes what was decided of every block so far, and gives what it would have instead. */
export type Step = (decisions: readonly Decision[], judged: Judged) => readonly Decision[]

/** Measures the blocks of a page and judges each among its neighbours. */
export function judgePage(page: Page, options: LabelOptions): Judged {
  const measured = measurePage(page, options)
  const { columns, measures } = measured
  const posteriors = judgeBlocks({ blocks: page.blocks.length, columns, measures, markup: page.markup })
  return { page, options, measured, posteriors }
}

export function readsLikeProse({ measured }: Judged, index: number): boolean {
  return numberAt(measured.prose, index) >= LIKE_PROSE
}

/** Share of a line that a date takes, for the line to be one. */
const DATED = 0.5

export function isDate({ measured }: Judged, index: number): boolean {
  return numberAt(measured.cues.dates, index) >= DATED
}
