import type { Metadata, MetadataField, Statement } from '../model/article.js'
import { countWords } from '../text/word-count.js'
import { readAuthors } from './authors.js'
import { newContext, type Context, type Found, type LabelledPage } from './context.js'
import { readDateline } from './dateline.js'
import { readDates } from './published.js'
import { readSection } from './section.js'
import { readSiteName } from './site-name.js'
import { readTags } from './tags.js'
import { readTitle } from './title.js'

export type { LabelledPage } from './context.js'

type FoundFields = Readonly<Partial<Record<MetadataField, Found<unknown> | undefined>>>

/** What the labelled blocks of a page say of its article. A field that isn't known for sure is absent. */
export function readMetadata(page: LabelledPage): Metadata {
  const bare = newContext(page)
  const title = readTitle(bare)
  const context: Context = { ...bare, title: title?.value }
  const { published, modified } = readDates(context)
  const authors = readAuthors(context)
  const tags = readTags(context)
  const single = {
    title,
    published,
    modified,
    siteName: readSiteName(context),
    section: readSection(context),
    language: given(page.language, 'text'),
    url: given(page.url, 'options'),
    dateline: readDateline(context),
  }
  const wordCount = countWords(page.body)
  return {
    ...values(single),
    authors: authors?.value ?? [],
    tags: tags?.value ?? [],
    notes: [],
    wordCount,
    sources: statements({ ...single, authors, tags, wordCount: { value: wordCount, origin: 'body' } }),
  }
}

function given(value: string | undefined, origin: string): Found<string> | undefined {
  return value === undefined ? undefined : { value, origin }
}

/** A field that was not found is absent, not undefined. */
function values<Field extends string>(
  fields: Readonly<Record<Field, Found<string> | undefined>>,
): Partial<Record<Field, string>> {
  const out: Partial<Record<Field, string>> = {}
  for (const field of Object.keys(fields) as Field[]) {
    const value = fields[field]?.value
    if (value !== undefined) out[field] = value
  }
  return out
}

/** What was taken of each field, then its runners-up. */
function statements(fields: FoundFields): Metadata['sources'] {
  const out: Partial<Record<MetadataField, readonly Statement[]>> = {}
  for (const field of Object.keys(fields) as MetadataField[]) {
    const taken = fields[field]
    if (taken) out[field] = [taken, ...(taken.others ?? [])].map(({ origin, value }) => ({ source: origin, value }))
  }
  return out
}
