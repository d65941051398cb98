#!/usr/bin/env node
import { OptionError } from '../index.js'
import { readArguments, type Command, type Request, type Settings } from './arguments.js'
import { runReport } from './batch-report/run.js'
import { runCase } from './commands/case.js'
import { runCheck } from './commands/check.js'
import { runDiff } from './commands/diff.js'
import { UsageError, causeOf } from './errors.js'
import { EXIT } from './exit.js'
import { runExplain } from './commands/explain.js'
import { HELP } from './help.js'
import { runLearn } from './commands/learn.js'
import { runClean } from './commands/clean.js'
import { VERSION } from './version.js'
import { ClosedPipe, standardOutput } from './write/sink.js'

async function main(): Promise<number> {
  try {
    const args = process.argv.slice(2)
    // A person who has typed the name alone wants to know what comes behind it.
    if (args.length === 0 && process.stdin.isTTY) return await say(HELP)
    return await serve(readArguments(args))
  } catch (error) {
    if (error instanceof ClosedPipe) return EXIT.done
    process.stderr.write(`clean-article: ${messageOf(error)}\n`)
    return EXIT.problem
  }
}

function messageOf(error: unknown): string {
  const cause = causeOf(error)
  if (!(error instanceof UsageError || error instanceof OptionError)) return cause
  return `${cause}${cause.endsWith('.') ? '' : '.'} See clean-article --help.`
}

const RUNS: Readonly<Record<Command, (settings: Settings) => Promise<number>>> = {
  clean: runClean,
  explain: runExplain,
  learn: runLearn,
  report: runReport,
  case: runCase,
  check: runCheck,
  diff: runDiff,
}

async function serve(request: Request): Promise<number> {
  if (!('settings' in request)) return say(request.command === 'help' ? HELP : `${VERSION}\n`)
  return RUNS[request.command](request.settings)
}

async function say(text: string): Promise<number> {
  await standardOutput().write(text)
  return EXIT.done
}

// Whoever read what is told may have enough of it: that must not end the run.
process.stderr.on('error', () => undefined)
// Standard input may be open still, and nobody reads it any more.
process.exit(await main())
