import { learnSite, type Input } from '../index.js'
import type { Settings } from './arguments.js'
import { CommandError, UsageError, causeOf } from './errors.js'
import { EXIT } from './exit.js'
import { readBatches } from './read/batches.js'
import { findSources } from './read/inputs.js'
import { originName, type Item, type Origin } from './read/source.js'
import { Report } from './report.js'
import { readRecord, type Field } from './work/record.js'
import { fileSink, standardOutput } from './write/sink.js'

interface Page {
  readonly origin: Origin
  readonly item: Item
}

/** Learns what the pages of one site share, and writes it as JSON. Records of archives and lines are held in memory. */
export async function runLearn(settings: Settings): Promise<number> {
  if (settings.inputs.length === 0) throw new UsageError('learn takes pages of one site: files, folders or globs.')
  const report = new Report(settings.quiet)
  const kind = settings.jsonl || settings.field !== undefined ? 'lines' : undefined
  const sources = await findSources(settings.inputs, kind, report.problem)
  const pages: Page[] = []
  const reading = {
    isDone: () => false,
    signal: new AbortController().signal,
    onBytes: () => undefined,
    complain: report.problem,
  }
  for await (const { items, origins } of readBatches(sources, reading)) {
    for (const [index, item] of items.entries()) {
      const origin = origins[index]
      if (origin !== undefined) pages.push({ origin, item })
    }
  }
  const profile = learnSite(inputsOf(pages, settings.field, report), settings.options)
  if (profile.pages === 0) throw new CommandError('There was no page to learn from.')
  const sink = settings.out === undefined ? standardOutput() : await fileSink(settings.out)
  await sink.write(JSON.stringify(profile) + '\n')
  await sink.close()
  return report.hasProblems ? EXIT.problem : EXIT.done
}

/** A file is read when it is its turn, and let go. */
function* inputsOf(pages: readonly Page[], field: Field | undefined, report: Report): Generator<Input> {
  for (const { item, origin } of pages) {
    if ('skipped' in item) continue
    const input = inputOf(item, origin, field, report)
    if (input !== undefined) yield input
  }
}

function inputOf(
  item: Exclude<Item, { skipped: unknown }>,
  origin: Origin,
  field: Field | undefined,
  report: Report,
): Input | undefined {
  try {
    const { html, text } = readRecord(item, field)?.document ?? {}
    return html ?? text
  } catch (error) {
    report.problem(new CommandError(`${originName(origin)}: ${causeOf(error)}`))
    return undefined
  }
}
