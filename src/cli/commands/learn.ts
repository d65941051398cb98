import { OptionError, createSite, type Site, type SiteProfile } from '../../index.js'
import type { Settings } from '../arguments.js'
import { CommandError, UsageError, causeOf } from '../errors.js'
import { EXIT } from '../exit.js'
import { plural } from '../figures.js'
import { readBatches } from '../read/batches.js'
import { findSources } from '../read/inputs.js'
import { originName, type Item } from '../read/source.js'
import { Report } from '../report.js'
import { kindOf } from './clean.js'
import { readRecord } from '../work/record.js'
import { checkApart } from '../write/files.js'
import { resultSink } from '../write/sink.js'

/** Learns what the pages of one site share, and writes it as JSON. */
export async function runLearn(settings: Settings): Promise<number> {
  if (settings.inputs.length === 0) throw new UsageError('learn takes pages of one site: files, folders or globs.')
  const report = new Report(settings.quiet)
  const sources = await findSources(settings.inputs, kindOf(settings), report.problem)
  await checkApart({ out: settings.out }, sources)
  const nothing = (): void => undefined
  const { signal } = new AbortController()
  const reading = { isDone: () => false, signal, onBytes: nothing, onFile: nothing, complain: report.problem }
  const site = createSite()
  let repeated = 0
  for await (const { found } of readBatches(sources, reading)) {
    for (const { item, origin } of found) {
      const complain = (cause: string): void => {
        report.problem(new CommandError(`${originName(origin)}: ${cause}`))
      }
      if (learnItem(site, item, settings, complain) === false) repeated++
    }
  }
  if (site.pages === 0) throw new CommandError('There was no page to learn from.')
  const profile = site.profile()
  tellLearned(report, profile, repeated)
  const sink = await resultSink(settings.out)
  await sink.write(JSON.stringify(profile) + '\n')
  await sink.close()
  return report.hasProblems ? EXIT.problem : EXIT.done
}

/** Pages that a profile needs to be of use. */
const ENOUGH = 5

/** Up to this many pages a profile holds all their lines, and they may still be versions of one article. */
const FEW = 50

type Seen = SiteProfile['blocks'][string]

/** Says what was learned, and where it is less, or more, than it may seem. */
function tellLearned(report: Report, { pages: learned, blocks }: SiteProfile, repeated: number): void {
  if (repeated > 0)
    report.note(
      `${plural(repeated, 'page')} not counted: most of the body is that of a page before, or there are no words.`,
    )
  if (learned < ENOUGH) {
    report.note(`${plural(learned, 'page')} learned: a profile is of use from ${String(ENOUGH)} different pages on.`)
    return
  }
  const lines = Object.values(blocks)
  const shared = lines.filter(([pages]) => 2 * pages > learned)
  report.note(`${plural(learned, 'page')} learned: most of them share ${plural(shared.length, 'line')}.`)
  if (learned <= FEW && 2 * bodyOf(shared) > bodyOf(lines))
    report.note(
      'Their bodies are much the same, and such lines go. Learn from different articles, not from versions of one.',
    )
}

/** How often the lines were taken for body. */
function bodyOf(lines: readonly Seen[]): number {
  return lines.reduce((sum, [, body]) => sum + body, 0)
}

/** A page that can't be learned from is told, and the others are learned without it. @returns false where it repeats another. */
function learnItem(
  site: Site,
  item: Item,
  { field, options }: Settings,
  complain: (cause: string) => void,
): boolean | undefined {
  if ('skipped' in item) return undefined
  try {
    const { html, text } = readRecord(item, field)?.document ?? {}
    const input = html ?? text
    return input === undefined ? undefined : site.add(input, options)
  } catch (error) {
    if (error instanceof OptionError) throw error
    complain(causeOf(error))
    return undefined
  }
}
