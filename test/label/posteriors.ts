import type { Measured } from '../../src/evidence/measure-page.js'
import type { Judged, LabelOptions } from '../../src/label/judge.js'
import type { Label } from '../../src/model/kind.js'
import type { Page } from '../../src/model/page.js'
import { LABELS, LABEL_COUNT } from '../../src/models/labels/index.js'
import { judgedOf } from './judged.js'

/** What a block is taken for: the labels that are left out have no share. */
export type Shares = Readonly<Partial<Record<Label, number>>>

/** A table as the judge gives it. */
export function tableOf(blocks: readonly Shares[]): Float64Array {
  const table = new Float64Array(blocks.length * LABEL_COUNT)
  for (const [block, shares] of blocks.entries()) {
    for (const [column, label] of LABELS.entries()) table[block * LABEL_COUNT + column] = shares[label] ?? 0
  }
  return table
}

/** A confidence that tells whose it is: the column of the label in front of the point, its share behind it. */
export const TELLING = (label: number, probability: number): number => label + probability

interface Said {
  readonly options?: Partial<LabelOptions>
  /** By each block's own words alone. */
  readonly words?: readonly Shares[]
  /** What each other kind of page is about: a row a block. */
  readonly main?: readonly (readonly number[])[]
  readonly prose?: readonly number[]
  readonly measured?: Partial<Measured>
}

/** A page of which a judge said this. */
export function judgedAs(page: Page, blocks: readonly Shares[], said: Said = {}): Judged {
  const judged = judgedOf(page, said.options)
  const prose = said.prose ? Float32Array.from(said.prose) : judged.measured.prose
  const words = tableOf(said.words ?? page.blocks.map(() => ({})))
  return {
    ...judged,
    measured: { ...judged.measured, prose, ...said.measured },
    posteriors: {
      labels: tableOf(blocks),
      words,
      concluded: judged.posteriors.concluded,
      main: (block) => Float64Array.from(said.main?.[block] ?? []),
      confidence: TELLING,
    },
  }
}
