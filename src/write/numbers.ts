/** How a list counts. */
export interface Counted {
  /** The number that it begins with, where it states one. */
  readonly first?: number | undefined
  /** It counts down. */
  readonly reversed?: boolean | undefined
}

/** The numbers of an ordered list's items, as a browser draws them. @param stated what each item says of its own. */
export function numbersOf({ first, reversed }: Counted, stated: readonly (number | undefined)[]): readonly number[] {
  const step = reversed === true ? -1 : 1
  let next = whole(first) ?? (reversed === true ? stated.length : 1)
  return stated.map((value) => {
    const number = whole(value) ?? next
    next = number + step
    return number
  })
}

export function whole(number: number | undefined): number | undefined {
  return Number.isSafeInteger(number) ? number : undefined
}
