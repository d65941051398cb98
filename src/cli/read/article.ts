import type { Article, MetadataField } from '../../index.js'
import { parseJson } from '../../lib/json.js'
import { isRecord } from '../../lib/records.js'
import { TELLING_FIELDS } from '../../node/metadata-fields.js'
import type { Compared } from '../../testing/differences.js'
import { CommandError } from '../errors.js'
import { kindByName } from './kind.js'
import { headIn } from './open.js'
import { isOfOne } from './source.js'

const JSON_NAME = /\.json(?:\.gz)?$/iu
/** An object, or a list of them. */
const JSON_HEAD = /^\s*(?:\[\s*)?\{\s*"/u

/** Whether an input holds articles as JSON, by its name or else by its first bytes; otherwise it is a page. */
export function holdsArticles(file: string, input: Uint8Array): boolean {
  const kind = kindByName(file)
  if (kind === 'archive') throw new CommandError('it is an archive, and two articles are compared.')
  if (kind !== undefined || JSON_NAME.test(file)) return kind === undefined || !isOfOne(kind)
  return JSON_HEAD.test(Buffer.from(headIn(input)).toString('utf8'))
}

/** What of an article is compared. */
export function comparedOf({ text, metadata, verdict }: Pick<Article, 'text' | 'metadata' | 'verdict'>): Compared {
  return { body: text, fields: fieldsOf(metadata, verdict) }
}

/**
 * The one article that JSON holds: as the command writes it, alone or in its record, or as the library gives it.
 *
 * @throws CommandError where it holds none or several.
 */
export function readArticle(json: Uint8Array): Compared {
  const record = onlyOne(Buffer.from(json).toString('utf8'))
  if (isRecord(record['error'])) throw new CommandError('its record failed, and has no article.')
  const article = isRecord(record['article']) ? record['article'] : record
  const { metadata, body = article['text'] } = article
  const isWhole = isRecord(metadata)
  if (typeof body !== 'string' || (!isWhole && article['body'] === undefined))
    throw new CommandError('it holds no article with a body.')
  return { body, fields: fieldsOf(isWhole ? metadata : article, article['verdict']) }
}

function onlyOne(json: string): Record<string, unknown> {
  const found = parse(json)
  const [record, ...others] = Array.isArray(found) ? (found as unknown[]) : [found]
  if (others.length > 0) throw new CommandError('it holds several articles, and two are compared.')
  if (isRecord(record)) return record
  throw new CommandError('it holds no article.')
}

const LINES = /^\s*\{.*\n\s*\{/u

function parse(json: string): unknown {
  try {
    return parseJson(json)
  } catch (error) {
    if (LINES.test(json)) throw new CommandError('it holds several articles, and two are compared.')
    throw new CommandError(`it is no JSON: ${(error as Error).message}.`)
  }
}

/** Each of them, so that one that came is seen as well as one that went. */
function fieldsOf(metadata: Readonly<Partial<Record<MetadataField, unknown>>>, verdict: unknown): Compared['fields'] {
  const fields = TELLING_FIELDS.map((name) => [name, valueOf(metadata[name])] as const)
  return Object.fromEntries([['verdict', isRecord(verdict) ? verdict['kind'] : null], ...fields])
}

function valueOf(value: unknown): unknown {
  return value === undefined || (Array.isArray(value) && value.length === 0) ? null : value
}
