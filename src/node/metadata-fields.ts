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
