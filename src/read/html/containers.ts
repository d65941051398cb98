import type { Container, ContainerTag } from '../../model/span.js'

/** Deeper lists and quotes are written as if they stood less deep. */
const MOST = 12

/** The lists and quotes that are open. */
export class Containers {
  within: readonly Container[] = []
  #count = 0
  /** Open ones that `within` has no room for. */
  #tooDeep = 0

  enter(tag: ContainerTag): void {
    this.#count++
    if (this.within.length >= MOST) this.#tooDeep++
    else this.within = [...this.within, { tag, id: this.#count }]
  }

  /** The number that an ordered list begins with. */
  startAt(value: string): void {
    const list = this.within.at(-1)
    const first = Number.parseInt(value, 10)
    if (list?.tag === 'ol' && this.#tooDeep === 0 && Number.isSafeInteger(first))
      this.within = [...this.within.slice(0, -1), { ...list, first }]
  }

  leave(tag: string): void {
    if (this.#tooDeep > 0) this.#tooDeep--
    else if (this.within.at(-1)?.tag === tag) this.within = this.within.slice(0, -1)
  }
}
