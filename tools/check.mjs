#!/usr/bin/env node
// Everything that must hold before a change goes in. Prints each step's outcome and time, and the output of those that
// fail. The last line counts steps and unit tests: `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './lib/paths.mjs'
import { allowClosedPipe, padEnd, padStart, paint } from './lib/terminal.mjs'

/** @typedef {{ name: string, about: string, script: string, args?: string[], after?: () => { passed: number, failed: number, skipped: number, why: string[] } }} Step */

const scratch = mkdtempSync(join(tmpdir(), 'clean-article-check-'))
const report = join(scratch, 'vitest.json')

/** In this order: `build` is first, because later steps use what it made. @type {Step[]} */
const STEPS = [
  { name: 'build', about: 'ESM, CommonJS and types', script: 'tsup/dist/cli-default.js' },
  { name: 'types', about: 'src, test and tools, strict', script: 'typescript/bin/tsc', args: ['--noEmit'] },
  {
    name: 'app',
    about: 'types of the playground',
    script: 'typescript/bin/tsc',
    args: ['--noEmit', '--project', 'tools/playground/app'],
  },
  { name: 'lint', about: 'unsafe regexes among it', script: 'eslint/bin/eslint.js', args: ['.'] },
  { name: 'format', about: 'prettier', script: 'prettier/bin/prettier.cjs', args: ['--check', '.'] },
  {
    name: 'imports',
    about: 'they run one way',
    script: 'dependency-cruiser/bin/dependency-cruise.mjs',
    args: ['--config', '.dependency-cruiser.mjs', 'src', 'test'],
  },
  { name: 'docs', about: 'the API reference is current', script: '../tools/docs.mjs', args: ['--check'] },
  {
    name: 'tests',
    about: 'units, fixtures, properties',
    script: 'vitest/vitest.mjs',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    after: countTests,
  },
  { name: 'size', about: 'the bundle is within its budget', script: '../tools/bench/size.mjs', args: ['--top', '5'] },
  { name: 'publint', about: 'the package as published', script: 'publint/src/cli.js', args: ['--strict'] },
  {
    name: 'attw',
    about: 'types of the packed tarball',
    script: '@arethetypeswrong/cli/dist/index.js',
    args: ['--pack', '.'],
  },
  { name: 'smoke', about: 'the packed tarball, installed', script: '../tools/smoke.mjs' },
]

/** @type {{ passed: number, failed: number, skipped: number, why: string[] }} */
const NO_TESTS = { passed: 0, failed: 0, skipped: 0, why: [] }

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
  const tests = after?.() ?? NO_TESTS
  const skipped = tests.skipped === 0 ? '' : `, ${tests.skipped} skipped`
  const counted = after === undefined ? '' : `  ${tests.passed} passed, ${tests.failed} failed${skipped}`
  const mark = ok ? paint('green', '✓') : paint('red', '✗')
  console.log(`${mark} ${padEnd(name, 9)}${padEnd(about, 32)}${padStart(seconds, 6)} s${counted}`)
  for (const line of tests.why) console.log(`  ${line}`)
  if (!ok) console.log(`\n${done.stdout}${done.stderr}${done.error?.message ?? ''}\n`)
  return { passed: tests.passed + Number(ok), failed: tests.failed + Number(!ok) }
}

/** A run that broke before it could report has no tests; its step counts as failed. */
function countTests() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    return {
      passed: Number(numPassedTests),
      failed: Number(numFailedTests),
      skipped: Number(numPendingTests),
      why: skippedGroups(testResults),
    }
  } catch {
    return NO_TESTS
  }
}

/**
 * Titles of the outermost groups with skipped tests: they say what is missing.
 *
 * @param {{ assertionResults: { status: string, ancestorTitles: string[] }[] }[]} files
 */
function skippedGroups(files) {
  const tests = files.flatMap(({ assertionResults }) => assertionResults)
  const skipped = tests.filter(({ status }) => status === 'skipped' || status === 'pending')
  return [...new Set(skipped.map(({ ancestorTitles }) => ancestorTitles[0] ?? ''))]
}

allowClosedPipe()
const results = STEPS.map(run)
rmSync(scratch, { recursive: true, force: true })
const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
