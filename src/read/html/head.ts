import type { Attributes } from '../../model/element.js'
import type { Facts, LinkTag, MetaTag } from '../../model/facts.js'
import { clean } from '../../text/whitespace.js'
import type { OpenElement } from './elements.js'
import { OwnAddress } from './own-address.js'
import { ScriptReader } from './scripts.js'

/** More of them, or more of their text, is no page's own account of itself. */
const MOST = 2_000
const LONGEST_CONTENT = 20_000
const LONGEST_SCRIPT = 2_000_000
const MOST_SCRIPT_TEXT = 8_000_000

const LINKED_DATA = /ld\+json/iu

/** Collects what a page states outside of its text. */
export class HeadReader {
  readonly scripts = new ScriptReader()
  readonly address: OwnAddress
  readonly #metas: MetaTag[] = []
  readonly #links: LinkTag[] = []
  readonly #jsonLd: string[] = []
  #title: string | undefined
  #language: string | undefined
  #base: string | undefined
  #refresh: string | undefined
  #captured = ''
  #scriptText = 0

  /** @param url the address of the page, where it is known. */
  constructor(url: string | undefined) {
    this.address = new OwnAddress(url, () => this.facts())
  }

  /** Text that stands directly in an element whose text is not the page's. */
  text(element: OpenElement, data: string): void {
    if (element.tag === 'title' ? this.#title === undefined : isLinkedData(element)) this.#captured += data
    else if (element.tag === 'script') this.scripts.text(data)
  }

  /** An element ends, and all its attributes are known. `inText`: text of the page stood before it. */
  close(element: OpenElement, inText: boolean): void {
    const { tag, attributes } = element
    if (tag === 'meta') this.#meta(attributes, inText)
    else if (tag === 'link') this.#link(attributes)
    else if (tag === 'title') this.#closeTitle()
    else if (tag === 'script') this.#closeScript(element)
    else if (tag === 'base') this.#base ??= attributes.get('href')
    else if (tag === 'html') this.#language ??= attributes.get('lang') ?? attributes.get('xml:lang')
  }

  facts(): Facts {
    return {
      title: this.#title,
      metas: this.#metas,
      links: this.#links,
      jsonLd: this.#jsonLd,
      language: this.#language,
      base: this.#base,
      refresh: this.#refresh,
    }
  }

  #closeTitle(): void {
    const title = clean(this.#captured)
    this.#captured = ''
    if (title !== '') this.#title ??= title
  }

  #closeScript(element: OpenElement): void {
    this.scripts.close(element)
    const script = this.#captured
    this.#captured = ''
    if (script.trim() === '' || script.length > LONGEST_SCRIPT) return
    this.#scriptText += script.length
    if (this.#jsonLd.length < MOST && this.#scriptText <= MOST_SCRIPT_TEXT) this.#jsonLd.push(script)
  }

  /** Within the text an `itemprop` speaks of the item around it, which may be another story's. */
  #meta(attributes: Attributes, inText: boolean): void {
    const content = clean((attributes.get('content') ?? '').slice(0, LONGEST_CONTENT))
    if (content === '' || this.#metas.length >= MOST) return
    const names = ['property', 'name', 'http-equiv', ...(inText ? [] : ['itemprop'])]
    for (const attribute of names) {
      const name = attributes.get(attribute)?.trim().toLowerCase()
      if (name === undefined || name === '') continue
      if (name === 'refresh' && attribute === 'http-equiv') this.#refresh ??= content
      this.#metas.push({ name, content })
      return
    }
  }

  #link(attributes: Attributes): void {
    const rel = attributes.get('rel')?.trim().toLowerCase()
    const href = attributes.get('href')?.trim()
    if (rel === undefined || href === undefined || href === '' || this.#links.length >= MOST) return
    this.#links.push({ rel, href, hreflang: attributes.get('hreflang') })
  }
}

function isLinkedData({ tag, attributes }: OpenElement): boolean {
  return tag === 'script' && LINKED_DATA.test(attributes.get('type') ?? '')
}
