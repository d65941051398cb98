import type { Script } from '../../model/script.js'
import type { OpenElement } from './elements.js'

/** A shorter one has no room for a text. */
const SHORTEST = 30
/** More of them, or more of their text, is no article's. */
const MOST = 2_000
const LONGEST = 8_000_000
const MOST_TEXT = 16_000_000

/** What has another type is a template. */
const CODE_OR_DATA = /^$|script|json|module/iu

/** Keeps the scripts of a page that may hold its article. Of a source they are slices: nothing is copied or looked at. */
export class ScriptReader {
  readonly all: Script[] = []
  #captured = ''
  #length = 0

  /** Text that stands directly in a script. */
  text(data: string): void {
    this.#captured += data
  }

  /** A script ends, and all its attributes are known. */
  close(element: OpenElement): void {
    const text = this.#captured
    this.#captured = ''
    if (text.length < SHORTEST || text.length > LONGEST) return
    if (!CODE_OR_DATA.test(element.attributes.get('type') ?? '')) return
    this.#length += text.length
    if (this.#length <= MOST_TEXT && this.all.length < MOST) this.all.push({ text, first: element, last: element })
  }
}
