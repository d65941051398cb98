import { toHtml, toMarkdown, toText, type Article } from '../../index.js'
import { pick } from './fields.js'
import { stringify } from './numbers.js'

/** How articles are written, with the ending of their files. */
export const FORMATS = { text: '.txt', markdown: '.md', html: '.html', json: '.json', jsonl: '.jsonl' } as const
export type Format = keyof typeof FORMATS

export const isFormat = (name: string): name is Format => Object.hasOwn(FORMATS, name)

/** Whether what is written holds more than bodies: the record's other fields, and failed records. */
export const isJson = (format: Format): boolean => format === 'json' || format === 'jsonl'

/** One article as it is written. What goes between two articles depends on where they go: see `src/cli/write/output.ts`. */
export function writeArticle(
  article: Article,
  others: Readonly<Record<string, unknown>>,
  format: Format,
  fields: readonly string[],
): string {
  switch (format) {
    case 'text':
      return ending(toText(article))
    case 'markdown':
      return ending(toMarkdown(article))
    case 'html':
      return ending(toHtml(article))
    case 'json':
      return stringify({ ...others, article: pick(article, fields) }, 2)
    case 'jsonl':
      return stringify({ ...others, article: pick(article, fields) }) + '\n'
  }
}

/** The record as it came, with what went wrong. */
export function writeFailure(record: Readonly<Record<string, unknown>>, format: Format): string {
  return format === 'json' ? stringify(record, 2) : stringify(record) + '\n'
}

function ending(text: string): string {
  return text === '' || text.endsWith('\n') ? text : text + '\n'
}
