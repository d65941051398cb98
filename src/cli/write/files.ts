import { fstat, type BigIntStats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Settings } from '../arguments.js'
import { UsageError } from '../errors.js'
import { STDIN } from '../read/open.js'
import type { Source } from '../read/source.js'
import { NO_COUNTS, type Counts } from '../report.js'
import type { Task } from '../work/work.js'
import { noJournal, resumeJournal, startJournal, type Journal, type Print, type State } from './journal.js'
import { nameArticles } from './names.js'
import { createFolder, createStream, makeFolder, type Output } from './output.js'
import { fileSink, resultSink, type Sink } from './sink.js'

/** All that a run writes to. */
export interface Files {
  readonly output: Output
  readonly rejects: Sink | undefined
  readonly duplicates: Sink | undefined
  readonly journal: Journal
}

/** Where a run stands that has done nothing. */
export const BEGINNING: State = {
  done: 0,
  ahead: [],
  output: 0,
  rejects: 0,
  duplicates: 0,
  counts: NO_COUNTS satisfies Counts,
}

export const FINISHED = Symbol('finished')

/** Where a run stands. */
interface Standing {
  readonly state: State
  readonly prints: readonly Print[]
}

export interface Opened extends Standing {
  readonly files: Files
}

type Plan = Pick<Settings, 'out' | 'rejects' | 'duplicates' | 'resume'>

/**
 * Opens all that a run writes to, and says where it goes on.
 *
 * @returns FINISHED where there is nothing left to resume: a run leaves an output without a journal only at its end.
 */
export async function openFiles(
  plan: Plan,
  sources: readonly Source[],
  task: Task,
  single: boolean,
): Promise<Opened | typeof FINISHED> {
  await checkApart(plan, sources)
  const { out, rejects: rejected, duplicates: repeated } = plan
  const identity = { files: sources.map(({ file }) => file), task, out, rejected, repeated }
  const begun = await openJournal(plan, identity)
  if (begun === FINISHED) return FINISHED
  const { journal, state, prints } = begun
  const inFolder = out !== undefined && (await isFolder(out))
  const rejects = rejected === undefined ? undefined : await fileSink(rejected, state.rejects)
  const duplicates = repeated === undefined ? undefined : await fileSink(repeated, state.duplicates)
  const output = inFolder
    ? createFolder(out, task.format, nameArticles(sources), identity.files)
    : createStream(await resultSink(out, state.output), task.format, single)
  return { files: { output, rejects, duplicates, journal }, state, prints }
}

async function openJournal(
  { out, resume }: Plan,
  run: unknown,
): Promise<(Standing & { readonly journal: Journal }) | typeof FINISHED> {
  if (out === undefined) return { journal: noJournal, state: BEGINNING, prints: [] }
  const found = await stat(out).catch(() => undefined)
  if (found !== undefined && !found.isFile() && !found.isDirectory()) {
    if (resume) throw new UsageError(`--resume: ${out} is a device or a pipe, which can't be continued.`)
    return { journal: noJournal, state: BEGINNING, prints: [] }
  }
  const path = await journalPath(out)
  const left = resume ? await resumeJournal(path, run) : undefined
  if (left !== undefined) return { ...left, state: left.state ?? BEGINNING }
  if (resume && found !== undefined && !(await isEmptyFolder(out))) return FINISHED
  // The journal stands before the output does, so that an output without one is always a finished one.
  return { journal: await startJournal(path, run), state: BEGINNING, prints: [] }
}

async function journalPath(out: string): Promise<string> {
  if (out.endsWith('/')) await makeFolder(out)
  return (await isFolder(out)) ? join(out, '.clean-article.journal') : `${out}.journal`
}

async function isEmptyFolder(path: string): Promise<boolean> {
  return (await readdir(path).catch(() => undefined))?.length === 0
}

/** Every article gets a file where there is a folder, or where the name is one's. */
async function isFolder(out: string): Promise<boolean> {
  return out.endsWith('/') || ((await stat(out).catch(() => undefined))?.isDirectory() ?? false)
}

/** What is written must not be what is read, nor be written twice, by whatever name: a link leads to the same file. */
export async function checkApart(
  { out, rejects, duplicates }: Readonly<Partial<Record<'out' | 'rejects' | 'duplicates', string | undefined>>>,
  sources: readonly Pick<Source, 'file'>[],
): Promise<void> {
  const written = new Map<string, string>()
  for (const path of [out, rejects, duplicates]) {
    if (path === undefined) continue
    const found = await stat(path, EXACT).catch(() => undefined)
    if (found?.isFile() === false) continue
    const file = found === undefined ? resolve(path) : identityOf(found)
    if (written.has(file)) throw new UsageError(`${path} is to be written twice.`)
    written.set(file, path)
  }
  for (const { file } of written.size === 0 ? [] : sources) {
    const found = await (file === STDIN ? statStdin() : stat(file, EXACT)).catch(() => undefined)
    const path = found?.isFile() === true ? written.get(identityOf(found)) : undefined
    if (path !== undefined) throw new UsageError(`${path} would be read and written at once.`)
  }
}

const EXACT = { bigint: true } as const
const identityOf = ({ dev, ino }: BigIntStats): string => `${String(dev)}:${String(ino)}`
const statStdin = promisify((done: (error: Error | null, found: BigIntStats) => void) => {
  fstat(0, EXACT, done)
})
