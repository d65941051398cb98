import type { Element } from '../model/element.js'

// Elements are in the order of the page, so that where they begin never goes back.

/** The elements whose first block is one of `from` to `to`, both included. */
export function elementsFrom(elements: readonly Element[], from: number, to: number): readonly Element[] {
  const first = countUntil(elements, ({ firstBlock }) => firstBlock >= from)
  return elements.slice(
    first,
    countUntil(elements, ({ firstBlock }) => firstBlock > to),
  )
}

/** The innermost element around a stretch of the page's text. */
export function elementAround(elements: readonly Element[], start: number, end: number): Element | undefined {
  let element: Element | undefined = elements[countUntil(elements, ({ from }) => from > start) - 1]
  while (element && element.to < end) element = element.parent
  return element
}

/** How many items come before the first that is past a point. All later ones have to be past it too. */
export function countUntil<Item>(items: readonly Item[], isPast: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && isPast(item)) high = middle
    else low = middle + 1
  }
  return low
}
