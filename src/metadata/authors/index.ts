import type { Context, Found } from '../context.js'
import { chooseAuthors } from './choose.js'
import { collectAuthors } from './sources/index.js'

/** Who wrote the article: people, else the agency or the desk. */
export function readAuthors(context: Context): Found<readonly string[]> | undefined {
  return chooseAuthors(collectAuthors(context), context)
}
