#!/usr/bin/env node
// Kills the command at random points and resumes it, and compares the outputs with those of an undisturbed run.
//
//   node tools/bench/resume.mjs [RECORDS] [KILLS] [OPTIONS]     2,000 records and 20 kills where nothing is said;
//                                                              options of the command, e.g. --jobs 1
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '../lib/build.mjs'
import { root } from '../lib/paths.mjs'

const [records = 2_000, kills = 20, ...options] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'clean-article-resume-'))
const command = join(root, 'dist/cli.js')

/** @param {number} number */
function record(number) {
  const paragraphs = Array.from(
    { length: 6 },
    (_, index) =>
      `<p>The council met for the ${number * 7 + index}th time to speak about the bridge, and put it off again.</p>`,
  )
  const html = `<html><body><h1>Meeting ${number}</h1>${paragraphs.join('')}</body></html>`
  return number % 100 === 0 ? { id: number } : { id: number, html }
}

/** @param {string} name */
const argumentsOf = (name) => ['in.jsonl', '-q', '-o', `${name}.jsonl`, '--rejects', `${name}.rejects`, ...options]

/** @param {string} name */
function outputsOf(name) {
  return [`${name}.jsonl`, `${name}.rejects`].map((file) => readFileSync(join(folder, file), 'utf8'))
}

/** @param {string[]} args */
function finish(args) {
  const began = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8' })
  assert.equal(status, 0, stderr)
  return performance.now() - began
}

/**
 * @param {string[]} args
 * @param {number} after
 * @returns {Promise<boolean>} whether it was killed before its end
 */
function kill(args, after) {
  const child = spawn(process.execPath, [command, ...args], { cwd: folder, stdio: 'ignore' })
  const timer = setTimeout(() => child.kill('SIGKILL'), after)
  return new Promise((resolve) => {
    child.on('exit', (_code, signal) => {
      clearTimeout(timer)
      resolve(signal === 'SIGKILL')
    })
  })
}

build()
try {
  const lines = Array.from({ length: Number(records) }, (_, index) => JSON.stringify(record(index + 1)) + '\n')
  writeFileSync(join(folder, 'in.jsonl'), lines.join(''))
  const took = finish(argumentsOf('whole'))
  const expected = outputsOf('whole')
  for (let round = 1; round <= Number(kills); round++) {
    const name = `round-${round}`
    const after = Math.round(took * Math.random())
    const wasKilled = await kill(argumentsOf(name), after)
    finish([...argumentsOf(name), '--resume'])
    assert.deepEqual(outputsOf(name), expected, `killed after ${after} ms`)
    console.log(`${round}: ${wasKilled ? `killed after ${after} ms` : 'was finished'}, resumed, the same`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
