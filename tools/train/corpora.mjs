import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { shared } from '../lib/shared.mjs'

/**
 * One page of a corpus: see ../shared/README.md.
 *
 * @typedef {{ id: string, url: string, kind?: string, lang?: string, html: string, texts?: Record<string, string>,
 *   gold: { text?: string, title?: string, with?: string[], without?: string[] } }} Page
 */

/** @param {string} corpus @returns {AsyncGenerator<Page>} */
export async function* pagesOf(corpus) {
  const file = createReadStream(join(shared, `corpora/${corpus}.jsonl.gz`)).pipe(createGunzip())
  for await (const line of createInterface({ input: file })) yield JSON.parse(line)
}

/** What wcxb calls otherwise than the verdict; pages of the other corpora are all articles. */
const NAMES = new Map([
  ['collection', 'listing'],
  ['service', 'other'],
  ['mixed', 'article'],
])

/** The kind of a page as the verdict names it. @param {string | undefined} kind */
export const pageKindOf = (kind = 'article') => NAMES.get(kind) ?? kind

/** Half of the pages are held back from whoever writes rules: wcxb by the last digit, fundus by the publisher. */
const DEVELOPMENT = /^\d*[02468]$|^[a-z]+-[A-M]/u

/** @param {string} id */
export const isDevelopment = (id) => DEVELOPMENT.test(id)

/** The host without `www`: pages of one host look alike, and must not stand on both sides of a split. @param {string} url */
export function hostOf(url) {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : url
}
