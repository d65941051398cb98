import { METADATA_FIELDS } from '../../../../src/node/metadata-fields.js'

/** Fields of the metadata, in the order in which they are shown. The words are counted elsewhere. */
export const FIELDS = METADATA_FIELDS.filter((field) => field !== 'wordCount')

/** A value for people: a list with commas, nothing for what is absent or empty. */
export function wordsOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map(wordsOf).join(', ')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value)
}
