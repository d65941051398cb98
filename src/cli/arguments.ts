import { availableParallelism } from 'node:os'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { Options } from '../index.js'
import { listOf, optionsOf } from './config.js'
import { UsageError, codeOf } from './errors.js'
import { grouped } from './figures.js'
import { DEFAULT_FIELDS, FIELD_NAMES } from './work/fields.js'
import { FORMATS, isFormat, type Format } from './work/formats.js'
import type { Field } from './work/record.js'
import { VERDICTS, type Wanted } from './work/wanted.js'

const flag = { type: 'boolean', default: false } as const
const value = { type: 'string' } as const

const FLAGS = {
  jsonl: flag,
  field: value,
  format: { ...value, short: 'f' },
  out: { ...value, short: 'o' },
  only: value,
  ledger: flag,
  verdict: value,
  'min-confidence': value,
  config: value,
  favor: value,
  expect: value,
  languages: value,
  keep: value,
  url: value,
  now: value,
  site: value,
  'learn-sites': flag,
  jobs: { ...value, short: 'j' },
  unordered: flag,
  timeout: { ...value, default: '10' },
  memory: { ...value, default: '1024' },
  update: flag,
  json: flag,
  resume: flag,
  rejects: value,
  'max-failures': { ...value, default: '5%' },
  dedupe: flag,
  duplicates: value,
  quiet: { ...flag, short: 'q' },
  help: { ...flag, short: 'h' },
  version: { ...flag, short: 'V' },
} as const satisfies ParseArgsConfig['options']

type Values = ReturnType<typeof parse>['values']

/** More threads than any machine has work for. */
const MOST_JOBS = 1024
/** A month, in seconds: a timer of Node's takes hardly more. */
const LONGEST = 30 * 24 * 3600

/** How many records may fail before the run counts as failed. */
export type Tolerance = { readonly share: number } | { readonly count: number }

/** Flags that stand as they were given. */
type Given = Pick<
  Values,
  'jsonl' | 'out' | 'unordered' | 'update' | 'json' | 'resume' | 'rejects' | 'dedupe' | 'duplicates' | 'quiet'
>

/** What the command was asked for, checked. */
export interface Settings extends Given {
  readonly inputs: readonly string[]
  readonly field: Field | undefined
  /** Nothing where it depends on the input. */
  readonly format: Format | undefined
  readonly fields: readonly string[]
  /** Which articles are written. */
  readonly wanted: Wanted
  readonly options: Options
  /** Whether the pages of a host are learned from as they pass. */
  readonly learnSites: boolean
  readonly jobs: number
  /** In milliseconds. */
  readonly timeout: number
  /** In MB. */
  readonly memory: number
  readonly maxFailures: Tolerance
}

/** What is asked for: to clean, or one of the other things. */
export type Request =
  { readonly command: 'help' | 'version' } | { readonly command: Command; readonly settings: Settings }

const SUBCOMMANDS = ['explain', 'learn', 'report', 'case', 'check', 'diff'] as const
export type Command = 'clean' | (typeof SUBCOMMANDS)[number]

/** @throws UsageError that says what is wrong. */
export function readArguments(args: readonly string[]): Request {
  const { values, positionals } = parse(args)
  if (values.help) return { command: 'help' }
  if (values.version) return { command: 'version' }
  const [first] = positionals
  const command = SUBCOMMANDS.find((name) => name === first) ?? 'clean'
  const inputs = command === 'clean' ? positionals : positionals.slice(1)
  const settings = settingsOf(values, inputs)
  if (command === 'report' || command === 'diff') checkWithoutArticles(command, values)
  else checkTogether(values, settings)
  if (settings.json && command !== 'diff')
    throw new UsageError('--json is for diff. To write articles as JSON, say --format json.')
  if (settings.learnSites && command !== 'clean') throw new UsageError(`${command} takes no --learn-sites.`)
  checkLearning(settings)
  return { command, settings }
}

const UNKNOWN = 'ERR_PARSE_ARGS_UNKNOWN_OPTION'

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, allowPositionals: true, strict: true })
  } catch (error) {
    // Some of them go on with advice, on lines of its own; that on an unknown one helps nobody who mistyped it.
    const message = (error as Error).message.replaceAll('\n', ' ')
    throw new UsageError(codeOf(error) === UNKNOWN ? (message.split('. ')[0] ?? '') : message)
  }
}

function settingsOf(values: Values, inputs: readonly string[]): Settings {
  return {
    ...values,
    inputs,
    field: fieldOf(values.field),
    format: formatOf(values),
    fields: fieldsOf(values),
    wanted: wantedOf(values),
    options: optionsOf(values),
    learnSites: values['learn-sites'],
    jobs: jobsOf(values),
    timeout: Math.ceil(1_000 * number('--timeout', values.timeout, LONGEST)),
    memory: number('--memory', values.memory),
    maxFailures: toleranceOf(values['max-failures']),
    dedupe: values.dedupe || values.duplicates !== undefined,
  }
}

/** What is learned of a host goes by the order of its pages: one thread sees them all. */
function jobsOf({ jobs, 'learn-sites': learnSites }: Values): number {
  if (jobs !== undefined) return wholeNumber('--jobs', jobs, MOST_JOBS)
  return learnSites ? 1 : availableParallelism()
}

function checkLearning({ learnSites, jobs, resume, options }: Settings): void {
  if (!learnSites) return
  if (jobs > 1)
    throw new UsageError(
      '--learn-sites cleans each page by what passed before it, in one thread: it takes no --jobs but 1. To use all cores, run it on parts that share no host, or learn each site first and clean with --site.',
    )
  if (resume) throw new UsageError('--learn-sites takes no --resume: what was learned ends with the run.')
  if (options.site !== undefined)
    throw new UsageError('--learn-sites takes no --site: that says what is known of all pages.')
}

function checkTogether(values: Values, { format, resume, out }: Settings): void {
  if ((values.ledger || values.only !== undefined) && format !== undefined && format !== 'json' && format !== 'jsonl')
    throw new UsageError(
      `--ledger and --only choose fields of --format json or jsonl; --format ${format} holds the body alone.`,
    )
  if (resume && out === undefined) throw new UsageError('--resume needs --out: it continues a file or a folder.')
}

/** What says how articles are written, where none is. */
const OF_ARTICLES = [
  'format',
  'only',
  'ledger',
  'verdict',
  'min-confidence',
  'unordered',
  'resume',
  'rejects',
  'dedupe',
  'duplicates',
] as const

const WRITES = { report: 'one page about all', diff: 'what differs' } as const

function checkWithoutArticles(command: 'report' | 'diff', values: Values): void {
  const wrong = OF_ARTICLES.find((name) => values[name] !== undefined && values[name] !== false)
  if (wrong !== undefined)
    throw new UsageError(`${command} takes no --${wrong}: it writes ${WRITES[command]}, and no article.`)
}

/** `html`, `text`, another name, or with what it holds: `body=html`. */
function fieldOf(given: string | undefined): Field | undefined {
  if (given === undefined) return undefined
  const at = given.lastIndexOf('=')
  const name = at === -1 ? given : given.slice(0, at)
  const as = at === -1 ? (name === 'html' ? 'html' : 'text') : given.slice(at + 1)
  if (name === '' || (as !== 'html' && as !== 'text'))
    throw new UsageError(`--field takes a name, or a name with what it holds, e.g. body=html; not "${given}".`)
  return { name, as }
}

const PACKED = /\.gz$/iu

/** As it is said, or as the name of the output says; of JSON where its fields are chosen. */
function formatOf({ format, out, only, ledger }: Values): Format | undefined {
  if (format !== undefined) {
    if (isFormat(format)) return format
    throw new UsageError(`--format takes ${Object.keys(FORMATS).join(', ')}; not "${format}".`)
  }
  const byName = Object.entries(FORMATS).find(([, ending]) => out?.replace(PACKED, '').endsWith(ending))?.[0]
  if (byName !== undefined && isFormat(byName)) return byName
  return only !== undefined || ledger ? 'jsonl' : undefined
}

function fieldsOf({ only, ledger }: Values): readonly string[] {
  const chosen = listOf(only) ?? DEFAULT_FIELDS
  const unknown = chosen.find((name) => !FIELD_NAMES.includes(name))
  if (unknown !== undefined)
    throw new UsageError(`--only: there is no field "${unknown}". The fields are ${FIELD_NAMES.join(', ')}.`)
  return [...new Set([...chosen, ...(ledger ? ['removed'] : [])])]
}

function wantedOf({ verdict, 'min-confidence': least }: Values): Wanted {
  const verdicts = listOf(verdict)
  const unknown = verdicts?.find((name) => !VERDICTS.some((known) => known === name))
  if (unknown !== undefined || verdicts?.length === 0)
    throw new UsageError(`--verdict takes ${VERDICTS.join(', ')}, or some of them with commas; not "${unknown ?? ''}".`)
  const confidence = Number(least ?? 0)
  if (least?.trim() === '' || !(confidence >= 0 && confidence <= 1))
    throw new UsageError(`--min-confidence takes a number from 0 to 1, not "${least ?? ''}".`)
  return { verdicts, confidence }
}

function number(flag: string, given: string, most = Number.MAX_VALUE): number {
  const value = Number(given)
  if (given.trim() === '' || !(value > 0) || !Number.isFinite(value))
    throw new UsageError(`${flag} takes a number above 0, not "${given}".`)
  if (value > most) throw new UsageError(`${flag} takes ${grouped(most)} at most, not "${given}".`)
  return value
}

function wholeNumber(flag: string, given: string, most: number): number {
  const value = number(flag, given, most)
  if (Number.isInteger(value)) return value
  throw new UsageError(`${flag} takes a whole number, not "${given}".`)
}

const SHARE = /^(\d+(?:\.\d+)?)%$/u
const COUNT = /^\d+$/u

function toleranceOf(given: string): Tolerance {
  const share = SHARE.exec(given)?.[1]
  if (share !== undefined && Number(share) <= 100) return { share: Number(share) / 100 }
  if (COUNT.test(given)) return { count: Number(given) }
  throw new UsageError(`--max-failures takes a share or a count, e.g. 5% or 20; not "${given}".`)
}
