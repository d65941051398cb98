import { createNearDuplicates, type NearDuplicates } from '../../node/near-duplicates.js'
import { originName, type Batch, type Origin } from '../read/source.js'
import type { Report } from '../report.js'
import { account } from '../work-through.js'
import { isJson, writeFailure } from '../work/formats.js'
import type { Outcome, Task } from '../work/work.js'
import { Done } from './done.js'
import type { Files, Opened } from './files.js'
import type { Print } from './journal.js'

type Failure = Extract<Outcome, { kind: 'failed' }>

/** Puts what came of each record where it belongs, and keeps account. */
export class Recorder {
  readonly #files: Files
  readonly #done: Done
  readonly #seen: NearDuplicates<Place> | undefined
  /** What goes to the files beside the output with the batch in hand. */
  #rejects = ''
  #duplicates = ''
  #prints: Print[] = []

  constructor(
    { files, state, prints }: Opened,
    private readonly task: Pick<Task, 'format' | 'dedupe'>,
    private readonly report: Report,
    /** There is one page and no other: what it is can be told. */
    private readonly single = false,
  ) {
    this.#files = files
    this.#done = new Done(state.done, state.ahead)
    this.#seen = task.dedupe ? createNearDuplicates<Place>() : undefined
    for (const [fingerprint, file, record] of prints) this.#seen?.add(fingerprint, { file, record })
    report.counts = state.counts
  }

  isDone(record: number): boolean {
    return this.#done.has(record)
  }

  /** Writes what came of a batch, and only then counts it as done. */
  async record({ first, found }: Batch, outcomes: readonly Outcome[]): Promise<void> {
    for (const [index, { origin }] of found.entries()) {
      const outcome = outcomes[index]
      if (outcome !== undefined) this.#write(outcome, origin)
    }
    const { output, rejects, duplicates, journal } = this.#files
    await output.flush()
    if (this.#rejects !== '') await rejects?.write(this.#rejects)
    if (this.#duplicates !== '') await duplicates?.write(this.#duplicates)
    this.#done.add(first, first + outcomes.length)
    await journal.write({
      done: this.#done.done,
      ahead: this.#done.ahead,
      output: output.position,
      rejects: rejects?.position ?? 0,
      duplicates: duplicates?.position ?? 0,
      counts: this.report.counts,
      ...(this.#prints.length === 0 ? {} : { prints: this.#prints }),
    })
    this.#rejects = ''
    this.#duplicates = ''
    this.#prints = []
  }

  #write(outcome: Outcome, origin: Origin): void {
    if (outcome.kind === 'cleaned' && this.#repeats(outcome, origin)) return
    account(outcome, origin, this.report)
    if (outcome.kind === 'failed') this.#reject(outcome, origin)
    if (outcome.kind === 'skipped') this.#skip(outcome, origin)
    if (outcome.kind !== 'cleaned') return
    if (this.single && outcome.verdict !== undefined && !isJson(this.task.format))
      this.report.note(`${originName(origin)}: this is no article but ${outcome.verdict}.`)
    this.#files.output.put(outcome.written, origin)
  }

  /** With JSON one that was read keeps its place among the others: its verdict says what it is. */
  #skip({ what, written }: Extract<Outcome, { kind: 'skipped' }>, origin: Origin): void {
    if (what !== undefined) this.report.note(`${originName(origin)}: ${what}`)
    if (written !== undefined && this.#files.output.takesFailures) this.#files.output.put(written, origin)
  }

  /** Whether an article is nearly the same as one before, which is then told. Remembers it where it is not. */
  #repeats({ fingerprint }: Extract<Outcome, { kind: 'cleaned' }>, origin: Origin): boolean {
    if (this.#seen === undefined || fingerprint === undefined) return false
    const place = placeOf(origin)
    const of = this.#seen.add(fingerprint, place)
    if (of === undefined) {
      this.#prints.push([fingerprint, place.file, place.record])
      return false
    }
    this.report.add('duplicates')
    if (this.#files.duplicates === undefined) {
      const first = of.file === place.file ? `record ${String(of.record)}` : `${of.file}, record ${String(of.record)}`
      this.report.note(`${originName(origin)}: nearly the same as ${first}`)
    } else this.#duplicates += JSON.stringify({ ...place, of }) + '\n'
    return true
  }

  /** With `--rejects` a failed record goes there, with where it stood; else it keeps its place among the others. */
  #reject({ record, error }: Failure, origin: Origin): void {
    const { rejects, output } = this.#files
    if (rejects !== undefined) {
      this.#rejects += writeFailure({ ...record, error: { ...error, ...placeOf(origin) } }, 'jsonl')
    } else if (output.takesFailures && isJson(this.task.format))
      output.put(writeFailure({ ...record, error }, this.task.format), origin)
  }
}

interface Place {
  readonly file: string
  readonly record: number
}

function placeOf({ source, record }: Origin): Place {
  return { file: source.file, record }
}
