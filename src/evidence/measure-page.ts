import { languages as known, lexicon } from '../lexicon/index.js'
import type { Page } from '../model/page.js'
import { computeAbove } from './above.js'
import type { Columns } from './columns.js'
import { computeEcho } from './echo.js'
import { CUE_FEATURES, findCues, type Cues } from './cues.js'
import { findEvidence, type Evidence } from './phrases.js'
import { computeFeatures } from './features.js'
import { computeMarkup } from './markup/features.js'
import { measure, type Measures } from './measure.js'
import { computeSigns } from './signs.js'
import { proseOf } from './prose.js'
import { surveyOutline, type Outline } from './markup/outline.js'
import { computeTopic } from './topic.js'

export interface Measuring {
  /** Codes of the languages that may be found; absent for all. */
  readonly languages: readonly string[] | undefined
}

/** What can be said of the blocks of a page before any of them is judged. */
export interface Measured {
  readonly measures: Measures
  readonly evidence: readonly Evidence[]
  readonly languages: readonly string[]
  readonly cues: Cues
  /** How much of a sentence each block is, 0 to 1. */
  readonly prose: Float32Array
  readonly outline: Outline | undefined
  /** Every feature that a model may ask for. */
  readonly columns: readonly Columns[]
}

export function measurePage(page: Page, { languages: only }: Measuring): Measured {
  const { blocks } = page
  const words = lexicon()
  const measures = measure(blocks, words, only)
  const evidence = findEvidence(blocks, measures, words, only)
  const languages = likeliest(measures.language, only)
  const cues = findCues(blocks, measures, evidence, languages)
  const prose = proseOf(measures, blocks.length)
  const outline = page.markup && surveyOutline(page, page.markup, measures, prose)
  const columns: readonly Columns[] = [
    computeFeatures(blocks, measures, evidence, prose),
    { names: CUE_FEATURES, rows: cues.own },
    computeTopic(blocks, measures, prose, outline),
    computeEcho(blocks, page.markup),
    computeSigns(page, measures),
    outline ? computeMarkup(page, outline, measures, prose) : computeAbove(blocks, measures, evidence, prose),
  ]
  return { measures, evidence, languages, cues, prose, outline, columns }
}

/** The page's own language, then English, then the others that were asked for. */
function likeliest(language: string | undefined, only: readonly string[] | undefined): readonly string[] {
  if (only) return only
  if (language === undefined) return [...known.keys()]
  return language === 'en' ? ['en'] : [language, 'en']
}
