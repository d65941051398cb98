import { creditsOf } from '../../lexicon/index.js'
import type { Context } from '../context.js'

/** In which languages a page may say who wrote it: that of its text, else the one that it declares. */
export function namingLanguages({ languages, page }: Context): readonly string[] {
  if (languages.length > 0) return languages
  const declared = page.markup?.facts.language?.toLowerCase().split(SUBTAG, 1)[0] ?? ''
  return creditsOf(declared) ? [declared] : []
}
const SUBTAG = /[-_]/u
