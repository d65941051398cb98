import type { Article, Cleaner } from '../../index.js'
import { readRecord, type CleanRecord } from '../../node/record.js'
import { showBlocks, type Shown } from './blocks.js'
import { digestOf, type Digest } from './digest.js'

// What a report asks of those who clean: they may be threads, so it is plain data.

/** What is kept of every page. */
export function digestRecord(document: CleanRecord, article: Article, milliseconds: number): Digest {
  return digestOf(article, readRecord(document).about.url, milliseconds)
}

/** What is shown of some. */
export function blocksOf(document: CleanRecord, cleaner: Cleaner): readonly Shown[] {
  const { about, input } = readRecord(document)
  return showBlocks(cleaner.with(about).label(input))
}
