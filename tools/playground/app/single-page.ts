import { duration, plural } from '../../../src/cli/batch-report/html/figures.js'
import type { Label } from '../../../src/index.js'
import { fill, find, findAll } from './dom.js'
import { Inspector } from './inspector.js'
import type { Cleaned, JsonOptions } from './messages.js'
import { Results } from './results.js'
import { metadataView, verdictView } from './view/about.js'
import { pageView } from './view/blocks.js'
import { kindSwitches } from './view/kinds.js'

/** Blocks from which on a browser lays out only those in sight. */
const LONG = 500

/** One page with all that came of it. */
export class SinglePage {
  readonly #list = find(document, '#blocks')
  readonly #switches = find(document, '#switches')
  readonly #inspector = new Inspector(this.#list, find(document, '#tip'))
  readonly #results: Results
  readonly #hidden = new Set<Label>()
  #cleaned: Cleaned | undefined

  constructor(private readonly say: (message: string) => void) {
    this.#results = new Results(find(document, '#result'), say)
    this.#switches.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#switch(target.dataset['kind'] as Label, target.checked)
    })
    for (const button of findAll(document, '[data-switch]'))
      button.addEventListener('click', () => {
        this.#switchAll(button.dataset['switch'] === 'all')
      })
  }

  show(cleaned: Cleaned, options: JsonOptions): void {
    this.#cleaned = cleaned
    const { article, blocks, milliseconds } = cleaned
    const { language } = article.metadata
    this.#list.lang = language ?? ''
    fill(find(document, '#verdict'), verdictView(cleaned))
    fill(find(document, '#metadata'), metadataView(article))
    this.#results.show(cleaned, options)
    this.#draw()
    this.say(
      `Cleaned in ${duration(milliseconds)}: ${plural(blocks.length, 'block')}, ${String(article.blocks.length)} of them kept.`,
    )
  }

  #draw(): void {
    const blocks = this.#cleaned?.blocks ?? []
    fill(this.#switches, kindSwitches(blocks, this.#hidden))
    this.#list.classList.toggle('is-long', blocks.length > LONG)
    fill(this.#list, pageView(blocks, this.#hidden))
    this.#inspector.show(blocks)
  }

  #switch(kind: Label, isOn: boolean): void {
    if (isOn) this.#hidden.delete(kind)
    else this.#hidden.add(kind)
    this.#hideBlocks()
  }

  /** On are all kinds, or the body alone. */
  #switchAll(isOn: boolean): void {
    for (const { label } of this.#cleaned?.blocks ?? []) {
      if (isOn || label === 'body') this.#hidden.delete(label)
      else this.#hidden.add(label)
    }
    for (const box of findAll<HTMLInputElement>(this.#switches, 'input'))
      box.checked = !this.#hidden.has(box.dataset['kind'] as Label)
    this.#hideBlocks()
  }

  #hideBlocks(): void {
    for (const item of findAll(this.#list, 'li')) {
      const pieces = findAll(item, '.piece')
      for (const piece of pieces) piece.hidden = this.#hidden.has(piece.dataset['label'] as Label)
      if (pieces.length > 0) item.hidden = pieces.every(({ hidden }) => hidden)
    }
    this.#inspector.keepReachable()
  }
}
