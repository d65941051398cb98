import { gunzipSync, constants } from 'node:zlib'
import { isGzip } from './open.js'
import type { Kind } from './source.js'

const NAMES: readonly (readonly [RegExp, Kind])[] = [
  [/\.(?:jsonl|ndjson)(?:\.gz)?$/iu, 'lines'],
  [/\.(?:warc|wet)(?:\.gz)?$/iu, 'archive'],
  [/\.(?:html?|xhtml|txt|md|markdown)(?:\.gz)?$/iu, 'page'],
]
const ARCHIVE = /^\s*WARC\/\d/u
const OBJECT = /^\s*\{\s*(?:"|\}\s*$)/u

/** What a file holds by its name; nothing where the name doesn't say. */
export function kindByName(file: string): Kind | undefined {
  return NAMES.find(([pattern]) => pattern.test(file))?.[1]
}

/** What it holds by its first bytes, gzipped or not. */
export function kindByHead(head: Uint8Array): Kind {
  const start = Buffer.from(isGzip(head) ? unpackHead(head) : head).toString('utf8')
  if (ARCHIVE.test(start)) return 'archive'
  return OBJECT.test(start) ? 'lines' : 'page'
}

function unpackHead(head: Uint8Array): Uint8Array {
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH })
  } catch {
    return head
  }
}
