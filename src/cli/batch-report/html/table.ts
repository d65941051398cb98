import { markup, type Markup } from './markup.js'

/** A column of a table. */
export interface Head {
  readonly name: string
  /** Figures stand to the right; a narrow screen does without the minor ones. */
  readonly is?: 'figure' | 'minor figure' | 'bar' | 'minor'
}

/** A text, or more than that. */
export type Cell = string | Markup

/** A table whose rows have a name, their first cell. It can be scrolled by the keyboard where it is wide. */
export function table(id: string, heads: readonly Head[], rows: readonly (readonly Cell[])[]): Markup {
  const cell = (content: Cell, index: number): Markup =>
    index === 0
      ? markup`<th scope="row">${content}</th>`
      : markup`<td class="${heads[index]?.is ?? 'words'}">${content}</td>`
  return markup`<div class="wide" role="group" aria-labelledby="${id}" tabindex="0"><table aria-labelledby="${id}">
<thead><tr>${heads.map(headOf)}</tr></thead>
<tbody>
${rows.map((cells) => markup`<tr>${cells.map(cell)}</tr>\n`)}</tbody></table></div>`
}

/** What a bar shows is said by the figures beside it. */
function headOf({ name, is }: Head): Markup {
  const shown = is === 'bar' ? markup`<span class="unseen">${name}</span>` : name
  return markup`<th scope="col" class="${is ?? 'words'}">${shown}</th>`
}

/** A text from a page: whichever way it is written, it does not turn the rest around. */
export const bdi = (value: string): Markup => markup`<bdi>${value}</bdi>`
