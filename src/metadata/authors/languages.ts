import { creditsOf } from '../../lexicon/index.js'
import type { Context } from '../context.js'

/** In which languages a page may say who wrote it: that of its text, else the one that it declares, else those of its script. */
export function namingLanguages({ languages, page, title }: Context): readonly string[] {
  if (languages.length > 0) return languages
  const declared = page.markup?.facts.language?.toLowerCase().split(SUBTAG, 1)[0] ?? ''
  return creditsOf(declared) ? [declared] : languagesOfScript(title ?? '')
}
const SUBTAG = /[-_]/u

const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{sc=Hang}/u, ['ko']],
  [/[\p{sc=Hira}\p{sc=Kana}]/u, ['ja']],
  [/\p{sc=Han}/u, ['zh', 'ja']],
  [/\p{sc=Cyrl}/u, ['ru', 'uk']],
  [/\p{sc=Arab}/u, ['ar']],
  [/\p{sc=Deva}/u, ['hi']],
  [/\p{sc=Thai}/u, ['th']],
]

/** The languages of the scripts in a text that isn't in Latin letters alone. */
export function languagesOfScript(text: string): readonly string[] {
  return BEYOND_LATIN.test(text) ? SCRIPTS.flatMap(([script, languages]) => (script.test(text) ? languages : [])) : []
}
const BEYOND_LATIN = /[^\p{ASCII}\p{sc=Latin}]/u
