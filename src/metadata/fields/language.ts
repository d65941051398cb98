import { primarySubtag } from '../../lib/language-tag.js'
import { languages as lexicon } from '../../lexicon/index.js'
import { META_NAMES } from '../../lexicon/markup/meta-names.js'
import { DETECTABLE, detectLanguage } from '../../text/detect-language.js'
import type { Context, Found, Source } from '../context.js'
import { textsOf } from '../../statements/json-ld.js'
import { fromArticle, fromHead, fromItem, fromMeta } from '../stated.js'

const DECLARED: readonly Source<string>[] = [
  fromHead('language', toTag),
  { source: '<html lang>', read: htmlLanguage },
  ...META_NAMES.language.map((name) => fromMeta([name], toTag)),
  fromArticle('inLanguage', toTag),
  fromItem('inLanguage', toTag),
  {
    source: 'json-ld inLanguage of the page',
    read: ({ ld }) => {
      const value = textsOf(ld.page, 'inLanguage').map(toTag).find(isTag)
      return value === undefined ? undefined : { value, origin: 'json-ld inLanguage of the page' }
    },
  },
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
  const value = spoken ?? context.page.language
  const text: Found<string> | undefined = value === undefined ? undefined : { value, origin: 'text' }
  const declared = DECLARED.flatMap(({ read }) => read(context) ?? [])
  const taken = choose(text, declared, spoken === undefined ? lexicon : DETECTABLE)
  if (!taken) return undefined
  const others = [...declared, ...(text ? [text] : [])].filter((found) => found !== taken)
  return others.length > 0 ? { ...taken, others } : taken
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

function htmlLanguage({ page }: Context): Found<string> | undefined {
  const value = toTag(page.markup?.facts.language ?? '')
  return value === undefined ? undefined : { value, origin: '<html lang>' }
}

const TAG = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/iu

const BEHIND_TAG = /[,; ]/u

/** `en_us`, `EN-US, en`: `en-US`. */
function toTag(stated: string): string | undefined {
  const [tag = ''] = stated.trim().replaceAll('_', '-').split(BEHIND_TAG, 1)
  return TAG.test(tag) ? Intl.getCanonicalLocales(tag)[0] : undefined
}

function isTag(tag: string | undefined): tag is string {
  return tag !== undefined
}
