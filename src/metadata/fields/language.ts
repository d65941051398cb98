import { primarySubtag } from '../../lib/language-tag.js'
import { languages as lexicon } from '../../lexicon/index.js'
import { META_NAMES } from '../../lexicon/markup/meta-names.js'
import { DETECTABLE, detectLanguage } from '../../lexicon/detect-language.js'
import { firstOf, foundAt, readAll, sourceOf, withOthers, type Context, type Found, type Source } from '../context.js'
import { textsOf } from '../../statements/json-ld.js'
import { fromArticle, fromHead, fromItem, fromMeta } from '../stated.js'

const DECLARED: readonly Source<string>[] = [
  fromHead('language', toTag),
  sourceOf('<html lang>', ({ page }) => toTag(page.markup?.facts.language ?? '')),
  ...META_NAMES.language.map((name) => fromMeta([name], toTag)),
  fromArticle('inLanguage', toTag),
  fromItem('inLanguage', toTag),
  sourceOf('json-ld inLanguage of the page', ({ ld }) => firstOf(textsOf(ld.page, 'inLanguage'), toTag)),
]

/** Whether a language would have been found in a text, had it been written in it. */
interface Known {
  readonly has: (code: string) => boolean
}

/**
 * The language as the page declares it, with its region. The words of the article overrule it, because many
 * templates declare English; but only if they could tell the declared language at all.
 */
export function readLanguage(context: Context): Found<string> | undefined {
  const spoken = detectLanguage(context.page.body)
  // A body may be too short to tell; then the whole page does, though the lexicon knows fewer languages.
  const text = foundAt('text', spoken ?? context.page.language)
  const declared = readAll(DECLARED, context)
  const taken = choose(text, declared, spoken === undefined ? lexicon : DETECTABLE)
  return taken && withOthers(taken, text ? [...declared, text] : declared)
}

function choose(
  text: Found<string> | undefined,
  declared: readonly Found<string>[],
  known: Known,
): Found<string> | undefined {
  const [first] = declared
  if (!text || !first) return text ?? first
  const same = declared.filter(({ value }) => primarySubtag(value) === primarySubtag(text.value))
  // `en-GB` says more than `en`.
  const precise = same.find(({ value }) => value !== primarySubtag(value)) ?? same[0]
  return precise ?? (known.has(primarySubtag(first.value)) ? text : first)
}

const TAG = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/iu

const BEHIND_TAG = /[,; ]/u

/** `en_us`, `EN-US, en`: `en-US`. */
function toTag(stated: string): string | undefined {
  const [tag = ''] = stated.trim().replaceAll('_', '-').split(BEHIND_TAG, 1)
  return TAG.test(tag) ? Intl.getCanonicalLocales(tag)[0] : undefined
}
