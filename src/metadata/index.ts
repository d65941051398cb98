import type { Metadata, MetadataField, Statement } from '../model/article.js'
import { countWords } from '../text/word-count.js'
import { readFree, readTruncated } from './fields/access.js'
import { readAuthors } from './authors/index.js'
import { newContext, type Context, type Found, type LabelledPage } from './context.js'
import { readDateline } from './fields/dateline.js'
import { readDescription } from './fields/description.js'
import { readImage } from './fields/image.js'
import { readLanguage } from './fields/language.js'
import { readNotes } from './fields/notes.js'
import { readDates } from './dates/index.js'
import { readSection } from './fields/section.js'
import { readSiteName } from './site/index.js'
import { readTags } from './fields/tags.js'
import { readTitle } from './title/index.js'
import { readUrl } from './fields/url.js'

export type { LabelledPage } from './context.js'

type Fields = Omit<Metadata, 'sources'>
type FoundFields = { readonly [Field in keyof Fields]: Found<NonNullable<Fields[Field]>> | undefined }

/** The metadata of an article, from the labelled blocks of its page and from what the page states. Unsure fields are absent. */
export function readMetadata(page: LabelledPage): Metadata {
  const bare = newContext(page)
  const language = readLanguage(bare)
  // A text doesn't declare its language, so the one that its words tell goes first.
  const languages = language && !page.markup ? [...new Set([language.value, ...bare.languages])] : bare.languages
  const title = readTitle({ ...bare, languages })
  const context: Context = { ...bare, languages, title: title?.value }
  const fields: FoundFields = {
    title,
    ...readDates(context),
    authors: readAuthors(context),
    siteName: readSiteName(context),
    section: readSection(context),
    tags: readTags(context),
    language,
    url: readUrl(context),
    image: readImage(context),
    description: readDescription(context),
    dateline: readDateline(context),
    notes: readNotes(context),
    isAccessibleForFree: readFree(context),
    truncated: readTruncated(context),
    wordCount: { value: countWords(page.body), origin: 'body' },
  }
  return { authors: [], tags: [], notes: [], wordCount: 0, ...values(fields), sources: statements(fields) }
}

/** A field that was not found is absent, not undefined. */
function values(fields: FoundFields): Partial<Fields> {
  const known = Object.entries(fields).flatMap(([field, found]) => (found ? [[field, found.value] as const] : []))
  return Object.fromEntries(known)
}

/** What was taken of each field, then its runners-up. */
function statements(fields: FoundFields): Metadata['sources'] {
  const out: Partial<Record<MetadataField, readonly Statement[]>> = {}
  for (const [field, taken] of Object.entries(fields) as [MetadataField, Found<unknown> | undefined][]) {
    if (taken) out[field] = [taken, ...(taken.others ?? [])].map(({ origin, value }) => ({ source: origin, value }))
  }
  return out
}
