import { rowsOf, type Row } from './compare.js'
import { fill, find } from './dom.js'
import type { Cleaned } from './messages.js'
import { articleDifferences, rowsView, summaryOf } from './view/compare.js'

/** Two pages side by side. */
export class Comparison {
  readonly #list = find(document, '#rows')
  readonly #only = find(document, '#only-differences', HTMLInputElement)
  readonly #cleaned: Partial<Record<'a' | 'b', Cleaned>> = {}
  #rows: readonly Row[] = []
  #isShown = false

  constructor(private readonly say: (message: string) => void) {
    this.#only.addEventListener('change', () => {
      this.#draw()
    })
  }

  /** While it is out of sight, nothing is compared. */
  set isShown(isShown: boolean) {
    this.#isShown = isShown
    this.#compare()
  }

  show(side: 'a' | 'b', cleaned: Cleaned): void {
    this.#cleaned[side] = cleaned
    this.#compare()
  }

  #compare(): void {
    const { a, b } = this.#cleaned
    if (!this.#isShown || a === undefined || b === undefined) return
    this.#rows = rowsOf(a.blocks, b.blocks)
    fill(find(document, '#facts'), articleDifferences(a.article, b.article))
    this.#draw()
    this.say(summaryOf(this.#rows))
  }

  #draw(): void {
    fill(this.#list, rowsView(this.#rows, this.#only.checked))
  }
}
