import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { environment } from '../cli/command.js'
import { builtPackage } from '../lib/built.js'
import { exampleFiles } from './example.js'
import type { Snippet } from './snippets.js'
import { toJavaScript } from './types.js'

/** A user's folder: the package is installed there, and the files that the docs speak of are there. */
export interface Workshop {
  /** Runs a snippet as a user would. @returns what it printed. Throws with what it said where it failed. */
  run(snippet: Snippet): string
  remove(): void
}

/** Packages that the docs import beside this one. */
const BESIDE = ['linkedom']

export async function openWorkshop(): Promise<Workshop> {
  const folder = mkdtempSync(join(tmpdir(), 'clean-article-docs-'))
  const dist = await builtPackage()
  for (const [name, content] of await exampleFiles()) write(join(folder, name), content)
  link(dirname(dist), join(folder, 'node_modules/clean-article'))
  for (const name of BESIDE) link(resolve('node_modules', name), join(folder, 'node_modules', name))
  write(join(folder, 'bin/npx'), npx(join(dist, 'cli.js')), 0o755)
  write(join(folder, 'given.mjs'), toJavaScript(readFileSync('test/docs/given.ts', 'utf8')))
  return {
    run: (snippet) => (snippet.language === 'sh' ? runShell(snippet, folder) : runModule(snippet, folder)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Finds the command at once, where the real one would take a second each time. */
function npx(cli: string): string {
  return `#!/bin/sh
[ "$1" = clean-article ] || { echo "npx $1: the docs run nothing else" >&2; exit 1; }
shift
exec '${process.execPath}' '${cli}' "$@"
`
}

function runShell({ code }: Snippet, folder: string): string {
  return call('bash', ['-euo', 'pipefail', '-c', code], folder)
}

function runModule({ code, line }: Snippet, folder: string): string {
  const name = `snippet-${String(line)}.mjs`
  writeFileSync(join(folder, name), toJavaScript(code))
  return call(process.execPath, ['--import', './given.mjs', name], folder)
}

function call(command: string, args: readonly string[], cwd: string): string {
  const path = [join(cwd, 'bin'), process.env['PATH'] ?? ''].join(':')
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: environment({ PATH: path }),
  })
  if (status !== 0) throw new Error(`It ended with ${String(status)}.\n${stdout}${stderr}`)
  return stdout
}

function write(path: string, content: string | Uint8Array, mode?: number): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content, { mode })
}

function link(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  symlinkSync(from, to)
}
