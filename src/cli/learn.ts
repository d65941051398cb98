import { OptionError, learnSite, mergeSites, type Input, type SiteProfile } from '../index.js'
import type { Settings } from './arguments.js'
import { CommandError, UsageError, causeOf } from './errors.js'
import { EXIT } from './exit.js'
import { readBatches } from './read/batches.js'
import { findSources } from './read/inputs.js'
import { originName, type Item, type Origin, type Source } from './read/source.js'
import { Report } from './report.js'
import { readRecord } from './work/record.js'
import { fileSink, standardOutput } from './write/sink.js'

/** What is held of archives and lines at a time, in bytes. Pages in files of their own are read one by one. */
const GROUP = 64 * 1024 * 1024

interface Page {
  readonly origin: Origin
  readonly item: Exclude<Item, { skipped: unknown }>
}

/** Learns what the pages of one site share, and writes it as JSON. */
export async function runLearn(settings: Settings): Promise<number> {
  if (settings.inputs.length === 0) throw new UsageError('learn takes pages of one site: files, folders or globs.')
  const report = new Report(settings.quiet)
  const kind = settings.jsonl || settings.field !== undefined ? 'lines' : undefined
  const sources = await findSources(settings.inputs, kind, report.problem)
  let profile: SiteProfile | undefined
  for await (const pages of groupsOf(sources, report)) {
    const learned = learnGroup(pages, settings, report)
    profile = profile === undefined ? learned : mergeSites(profile, learned)
  }
  if (profile === undefined || profile.pages === 0) throw new CommandError('There was no page to learn from.')
  const sink = settings.out === undefined ? standardOutput() : await fileSink(settings.out)
  await sink.write(JSON.stringify(profile) + '\n')
  await sink.close()
  return report.hasProblems ? EXIT.problem : EXIT.done
}

async function* groupsOf(sources: readonly Source[], report: Report): AsyncGenerator<readonly Page[]> {
  const nothing = (): void => undefined
  const { signal } = new AbortController()
  const reading = { isDone: () => false, signal, onBytes: nothing, onFile: nothing, complain: report.problem }
  let pages: Page[] = []
  let size = 0
  for await (const { items, origins } of readBatches(sources, reading)) {
    for (const [index, item] of items.entries()) {
      const origin = origins[index]
      if (origin === undefined || 'skipped' in item) continue
      pages.push({ origin, item })
      size += sizeOf(item)
    }
    if (size < GROUP) continue
    yield pages
    pages = []
    size = 0
  }
  if (pages.length > 0) yield pages
}

function sizeOf(item: Page['item']): number {
  if ('path' in item) return 0
  if ('line' in item) return item.line.length
  return (item.page.html ?? item.page.text ?? '').length
}

/** A page that can't be learned from is told, and the others are learned without it. */
function learnGroup(pages: readonly Page[], { field, options }: Settings, report: Report): SiteProfile {
  const left = new Set(pages)
  const leaveOut = (page: Page, error: unknown): void => {
    report.problem(new CommandError(`${originName(page.origin)}: ${causeOf(error)}`))
    left.delete(page)
  }
  for (;;) {
    let last: Page | undefined
    const inputs = function* (): Generator<Input> {
      for (last of left) {
        try {
          const { html, text } = readRecord(last.item, field)?.document ?? {}
          const input = html ?? text
          if (input !== undefined) yield input
        } catch (error) {
          leaveOut(last, error)
        }
      }
      last = undefined
    }
    try {
      return learnSite(inputs(), options)
    } catch (error) {
      // It ends the pages, too, at the one that it fails for.
      if (last === undefined || error instanceof OptionError) throw error
      leaveOut(last, error)
    }
  }
}
