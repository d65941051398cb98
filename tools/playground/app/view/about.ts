import { duration, grouped, percent, score } from '../../../../src/cli/batch-report/html/figures.js'
import { markup, type Markup } from '../../../../src/cli/batch-report/html/markup.js'
import type { Article, Statement } from '../../../../src/index.js'
import { TELLING_FIELDS } from '../../../../src/node/metadata-fields.js'
import type { Cleaned } from '../messages.js'
import { wordsOf } from './fields.js'

/** What the page turned out to be, and how much of it stayed. */
export function verdictView({ article, blocks, milliseconds }: Cleaned): Markup {
  const { verdict, confidence, removed, text } = article
  const gone = removed.reduce((sum, entry) => sum + entry.text.length, 0)
  const cards = [
    ['Confidence', score(confidence), 'that this is an article, and its body right'],
    [
      'Kept',
      percent({ count: text.length, of: text.length + gone }),
      `${grouped(article.blocks.length)} of ${grouped(blocks.length)} blocks`,
    ],
    ['Words', grouped(article.metadata.wordCount), `cleaned in ${duration(milliseconds)}`],
  ] as const
  return markup`<p class="verdict ${verdict.kind === 'article' ? 'good' : 'plain'}"><strong>${verdict.kind}</strong> <span class="score">${score(verdict.probability)}</span></p>
${verdict.reason === '' ? undefined : markup`<p class="soft">${verdict.reason}</p>`}
<dl class="cards">${cards.map(([name, value, about]) => markup`<div><dt>${name}</dt><dd>${value} <small>${about}</small></dd></div>`)}</dl>`
}

/** Each field that was found, where it was found, and what others say of it. */
export function metadataView({ metadata }: Article): Markup {
  const { sources } = metadata
  const found = TELLING_FIELDS.filter((field) => wordsOf(metadata[field]) !== '')
  const others = (['body', 'charset'] as const).filter((name) => sources[name] !== undefined)
  if (found.length + others.length === 0) return markup`<p class="soft">Nothing was found.</p>`
  return markup`<dl class="fields">${found.map((field) => fieldView(field, wordsOf(metadata[field]), sources[field]))}${others.map(
    (name) =>
      fieldView(name, name === 'body' ? 'not as the page shows it' : wordsOf(sources[name]?.[0]?.value), sources[name]),
  )}</dl>`
}

function fieldView(name: string, value: string, statements: readonly Statement[] = []): Markup {
  const [taken, ...rest] = statements
  const agreeing = rest.filter((one) => wordsOf(one.value) === value)
  const others = rest.filter((one) => wordsOf(one.value) !== value)
  return markup`<div><dt>${name}</dt><dd><span class="value" dir="auto">${value}</span>
${taken === undefined ? undefined : sourceView(taken)}
${agreeing.length === 0 ? undefined : markup`<p class="others">the same ${agreeing.map(sourceView)}</p>`}
${others.map((one) => markup`<p class="others">or <span dir="auto">${shortened(wordsOf(one.value))}</span> ${sourceView(one)}</p>`)}</dd></div>
`
}

const sourceView = ({ source }: Statement): Markup => markup`<span class="source">${source}</span> `

const LONGEST = 200

function shortened(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words
}
