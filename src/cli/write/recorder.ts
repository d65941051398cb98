import { CommandError } from '../errors.js'
import { originName, type Batch, type Origin } from '../read/source.js'
import type { Report } from '../report.js'
import { isJson, writeFailure, type Format } from '../work/formats.js'
import type { Outcome } from '../work/work.js'
import { Done } from './done.js'
import type { Files } from './files.js'
import type { State } from './journal.js'

type Failure = Extract<Outcome, { kind: 'failed' }>

/** Puts what came of each record where it belongs, and keeps account. */
export class Recorder {
  readonly #done: Done
  #rejects = ''

  constructor(
    private readonly files: Files,
    private readonly format: Format,
    private readonly report: Report,
    state: State,
  ) {
    this.#done = new Done(state.done, state.ahead)
    report.counts = state.counts
  }

  isDone(record: number): boolean {
    return this.#done.has(record)
  }

  /** Writes what came of a batch, and only then counts it as done. */
  async record({ first, origins }: Batch, outcomes: readonly Outcome[]): Promise<void> {
    for (const [index, outcome] of outcomes.entries()) {
      const origin = origins[index]
      if (origin !== undefined) this.#settle(outcome, origin)
    }
    const { output, rejects, duplicates, journal } = this.files
    await output.flush()
    if (this.#rejects !== '') await rejects?.write(this.#rejects)
    this.#rejects = ''
    this.#done.add(first, first + outcomes.length)
    await journal.write({
      done: this.#done.done,
      ahead: this.#done.ahead,
      output: output.position,
      rejects: rejects?.position ?? 0,
      duplicates: duplicates?.position ?? 0,
      counts: this.report.counts,
    })
  }

  #settle(outcome: Outcome, origin: Origin): void {
    switch (outcome.kind) {
      case 'blank':
        return
      case 'skipped':
        this.report.skip(outcome.reason)
        return
      case 'unreadable':
        this.report.add('unread')
        this.report.problem(new CommandError(outcome.message))
        return
      case 'cleaned':
        this.report.add('cleaned')
        this.files.output.put(outcome.written, origin)
        return
      case 'failed':
        this.report.add('failed')
        this.report.note(`${originName(origin)}: ${outcome.error.name}: ${outcome.error.message}`)
        this.#reject(outcome, origin)
    }
  }

  /** With `--rejects` a failed record goes there, with where it stood; else it keeps its place among the others. */
  #reject({ record, error }: Failure, origin: Origin): void {
    const { rejects, output } = this.files
    if (rejects !== undefined) {
      const place = { file: origin.source.file, record: origin.record }
      this.#rejects += writeFailure({ ...record, error: { ...error, ...place } }, 'jsonl')
    } else if (output.takesFailures && isJson(this.format))
      output.put(writeFailure({ ...record, error }, this.format), origin)
  }
}
