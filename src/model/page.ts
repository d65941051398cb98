import type { Block } from './block.js'

/** How a text is laid out, as the reader found it. */
export type Shape = 'lines' | 'wrapped' | 'blob' | 'broken'

/** What every input becomes: one sequence of blocks over the string that was given. */
export interface Page {
  readonly input: string
  readonly shape: Shape
  readonly blocks: readonly Block[]
}
