import { gunzipSync, constants } from 'node:zlib'
import { isGzip } from './open.js'
import type { Kind } from './source.js'

const NAMES: readonly (readonly [RegExp, Kind])[] = [
  [/\.(?:jsonl|ndjson)(?:\.gz)?$/iu, 'lines'],
  [/\.(?:warc|wet)(?:\.gz)?$/iu, 'archive'],
  [/\.(?:html?|xhtml|txt|md|markdown)(?:\.gz)?$/iu, 'page'],
  [/\.(?:eml|mht|mhtml)(?:\.gz)?$/iu, 'mail'],
]
const ARCHIVE = /^\s*WARC\/\d/u
/** Lines of a head down to one that only programs of mail write: the others may begin a text. */
const MAIL =
  /^(?:[a-z][\w-]*:.*\r?\n(?:[ \t].*\r?\n)*)*?(?:mime-version: ?1|received: ?(?:from|by) |(?:return-path|message-id): ?<|delivered-to: ?\S+@|snapshot-content-location: ?http)/iu
const OBJECT = /^\s*\{\s*(?:"|\}\s*$)/u

/** What a file holds by its name; nothing where the name doesn't say. */
export function kindByName(file: string): Kind | undefined {
  return NAMES.find(([pattern]) => pattern.test(file))?.[1]
}

/** What is looked at, in bytes. */
const HEAD = 512

/** What it holds by its first bytes, gzipped or not. */
export function kindByHead(bytes: Uint8Array): Kind {
  const head = bytes.subarray(0, HEAD)
  const start = Buffer.from(isGzip(head) ? unpackHead(head) : head).toString('utf8')
  if (ARCHIVE.test(start)) return 'archive'
  if (MAIL.test(start)) return 'mail'
  return OBJECT.test(start) ? 'lines' : 'page'
}

function unpackHead(head: Uint8Array): Uint8Array {
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH })
  } catch {
    return head
  }
}
