import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { UsageError, cannotWrite } from '../errors.js'
import type { Origin } from '../read/source.js'
import { FORMATS, type Format } from '../work/formats.js'
import type { Sink } from './sink.js'

/** Where articles go. */
export interface Output {
  /** Bytes that were written, an earlier run's among them; 0 of a folder. */
  readonly position: number
  /** Failed records may have a place among the articles. */
  readonly takesFailures: boolean
  put(article: string, origin: Origin): void
  /** Writes what was put. */
  flush(): Promise<void>
  /** Writes what ends it, and closes it. */
  finish(): Promise<void>
}

interface Frame {
  readonly open: string
  readonly between: string
  readonly close: string
}

/** Without it a browser takes a file for one in another encoding. */
const HTML_HEAD = '<!doctype html>\n<meta charset="utf-8">\n'

const NO_FRAME: Frame = { open: '', between: '', close: '' }
/** What tells one article from the next. */
const FRAMES: Readonly<Record<Format, Frame>> = {
  text: { open: '', between: '\n\f\n', close: '' },
  markdown: { open: '', between: '\n---\n\n', close: '' },
  html: { open: `${HTML_HEAD}<article>\n`, between: '</article>\n<article>\n', close: '</article>\n' },
  json: { open: '[\n', between: ',\n', close: '\n]\n' },
  jsonl: NO_FRAME,
}
/** The same where there is one alone. */
const SINGLE: Readonly<Partial<Record<Format, Frame>>> = {
  html: { ...NO_FRAME, open: HTML_HEAD },
  json: { open: '', between: '\n', close: '\n' },
}

/**
 * All articles one after another.
 *
 * @param single there can be no more than one: it stands for itself, in JSON as an object and not as an array of one.
 */
export function createStream(sink: Sink, format: Format, single: boolean): Output {
  const frame = single ? (SINGLE[format] ?? NO_FRAME) : FRAMES[format]
  let pending = ''
  let begun = sink.position > 0
  return {
    takesFailures: true,
    get position() {
      return sink.position
    },
    put(article) {
      pending += (begun ? frame.between : frame.open) + article
      begun = true
    },
    async flush() {
      const text = pending
      pending = ''
      if (text !== '') await sink.write(text)
    },
    async finish() {
      const end = (begun ? '' : frame.open) + frame.close
      if (end !== '') await sink.write(end)
      await sink.close()
    },
  }
}

/**
 * A file for each article, named after what it came from.
 *
 * @param inputs none of them is overwritten: the article of a page may have the page's own name.
 */
export function createFolder(
  folder: string,
  format: Format,
  nameOf: (origin: Origin) => string,
  inputs: readonly string[],
): Output {
  let pending: { readonly path: string; readonly article: string }[] = []
  const read = new Set(inputs.map((file) => resolve(file)))
  const made = new Set<string>()
  return {
    position: 0,
    takesFailures: false,
    put(article, origin) {
      const path = join(folder, nameOf(origin) + FORMATS[format])
      if (read.has(resolve(path))) throw new UsageError(`${path} would be read and written at once.`)
      const { open, close } = SINGLE[format] ?? NO_FRAME
      pending.push({ path, article: open + article + close })
    },
    async flush() {
      const files = pending
      pending = []
      for (const { path, article } of files) {
        const parent = dirname(path)
        if (!made.has(parent)) await makeFolder(parent)
        made.add(parent)
        await writeFile(path, article).catch(cannotWrite(path))
      }
    },
    finish: () => Promise.resolve(),
  }
}

export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch(cannotWrite(path))
}
