import { createCleaner, type Cleaner } from '../../index.js'
import { differencesOf, type Difference } from '../../testing/differences.js'
import { findCases, readCase } from '../../testing/read-cases.js'
import { describeDifferences } from '../../testing/readable.js'
import { expectationAnew, rewriteExpectation } from '../../testing/write-case.js'
import type { Settings } from '../arguments.js'
import { CommandError, UsageError, causeOf, codeOf } from '../errors.js'
import { EXIT } from '../exit.js'
import { grouped, plural } from '../figures.js'
import { Report } from '../report.js'
import { paint, paintDifference } from '../terminal.js'
import { standardOutput } from '../write/sink.js'

interface Checked {
  readonly folder: string
  readonly differences: readonly Difference[]
}

/** Cleans the pages of cases, and shows what is not as expected. */
export async function runCheck({ inputs, options, update, quiet }: Settings): Promise<number> {
  if (inputs.length === 0) throw new UsageError('check takes folders with cases, as `clean-article case` writes them.')
  const report = new Report(quiet)
  const cleaner = createCleaner(options)
  const output = standardOutput()
  const counts = { all: 0, different: 0 }
  for (const [dir, name] of casesOf(inputs, report)) {
    const checked = attempt(() => check(dir, name, cleaner, update), report)
    if (checked === undefined) continue
    counts.all++
    if (checked.differences.length === 0) continue
    counts.different++
    await output.write(
      `${paint('bold', checked.folder)}\n\n${describeDifferences(checked.differences, paintDifference)}\n\n`,
    )
  }
  if (counts.all > 0) report.note(summary(counts.all, counts.different, update))
  if (report.hasProblems) return EXIT.problem
  return counts.different > 0 && !update ? EXIT.differences : EXIT.done
}

function casesOf(dirs: readonly string[], report: Report): readonly (readonly [string, string])[] {
  return dirs.flatMap((dir) => (attempt(() => findCases(dir), report) ?? []).map((name) => [dir, name] as const))
}

function check(dir: string, name: string, cleaner: Cleaner, update: boolean): Checked {
  const page = readCase(dir, name)
  const { folder, options, input, expected } = page
  try {
    const article = cleaner.with(options).cleanArticle(input)
    const differences = differencesOf(page, article)
    if (update && differences.length > 0) rewriteExpectation(folder, expectationAnew(expected, article))
    return { folder, differences }
  } catch (error) {
    throw new CommandError(`${folder}: ${causeOf(error)}`)
  }
}

/** What can't be read is told, and the others are checked without it. */
function attempt<T>(run: () => T, report: Report): T | undefined {
  try {
    return run()
  } catch (error) {
    const path = codeOf(error) === undefined ? undefined : (error as NodeJS.ErrnoException).path
    report.problem(new CommandError(path === undefined ? causeOf(error) : `Can't read ${path}: ${causeOf(error)}.`))
    return undefined
  }
}

function summary(all: number, different: number, update: boolean): string {
  const ending = update ? 'written anew' : 'not as expected'
  return `${plural(all, 'case')}: ${grouped(all - different)} as expected, ${grouped(different)} ${ending}.`
}
