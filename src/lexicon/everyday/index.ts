import { african } from './african.js'
import { asian } from './asian.js'
import { european } from './european.js'
import { germanic } from './germanic.js'
import { indic } from './indic.js'
import type { EverydayLanguage } from './language.js'
import { romance } from './romance.js'
import { slavic } from './slavic.js'
import { turkic } from './turkic.js'
import { westAsian } from './west-asian.js'

/** Languages of which only the everyday lines around an article are known, by their code. */
export const everydayLanguages: ReadonlyMap<string, EverydayLanguage> = new Map(
  [...germanic, ...romance, ...slavic, ...european, ...turkic, ...westAsian, ...indic, ...asian, ...african].map(
    (language) => [language.code, language],
  ),
)
