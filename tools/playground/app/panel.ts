import { fill, find, findAll } from './dom.js'
import type { Example } from './examples.js'
import type { JsonOptions, Source } from './messages.js'
import { panelView, ruleView } from './view/panel.js'

/** Milliseconds without a key pressed, after which somebody has written. */
const PAUSE = 250

const HTML = /\.x?html?$/iu

/** A page to clean and its options, as somebody puts them in. */
export class Panel {
  readonly #text: HTMLTextAreaElement
  readonly #example: HTMLSelectElement
  readonly #favor: HTMLSelectElement
  readonly #format: HTMLSelectElement
  readonly #url: HTMLInputElement
  readonly #rules: HTMLOListElement
  #file: Uint8Array | undefined
  /** The text before it was edited. */
  #shown = ''
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly root: HTMLElement,
    private readonly examples: readonly Example[],
    private readonly onChange: () => void,
  ) {
    fill(root, panelView(root.id, examples))
    this.#text = find(root, 'textarea', HTMLTextAreaElement)
    this.#example = find(root, '.example', HTMLSelectElement)
    this.#favor = find(root, '.favor', HTMLSelectElement)
    this.#format = find(root, '.format', HTMLSelectElement)
    this.#url = find(root, '.url', HTMLInputElement)
    this.#rules = find(root, '.rules ol', HTMLOListElement)
    this.#listen()
  }

  get source(): Source {
    return this.#file ?? this.#text.value
  }

  /** Only what differs from the defaults: so it can be read, and taken for `--config`. */
  get options(): JsonOptions {
    const keep = findAll<HTMLInputElement>(this.root, '.keep input:checked').map(({ value }) => value)
    const rules = findAll(this.#rules, 'li')
      .map(ruleOf)
      .filter(({ match }) => match.pattern !== '')
    const url = this.#url.value.trim()
    return {
      ...(this.#format.value === 'auto' ? {} : { format: this.#format.value }),
      ...(url === '' ? {} : { url }),
      ...(this.#favor.value === 'balanced' ? {} : { favor: this.#favor.value }),
      ...(keep.length === 0 ? {} : { keep }),
      ...(rules.length === 0 ? {} : { rules }),
    }
  }

  showExample(name: string): void {
    const example = this.examples.find((one) => one.name === name)
    if (example === undefined) return
    this.#example.value = name
    const { format = 'auto', url = '' } = example.options
    this.#show(example.input, format, typeof url === 'string' ? url : url.href)
  }

  /** The same page and the same options as another one. */
  copy(other: Panel): void {
    this.#show(other.#text.value, other.#format.value, other.#url.value)
    this.#example.value = other.#example.value
    this.#favor.value = other.#favor.value
    this.#setFile(other.#file, find(other.root, '.file .name').textContent)
    this.#changed()
  }

  async openFile(file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer())
    this.#show('', HTML.test(file.name) ? 'html' : 'auto', '')
    this.#setFile(bytes, `${file.name}, ${size(bytes.length)}`)
    this.#example.value = ''
    this.#changed()
  }

  #show(text: string, format: string, url: string): void {
    this.#setFile(undefined, '')
    this.#text.value = text
    this.#shown = text
    this.#format.value = format
    this.#url.value = url
    this.#changed()
  }

  #setFile(bytes: Uint8Array | undefined, name: string | null): void {
    this.#file = bytes
    find(this.root, '.file .name').textContent = name
    find(this.root, '.file').hidden = bytes === undefined
    this.#text.hidden = bytes !== undefined
  }

  #listen(): void {
    this.#text.addEventListener('input', () => {
      this.#edit(this.#text.value)
      this.#soon()
    })
    this.#example.addEventListener('change', () => {
      this.showExample(this.#example.value)
    })
    for (const select of [this.#favor, this.#format]) select.addEventListener('change', () => this.#changed())
    for (const group of ['.keep', '.rules', '.url'])
      find(this.root, group).addEventListener('input', () => {
        this.#soon()
      })
    find(this.root, '.add').addEventListener('click', () => {
      this.#addRule()
    })
    find(this.root, '.file .remove').addEventListener('click', () => {
      this.#show('', 'auto', '')
      this.#text.focus()
    })
    this.#listenForFiles()
  }

  /** Another page has another address, and may be no HTML; one that is edited keeps both. */
  #edit(text: string): void {
    const isOther = !sharesHalf(this.#shown, text)
    this.#shown = text
    this.#example.value = ''
    if (!isOther) return
    this.#format.value = 'auto'
    this.#url.value = ''
  }

  #listenForFiles(): void {
    const open = find(this.root, '.open', HTMLInputElement)
    open.addEventListener('change', () => {
      const [file] = open.files ?? []
      if (file !== undefined) void this.openFile(file)
      open.value = ''
    })
    this.root.addEventListener('dragover', (event) => {
      this.root.classList.toggle('is-over', event.dataTransfer?.types.includes('Files') === true)
    })
    for (const name of ['dragleave', 'drop', 'dragend'])
      this.root.addEventListener(name, () => {
        this.root.classList.remove('is-over')
      })
    this.root.addEventListener('drop', (event) => {
      const [file] = event.dataTransfer?.files ?? []
      if (file === undefined) return
      event.preventDefault()
      event.stopPropagation()
      void this.openFile(file)
    })
  }

  #addRule(): void {
    const item = document.createElement('li')
    fill(item, ruleView())
    find(item, '.remove-rule').addEventListener('click', () => {
      item.remove()
      find(this.root, '.add').focus()
      this.#changed()
    })
    this.#rules.append(item)
    find(item, '.pattern').focus()
  }

  #soon(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(this.onChange, PAUSE)
  }

  #changed(): void {
    clearTimeout(this.#timer)
    this.onChange()
  }
}

/** An edit at one place leaves one half of a text alone. */
function sharesHalf(before: string, after: string): boolean {
  const middle = Math.floor(before.length / 2)
  return after.startsWith(before.slice(0, middle)) || after.endsWith(before.slice(middle))
}

function ruleOf(item: HTMLElement) {
  const pattern = find(item, '.pattern', HTMLInputElement).value
  return { kind: find(item, 'select', HTMLSelectElement).value, name: pattern, match: { pattern, flags: 'iu' } }
}

function size(bytes: number): string {
  return bytes < 1_000 ? `${String(bytes)} bytes` : `${(bytes / 1_000).toFixed(bytes < 10_000 ? 1 : 0)} kB`
}
