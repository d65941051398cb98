import { META_NAMES } from '../../lexicon/markup/meta-names.js'
import { comparable, readFirst, type Context, type Found, type Source } from '../context.js'
import { plainText } from '../../statements/plain-text.js'
import { fromArticle, fromHead, fromItem, fromMeta } from '../stated.js'

const SOURCES: readonly Source<string>[] = [
  fromHead('description', toDescription),
  fromMeta(META_NAMES.description, toDescription),
  fromMeta(META_NAMES.openGraphDescription, toDescription),
  fromArticle('description', toDescription),
  fromMeta(META_NAMES.twitterDescription, toDescription),
  fromMeta(META_NAMES.furtherDescription, toDescription),
  fromItem('description', toDescription),
  fromArticle('abstract', toDescription),
]

/** What the page says its article is about; the longer text where one was cut short. */
export function readDescription(context: Context): Found<string> | undefined {
  const taken = readFirst(SOURCES, context)
  if (!taken || !CUT.test(taken.value)) return taken
  const start = comparable(taken.value.replace(CUT, ''))
  const whole = taken.others?.find(({ value }) => !CUT.test(value) && comparable(value).startsWith(start))
  if (!whole) return taken
  return { ...whole, others: [taken, ...(taken.others ?? []).filter((other) => other !== whole)] }
}

const CUT = /(?:\[?…\]?|\[?\.{3}\]?)$/u
const SHORTEST = 15
const LONGEST = 2_000
const LETTER = /\p{L}/u

function toDescription(stated: string, { title }: Context): string | undefined {
  const text = plainText(stated.slice(0, LONGEST))
  if (text.length < SHORTEST || !LETTER.test(text)) return undefined
  return title !== undefined && comparable(text) === comparable(title) ? undefined : text
}
