import { find, findAll } from './dom.js'
import type { Cleaned, JsonOptions } from './messages.js'
import { copyText } from './copy.js'
import { FORMS, FORM_NAMES, type Form } from './view/results.js'

/** The result in several forms, one of which is shown, to be copied. */
export class Results {
  #form: Form = 'Text'
  #cleaned: Cleaned | undefined
  #options: JsonOptions = {}

  constructor(
    private readonly root: HTMLElement,
    private readonly say: (message: string) => void,
  ) {
    const list = find(root, '[role=tablist]')
    list.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLElement) this.#choose(formOf(target))
    })
    list.addEventListener('keydown', (event) => {
      this.#onKey(event)
    })
    find(root, '.copy').addEventListener('click', () => {
      void this.#copy()
    })
  }

  show(cleaned: Cleaned, options: JsonOptions): void {
    this.#cleaned = cleaned
    this.#options = options
    this.#write()
  }

  #choose(form: Form | undefined): void {
    if (form === undefined) return
    this.#form = form
    for (const tab of findAll(this.root, '[role=tab]')) {
      const isChosen = formOf(tab) === form
      tab.setAttribute('aria-selected', String(isChosen))
      tab.tabIndex = isChosen ? 0 : -1
      if (isChosen) find(this.root, '[role=tabpanel]').setAttribute('aria-labelledby', tab.id)
    }
    this.#write()
  }

  #onKey(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const at = FORM_NAMES.indexOf(this.#form) + step + FORM_NAMES.length
    this.#choose(FORM_NAMES[at % FORM_NAMES.length])
    find(this.root, '[aria-selected=true]').focus()
  }

  get #text(): string {
    return this.#cleaned === undefined ? '' : FORMS[this.#form](this.#cleaned, this.#options)
  }

  #write(): void {
    find(this.root, 'pre').textContent = this.#text
  }

  async #copy(): Promise<void> {
    const isCopied = await copyText(this.#text, find(this.root, 'pre'))
    this.say(
      isCopied ? `${this.#form} copied.` : 'The browser keeps pages from copying. It is selected: copy it by hand.',
    )
  }
}

function formOf(tab: HTMLElement): Form | undefined {
  return FORM_NAMES.find((name) => name === tab.textContent.trim())
}
