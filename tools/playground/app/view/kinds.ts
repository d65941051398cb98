import { grouped } from '../../../../src/cli/batch-report/html/figures.js'
import { markup, type Markup } from '../../../../src/cli/batch-report/html/markup.js'
import { toneOf } from '../../../../src/cli/batch-report/html/tones.js'
import { KINDS, type Label, type LabelledBlock } from '../../../../src/index.js'

const LABELS: readonly Label[] = ['body', ...(Object.keys(KINDS) as Label[])]

/** A switch for each label that the page has, with how many blocks have it. */
export function kindSwitches(blocks: readonly LabelledBlock[], hidden: ReadonlySet<Label>): Markup {
  const counts = new Map<Label, number>()
  for (const { label } of blocks) counts.set(label, (counts.get(label) ?? 0) + 1)
  return markup`${LABELS.filter((label) => counts.has(label)).map(
    (
      label,
    ) => markup`<label class="switch ${toneOf(label)}"><input type="checkbox" data-kind="${label}"${hidden.has(label) ? '' : markup` checked`}>${label} <small>${grouped(counts.get(label) ?? 0)}</small></label>
`,
  )}`
}

/** What a label means, in a sentence. */
export function meaningOf(label: Label): string {
  return label === 'body' ? 'The article itself.' : KINDS[label]
}
