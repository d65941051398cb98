import type { CleanRecord } from '../../node/record.js'
import { nameOf } from './open.js'

/** What an input holds: one page, alone or in a mail or a page saved as MHTML, a record on each line, or those of a web archive. */
export type Kind = 'page' | 'mail' | 'lines' | 'archive'

/** Something to read from: a file, or standard input as `-`. */
export interface Source {
  /** As it is named to people, e.g. `pages/a.html`. */
  readonly file: string
  readonly kind: Kind
  /** What its article is named after where every article gets a file: below the folder that was asked for. */
  readonly name: string
}

/** A record as it goes to be cleaned: what takes time is not done yet. */
export type Item =
  /** A line that holds a record as JSON. */
  | { readonly line: Uint8Array }
  /** A file that holds a page. */
  | { readonly path: string }
  | { readonly page: CleanRecord }
  | { readonly skipped: Skip }

/** Why a record of an archive is left out. */
export type Skip = 'empty' | 'truncated' | 'not HTML' | 'undecodable' | 'damaged' | 'redirect' | 'HTTP error'

/** Where a record stood. */
export interface Origin {
  readonly source: Source
  /** From 1: the line of a file of JSON lines, blank ones counted, or the place among the records of an archive. */
  readonly record: number
}

/** Records that follow each other, to be cleaned in one go. */
export interface Batch {
  /** Which record of the whole run the first one is, from 0. */
  readonly first: number
  readonly found: readonly Found[]
}

/** A record and where it stood. */
export interface Found {
  readonly origin: Origin
  readonly item: Item
}

/** Whether it holds one page, not records. */
export const isOfOne = (kind: Kind): boolean => kind === 'page' || kind === 'mail'

export function originName({ source, record }: Origin): string {
  const file = nameOf(source.file)
  if (isOfOne(source.kind)) return file
  return `${file}, ${source.kind === 'lines' ? 'line' : 'record'} ${String(record)}`
}
