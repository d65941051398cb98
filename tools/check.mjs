#!/usr/bin/env node
// Everything that must hold before a change goes in. Prints each step's outcome and time, and the output of those that
// fail. The last line counts steps and unit tests: `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './lib/paths.mjs'
import { allowClosedPipe, padEnd, padStart, paint } from './lib/terminal.mjs'

/** @typedef {{ name: string, about: string, script: string, args?: string[], after?: () => { passed: number, failed: number } }} Step */

const scratch = mkdtempSync(join(tmpdir(), 'clean-article-check-'))
const report = join(scratch, 'vitest.json')

/** In this order: `build` stands first, since later steps look at what it made. @type {Step[]} */
const STEPS = [
  { name: 'build', about: 'ESM, CommonJS and types', script: 'tsup/dist/cli-default.js' },
  { name: 'types', about: 'src, test and tools, strict', script: 'typescript/bin/tsc', args: ['--noEmit'] },
  { name: 'lint', about: 'unsafe regexes among it', script: 'eslint/bin/eslint.js', args: ['.'] },
  { name: 'format', about: 'prettier', script: 'prettier/bin/prettier.cjs', args: ['--check', '.'] },
  {
    name: 'imports',
    about: 'they run one way',
    script: 'dependency-cruiser/bin/dependency-cruise.mjs',
    args: ['--config', '.dependency-cruiser.mjs', 'src', 'test'],
  },
  {
    name: 'tests',
    about: 'units, fixtures, properties',
    script: 'vitest/vitest.mjs',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    after: countTests,
  },
  { name: 'publint', about: 'the package as published', script: 'publint/src/cli.js', args: ['--strict'] },
  {
    name: 'attw',
    about: 'types of the packed tarball',
    script: '@arethetypeswrong/cli/dist/index.js',
    args: ['--pack', '.'],
  },
  { name: 'smoke', about: 'the packed tarball, installed', script: '../tools/smoke.mjs' },
]

/** @param {Step} step */
function run({ name, about, script, args = [], after }) {
  const began = performance.now()
  const done = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const ok = done.status === 0
  const tests = after?.() ?? { passed: 0, failed: 0 }
  const counted = after === undefined ? '' : `  ${tests.passed} passed, ${tests.failed} failed`
  const mark = ok ? paint('green', '✓') : paint('red', '✗')
  console.log(`${mark} ${padEnd(name, 9)}${padEnd(about, 32)}${padStart(seconds, 6)} s${counted}`)
  if (!ok) console.log(`\n${done.stdout}${done.stderr}${done.error?.message ?? ''}\n`)
  return { passed: tests.passed + Number(ok), failed: tests.failed + Number(!ok) }
}

/** A run that broke before it could report has no tests; its step counts as failed. */
function countTests() {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: Number(numPassedTests), failed: Number(numFailedTests) }
  } catch {
    return { passed: 0, failed: 0 }
  }
}

allowClosedPipe()
const results = STEPS.map(run)
rmSync(scratch, { recursive: true, force: true })
const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
