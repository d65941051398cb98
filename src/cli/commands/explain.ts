import { createCleaner, type Cleaner, type Kind, type Label, type LabelledBlock } from '../../index.js'
import type { Settings } from '../arguments.js'
import colours from '../colours.json' with { type: 'json' }
import { CommandError, UsageError, causeOf } from '../errors.js'
import { EXIT } from '../exit.js'
import { score } from '../figures.js'
import { nameOf, readWhole } from '../read/open.js'
import { Report } from '../report.js'
import { paint, width, wrap, type Style } from '../terminal.js'
import { readAlone } from '../work/record.js'
import { standardOutput } from '../write/sink.js'

const COLUMNS = 100
/** Room of the label and of the score: ` cookie-notice 0.98 ╎ `. */
const LABEL = 14
const GUTTER = LABEL + 1 + 4 + 3
/** A long notice is shown by its first lines. */
const MOST_LINES = 4

const COLOURS = colours as Partial<Record<Kind, Style>>

const colourOf = (label: Label): Style => (label === 'body' ? 'green' : (COLOURS[label] ?? 'gray'))

/** Prints pages with every block, what it was found to be, how sure that is, and why. */
export async function runExplain({ inputs, options, quiet }: Settings): Promise<number> {
  if (inputs.length === 0) throw new UsageError('explain takes a page: a file, or - for standard input.')
  const report = new Report(quiet)
  const cleaner = createCleaner(options)
  const output = standardOutput()
  for (const file of inputs) {
    const shown = await explainFile(file, cleaner).catch((error: unknown) => {
      report.problem(error instanceof CommandError ? error : new CommandError(`${nameOf(file)}: ${causeOf(error)}`))
    })
    if (shown !== undefined) await output.write(inputs.length > 1 ? `${paint('bold', file)}\n\n${shown}\n` : shown)
  }
  return report.hasProblems ? EXIT.problem : EXIT.done
}

async function explainFile(file: string, cleaner: Cleaner): Promise<string> {
  const page = await readAlone(file, await readWhole(file), cleaner)
  return explain(page.cleaner.label(page.input))
}

function explain(blocks: readonly LabelledBlock[]): string {
  const room = Math.max(40, Math.min(process.stdout.columns || COLUMNS, 2 * COLUMNS)) - GUTTER
  return blocks.flatMap((block) => linesOf(block, room)).join('\n') + '\n'
}

function linesOf({ label, text, reason, confidence }: LabelledBlock, room: number): readonly string[] {
  const colour = colourOf(label)
  const isBody = label === 'body'
  const all = wrap(text, room)
  const cut = isBody ? all : all.slice(0, MOST_LINES)
  const shown = cut.map((line) => (isBody ? line : paint('dim', line)))
  if (cut.length < all.length) shown.push(paint('dim', `… ${String(all.length - cut.length)} more lines`))
  const why = reason === '' ? '' : `‹${reason}›`
  const last = cut.length < all.length ? room : width(all.at(-1) ?? '')
  if (why !== '' && last + 2 + width(why) <= room) shown.push(`${shown.pop() ?? ''}  ${paint(colour, why)}`)
  else if (why !== '') shown.push(...wrap(why, room).map((line) => paint(colour, line)))
  return shown.map((line, index) => {
    const head = index === 0 ? `${label.padStart(LABEL)} ${score(confidence)}` : ' '.repeat(LABEL + 5)
    return `${paint(colour, head)} ${paint(colour, isBody ? '┃' : '╎')} ${line}`
  })
}
