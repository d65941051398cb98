import type { OpenElement } from '../elements.js'
import type { Line } from './index.js'
import type { FinishedLine } from './written.js'
import { isPermalink, LONGEST_SIGN } from './permalink.js'
import { picturedCharacter } from './pictured.js'
import { isNoteByClass, isUnseenByClass } from '../unseen.js'

const WORD = /[\p{L}\p{N}]/u

/** Reads elements that stand within a line: what of them is seen, and what their text is. */
export class InlineReader {
  readonly #line: Line
  /** The element that isn't shown, and whose text would part a sentence. */
  #unseen: OpenElement | undefined
  /** Notes that stood in the line. */
  readonly notes: FinishedLine[] = []
  /** Below those of notes that links lead to. */
  #count = 0
  /** Words stood in such an element, and none behind it. */
  #passed = false

  constructor(line: Line) {
    this.#line = line
  }

  open(element: OpenElement): void {
    this.#line.openSpan(element.kind.span)
  }

  /** An attribute says that the element isn't shown. Text for the eye beside the same for the ear is. */
  hide(element: OpenElement, name: string): void {
    if (element.parent?.hidden === true || (name === 'aria-hidden' && this.#line.isBehindAside)) return
    this.#unseen ??= element
  }

  addClasses(element: OpenElement, classes: string): void {
    if (element.kind.span === undefined && isNoteByClass(classes)) {
      element.inset = true
      this.#line.openAside('inset')
      return
    }
    if (this.#passed || this.#unseen || !isUnseenByClass(classes)) return
    element.aside = true
    this.#line.openAside('aside')
  }

  /** Whether text that stands here is seen. */
  sees(text: string): boolean {
    if (this.#unseen?.inset !== false) return true
    this.#passed ||= WORD.test(text)
    return false
  }

  /** Text that is seen is about to be written. */
  meet(text: string): void {
    if (WORD.test(text)) this.#passed = false
  }

  border(): void {
    this.#passed = false
  }

  /** @param home the innermost block around it. */
  close(element: OpenElement, end: number, home: OpenElement | undefined): void {
    if (!element.hidden) this.#line.write(picturedCharacter(element) ?? '', element.start, end)
    if (element.tag === 'a' && isPermalink(element, this.#line.spanText(LONGEST_SIGN) ?? '', home))
      this.#line.dropSpan()
    if (element.aside) this.#line.closeAside()
    if (element.inset) this.#closeInset(element, end)
    this.#line.closeSpan(element.kind.span)
  }

  #closeInset({ start }: OpenElement, end: number): void {
    const note = this.#line.closeInset(--this.#count)
    if (note) this.notes.push({ ...note, start, end })
  }

  /** An element ends, whether or not its text is read. */
  leave(element: OpenElement): void {
    if (this.#unseen === element) this.#unseen = undefined
  }
}
