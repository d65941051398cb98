import type { DateProperty } from '../../lexicon/date-markup.js'
import { readStated } from '../../dates/stated.js'
import type { Context, Found } from '../context.js'
import { metaProperty } from './stated.js'

type Role = DateProperty['role']

/** The days that a text states in its head; of several names the one that is most surely about the article. */
export function headDates(context: Context): Readonly<Partial<Record<Role, Found<string>>>> {
  const { head } = context.page
  const best: Partial<Record<Role, Found<string>>> = {}
  const weights: Partial<Record<Role, number>> = {}
  for (const { name, content } of head?.stated ?? []) {
    const property = metaProperty(name)
    const iso = property && readStated(content, context.languages)
    if (!head || !property || iso === undefined || property.weight <= (weights[property.role] ?? 0)) continue
    weights[property.role] = property.weight
    best[property.role] = { value: iso, origin: `${head.source} ${name}` }
  }
  return best
}
