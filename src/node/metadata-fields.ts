import type { MetadataField } from '../index.js'

/** The fields of the metadata, in the order in which they are written. */
export const METADATA_FIELDS = [
  'title',
  'authors',
  'published',
  'modified',
  'siteName',
  'section',
  'tags',
  'language',
  'url',
  'image',
  'description',
  'dateline',
  'wordCount',
  'notes',
  'isAccessibleForFree',
  'truncated',
] as const satisfies readonly MetadataField[]

/** Those that say something of their own: the count of words changes with every word of the body. */
export const TELLING_FIELDS: readonly MetadataField[] = METADATA_FIELDS.filter((name) => name !== 'wordCount')
