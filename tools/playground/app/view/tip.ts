import { score } from '../../../../src/cli/batch-report/html/figures.js'
import { markup, type Markup } from '../../../../src/cli/batch-report/html/markup.js'
import { toneOf } from '../../../../src/cli/batch-report/html/tones.js'
import type { LabelledBlock } from '../../../../src/index.js'
import { meaningOf } from './kinds.js'

/** What is known of a block. */
export function tipOf({ label, confidence, reason }: LabelledBlock): Markup {
  return markup`<p class="${toneOf(label)}"><strong class="kind">${label}</strong> <span class="score">confidence ${score(confidence)}</span></p>
${reason === '' ? undefined : markup`<p>${reason}</p>`}
<p class="soft">${meaningOf(label)}</p>`
}
