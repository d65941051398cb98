import { plural, score } from '../../../../src/cli/batch-report/html/figures.js'
import { markup, type Markup } from '../../../../src/cli/batch-report/html/markup.js'
import { toneOf } from '../../../../src/cli/batch-report/html/tones.js'
import type { Article, LabelledBlock } from '../../../../src/index.js'
import { TELLING_FIELDS } from '../../../../src/node/metadata-fields.js'
import { wordsOfBoth, type Row } from '../compare.js'
import { wordsOf } from './fields.js'

type Side = 'A' | 'B'

/** Blocks that differ, between those that don't: these are shown as one line where only the others are wanted. */
export function rowsView(rows: readonly Row[], onlyDifferences: boolean): Markup {
  const shown: Markup[] = []
  let alike = 0
  const closeGap = (): void => {
    if (alike > 0) shown.push(markup`<li class="gap">${plural(alike, 'block')} alike</li>\n`)
    alike = 0
  }
  for (const row of rows) {
    if (onlyDifferences && row.is === 'same') {
      alike++
      continue
    }
    closeGap()
    shown.push(rowView(row))
  }
  closeGap()
  return markup`${shown}`
}

function rowView({ left, right, is }: Row): Markup {
  if (is !== 'changed' && left !== undefined && right !== undefined)
    return markup`<li class="both ${is}"><p class="labels">${is === 'same' ? labelOf(left) : markup`${sideOf(left, 'A')}${sideOf(right, 'B')}`}</p><p class="text" dir="auto">${left.text}</p></li>\n`
  return markup`<li class="pair">${cellOf(left, right, 'A')}${cellOf(right, left, 'B')}</li>\n`
}

function labelOf({ label, confidence }: LabelledBlock): Markup {
  return markup`<span class="kind ${toneOf(label)}">${label} <span class="score">${score(confidence)}</span></span>`
}

function sideOf(block: LabelledBlock, side: Side): Markup {
  const { reason } = block
  return markup`<span class="side"><b>${side}</b> ${labelOf(block)}${reason === '' ? undefined : markup` <span class="soft">${reason}</span>`}</span>`
}

function cellOf(block: LabelledBlock | undefined, other: LabelledBlock | undefined, side: Side): Markup {
  if (block === undefined) return markup`<div class="half absent"><p class="labels"><b>${side}</b> not there</p></div>`
  const words = other === undefined ? markup`${block.text}` : changedWords(block.text, other.text, side)
  return markup`<div class="half ${side === 'A' ? 'gone' : 'come'}"><p class="labels"><b>${side}</b> ${labelOf(block)}</p><p class="text" dir="auto">${words}</p></div>`
}

function changedWords(text: string, other: string, side: Side): Markup {
  const words = wordsOfBoth(text, other).filter(({ mark }) => mark !== '+')
  return markup`${words.map(({ mark, text: word }) =>
    mark === ' ' ? markup`${word} ` : side === 'A' ? markup`<del>${word}</del> ` : markup`<ins>${word}</ins> `,
  )}`
}

/** Fields and judgements in which two articles differ. */
export function articleDifferences(left: Article, right: Article): Markup {
  const rows = Object.entries(factsOf(left)).flatMap(([name, value]) => {
    const other = factsOf(right)[name] ?? ''
    return value === other ? [] : [markup`<tr><th scope="row">${name}</th>${cellFor(value)}${cellFor(other)}</tr>\n`]
  })
  if (rows.length === 0) return markup`<p class="soft">Verdict and metadata are the same.</p>`
  return markup`<div class="wide" role="group" aria-labelledby="facts-title" tabindex="0"><table aria-labelledby="facts-title"><thead><tr><th scope="col">Field</th><th scope="col">A</th><th scope="col">B</th></tr></thead>
<tbody>${rows}</tbody></table></div>`
}

const cellFor = (value: string): Markup =>
  value === '' ? markup`<td class="soft">nothing</td>` : markup`<td dir="auto">${value}</td>`

function factsOf({ verdict, confidence, metadata }: Article): Readonly<Record<string, string>> {
  return {
    verdict: `${verdict.kind} ${score(verdict.probability)}`,
    confidence: score(confidence),
    words: String(metadata.wordCount),
    ...Object.fromEntries(TELLING_FIELDS.map((name) => [name, wordsOf(metadata[name])])),
  }
}

/** In a sentence, how much differs. */
export function summaryOf(rows: readonly Row[]): string {
  const count = (is: Row['is']): number => rows.filter((row) => row.is === is).length
  const [same, relabelled, changed] = [count('same'), count('relabelled'), count('changed')]
  if (relabelled + changed === 0) return `No difference in ${plural(same, 'block')}.`
  return `${plural(same, 'block')} alike, ${plural(relabelled, 'block')} with another label, ${plural(changed, 'row')} with another text.`
}
