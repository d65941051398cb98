import { createHash } from 'node:crypto'
import { appendFile, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { CommandError, cannotWrite, causeOf, codeOf } from '../errors.js'
import type { Counts } from '../report.js'

/** How far a run has come. */
export interface State {
  /** All records before this number are done. */
  readonly done: number
  /** Stretches behind it that are done too, the end exclusive: without order one batch may overtake another. */
  readonly ahead: readonly (readonly [number, number])[]
  /** How much of each file is written, in bytes. */
  readonly output: number
  readonly rejects: number
  readonly duplicates: number
  readonly counts: Counts
}

/** The fingerprint of an article that was kept, with where it stood: near-duplicates are found by it. */
export type Print = readonly [fingerprint: string, file: string, record: number]

/** A line of the journal. */
export type Step = State & { readonly prints?: readonly Print[] }

/** What an interrupted run has left. */
interface Left {
  readonly journal: Journal
  readonly state: State | undefined
  readonly prints: readonly Print[]
}

/**
 * Keeps beside the output how far the run has come, a line for each step. A line is written after what it speaks of, so
 * that whatever moment a run is ended at, the files up to the lengths of the last whole line hold just the records that
 * it counts. A finished run leaves no journal behind.
 */
export interface Journal {
  write(step: Step): Promise<void>
  /** The run is finished. */
  remove(): Promise<void>
}

export const noJournal: Journal = { write: () => Promise.resolve(), remove: () => Promise.resolve() }

/** @param run all that decides what the output is: an output can only be continued by the same. */
export async function startJournal(path: string, run: unknown): Promise<Journal> {
  await writeFile(path, JSON.stringify({ run: digest(run) }) + '\n').catch(cannotWrite(path))
  return journalAt(path)
}

/**
 * Reads what an interrupted run has left.
 *
 * @returns nothing where there is no journal.
 * @throws CommandError where the journal is another run's.
 */
export async function resumeJournal(path: string, run: unknown): Promise<Left | undefined> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined
    throw new CommandError(`Can't read ${path}: ${causeOf(error)}.`)
  })
  if (text === undefined) return undefined
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  const [head, ...steps] = whole.split('\n').slice(0, -1)
  if (head === undefined) return { journal: await startJournal(path, run), state: undefined, prints: [] }
  if ((JSON.parse(head) as { run: string }).run !== digest(run))
    throw new CommandError(
      `${path} belongs to a run with other inputs or options. Repeat that one, or start anew without --resume.`,
    )
  await truncate(path, Buffer.byteLength(whole)).catch(cannotWrite(path))
  const parsed = steps.map((step) => JSON.parse(step) as Step)
  return { journal: journalAt(path), state: parsed.at(-1), prints: parsed.flatMap(({ prints = [] }) => prints) }
}

function journalAt(path: string): Journal {
  return {
    write: (step) => appendFile(path, JSON.stringify(step) + '\n').catch(cannotWrite(path)),
    remove: () => rm(path, { force: true }),
  }
}

function digest(run: unknown): string {
  const text = JSON.stringify(run, (_key, value: unknown) => (value instanceof RegExp ? String(value) : value))
  return createHash('sha256').update(text).digest('hex')
}
