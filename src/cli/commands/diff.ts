import { createCleaner, type Cleaner } from '../../index.js'
import type { DiffLine } from '../../testing/diff.js'
import { differencesBetween, type Compared, type Difference } from '../../testing/differences.js'
import { describeDifferences } from '../../testing/readable.js'
import type { Settings } from '../arguments.js'
import { CommandError, UsageError, causeOf } from '../errors.js'
import { EXIT } from '../exit.js'
import { grouped, plural } from '../figures.js'
import { comparedOf, holdsArticles, readArticle } from '../read/article.js'
import { STDIN, nameOf, readWhole } from '../read/open.js'
import { Report } from '../report.js'
import { paintDifference } from '../terminal.js'
import { readAlone } from '../work/record.js'
import { checkApart } from '../write/files.js'
import { resultSink } from '../write/sink.js'

/** Shows in what two articles differ: what comes of two pages, or what was written as JSON. */
export async function runDiff({ inputs, json, out, options, quiet }: Settings): Promise<number> {
  const [old, now] = inputs
  if (old === undefined || now === undefined || inputs.length > 2)
    throw new UsageError('diff takes two: the old page and the new one, or their articles as JSON.')
  if (old === STDIN && now === STDIN) throw new UsageError('diff takes one of the two from standard input, not both.')
  await checkApart(
    { out },
    inputs.map((file) => ({ file })),
  )
  const cleaner = createCleaner(options)
  const [before, after] = [await read(old, cleaner), await read(now, cleaner)]
  const differences = differencesBetween(before, after)
  const sink = await resultSink(out)
  if (json) await sink.write(`${JSON.stringify(asJson(differences, before, after), null, 2)}\n`)
  else if (differences.length > 0) await sink.write(show(differences, old, now))
  await sink.close()
  new Report(quiet).note(summary(differences))
  return differences.length > 0 ? EXIT.differences : EXIT.done
}

async function read(file: string, cleaner: Cleaner): Promise<Compared> {
  const input = await readWhole(file)
  try {
    if (holdsArticles(file, input)) return readArticle(input)
    const page = await readAlone(file, input, cleaner)
    return comparedOf(page.cleaner.cleanArticle(page.input))
  } catch (error) {
    throw new CommandError(`${nameOf(file)}: ${causeOf(error)}`)
  }
}

function show(differences: readonly Difference[], old: string, now: string): string {
  const names = [paintDifference('-', `--- ${nameOf(old)}`), paintDifference('+', `+++ ${nameOf(now)}`)]
  return `${names.join('\n')}\n\n${describeDifferences(differences, paintDifference)}\n`
}

/** All of it, for programs: what people are shown is cut where it is long. */
function asJson(differences: readonly Difference[], before: Compared, after: Compared): object {
  const names = differences.map(({ of }) => of).filter((name) => name !== BODY)
  return {
    lost: textsOf(bodyOf(differences), '-'),
    gained: textsOf(bodyOf(differences), '+'),
    fields: Object.fromEntries(
      names.map((name) => [name, { old: before.fields[name] ?? null, new: after.fields[name] ?? null }]),
    ),
  }
}

const BODY = 'body'

function bodyOf(differences: readonly Difference[]): readonly DiffLine[] {
  return differences.find(({ of }) => of === BODY)?.lines ?? []
}

function textsOf(lines: readonly DiffLine[], wanted: DiffLine['mark']): readonly string[] {
  return lines.filter(({ mark }) => mark === wanted).map(({ text }) => text)
}

function summary(differences: readonly Difference[]): string {
  if (differences.length === 0) return 'No difference.'
  const body = bodyOf(differences)
  const names = differences.map(({ of }) => of).filter((name) => name !== BODY)
  const lost = textsOf(body, '-').length
  const parts = [
    ...(body.length > 0 ? [`${plural(lost, 'line')} lost, ${grouped(textsOf(body, '+').length)} gained`] : []),
    ...(names.length > 0 ? [`other ${names.join(', ')}`] : []),
  ]
  return `${parts.join('; ')}.`
}
