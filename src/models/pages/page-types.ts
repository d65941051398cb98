import { pageTypesIn } from '../../evidence/markup/hints.js'
import { PAGE_TYPES, type PageType } from '../../lexicon/page-words.js'

/** A feature for each type of page, which is 1 if the set that `pageTypesIn` reads holds it. */
export function typesAt<Place extends string>(place: Place, set: number): Record<`${Place}:${PageType}`, number> {
  const named = pageTypesIn(set)
  const entries = PAGE_TYPES.map((type) => [`${place}:${type}`, named.includes(type) ? 1 : 0] as const)
  return Object.fromEntries(entries) as Record<`${Place}:${PageType}`, number>
}
