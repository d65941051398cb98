import type { Markup } from '../../../src/cli/batch-report/html/markup.js'

/** Puts markup into an element, in the place of what was there. Only `markup` makes any, and it escapes all texts. */
export function fill(element: Element, { text }: Markup): void {
  element.innerHTML = text
}

/** The element that a selector finds. It is there, or the page is broken. */
export function find<T extends Element = HTMLElement>(
  within: ParentNode,
  selector: string,
  type: abstract new () => T = HTMLElement as unknown as abstract new () => T,
): T {
  const found = within.querySelector(selector)
  if (found instanceof type) return found
  throw new Error(`The page has no ${selector}.`)
}

export function findAll<T extends Element = HTMLElement>(within: ParentNode, selector: string): readonly T[] {
  return [...within.querySelectorAll<T>(selector)]
}
