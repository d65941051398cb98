#!/usr/bin/env node
// Everything that must hold before a change goes in. Prints each step's outcome and time, and the output of those that
// fail. The last line counts steps and unit tests: `N passed, N failed`.
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './lib/paths.mjs'
import { allowClosedPipe, padEnd, padStart, paint } from './lib/terminal.mjs'

/** @typedef {{ name: string, about: string, script: string, args?: string[], after?: () => { passed: number, failed: number, skipped: number, why: string[] } }} Step */

const scratch = mkdtempSync(join(tmpdir(), 'clean-article-check-'))
const report = join(scratch, 'vitest.json')

/**
 * One group after the other: later ones use what `build` made, and `tests` takes all cores. The steps of a group don't
 * disturb each other. @type {Step[][]}
 */
const GROUPS = [
  [{ name: 'build', about: 'ESM, CommonJS and types', script: 'tsup/dist/cli-default.js' }],
  [
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
  ],
  [
    {
      name: 'tests',
      about: 'units, fixtures, properties',
      script: 'vitest/vitest.mjs',
      args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      after: countTests,
    },
  ],
  [
    { name: 'size', about: 'the bundle is within its budget', script: '../tools/bench/size.mjs', args: ['--top', '5'] },
    { name: 'publint', about: 'the package as published', script: 'publint/src/cli.js', args: ['--strict'] },
    {
      name: 'attw',
      about: 'types of the packed tarball',
      script: '@arethetypeswrong/cli/dist/index.js',
      args: ['--pack', '.'],
    },
    { name: 'smoke', about: 'the packed tarball, installed', script: '../tools/smoke.mjs' },
  ],
]

/** Most of them use one core, and the smallest machine of the project has two. */
const AT_ONCE = 2

/** @type {{ passed: number, failed: number, skipped: number, why: string[] }} */
const NO_TESTS = { passed: 0, failed: 0, skipped: 0, why: [] }

/** @typedef {{ step: Step, ok: boolean, seconds: number, output: string }} Ran */

/** @param {Step} step @returns {Promise<Ran>} */
function run(step) {
  const began = performance.now()
  const { script, args = [] } = step
  return new Promise((resolve) => {
    const options = { cwd: root, maxBuffer: 1e8 }
    const command = [join(root, 'node_modules', script), ...args]
    const child = execFile(process.execPath, command, options, (error, stdout, stderr) => {
      // Of a process that ended with a status of its own, the output says why.
      const why = typeof error?.code === 'number' ? '' : (error?.message ?? '')
      const seconds = (performance.now() - began) / 1000
      resolve({ step, ok: error === null, seconds, output: `${stdout}${stderr}${why}` })
    })
    // Nobody is there to answer a question.
    child.stdin?.end()
  })
}

/** @param {Ran} ran */
function tell({ step: { name, about, after }, ok, seconds, output }) {
  const tests = after?.() ?? NO_TESTS
  const skipped = tests.skipped === 0 ? '' : `, ${tests.skipped} skipped`
  const counted = after === undefined ? '' : `  ${tests.passed} passed, ${tests.failed} failed${skipped}`
  const mark = ok ? paint('green', '✓') : paint('red', '✗')
  console.log(`${mark} ${padEnd(name, 9)}${padEnd(about, 32)}${padStart(seconds.toFixed(1), 6)} s${counted}`)
  for (const line of tests.why) console.log(`  ${line}`)
  if (!ok) console.log(`\n${output}\n`)
  return { passed: tests.passed + Number(ok), failed: tests.failed + Number(!ok) }
}

/** Runs the steps of a group, and tells of each in the order of the list. @param {Step[]} steps */
async function runGroup(steps) {
  const start = atMost(AT_ONCE)
  const runs = steps.map((step) => start(() => run(step)))
  const results = []
  for (const ran of runs) results.push(tell(await ran))
  return results
}

/** Starts what it is given, one after the other where `most` are under way. @param {number} most */
function atMost(most) {
  /** @type {(() => void)[]} */
  const waiting = []
  let free = most
  return async (/** @type {() => Promise<Ran>} */ work) => {
    if (free === 0) await new Promise((resolve) => waiting.push(() => resolve(undefined)))
    else free--
    const done = await work()
    const next = waiting.shift()
    if (next === undefined) free++
    else next()
    return done
  }
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
const results = []
for (const group of GROUPS) results.push(...(await runGroup(group)))
rmSync(scratch, { recursive: true, force: true })
const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
