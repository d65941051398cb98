#!/usr/bin/env node
// Writes docs/api from the types and their comments, as typedoc.json says.
//
//   npm run docs                  writes it anew
//   npm run docs -- --check       only says whether it is what the types say; ends with 1 where it isn't
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from './lib/paths.mjs'

const OUT = join(root, 'docs/api')

const check = process.argv.includes('--check')
const folder = check ? mkdtempSync(join(tmpdir(), 'clean-article-docs-')) : OUT
try {
  generate(folder)
  if (check) report(differences(pagesIn(OUT), pagesIn(folder)))
} finally {
  if (check) rmSync(folder, { recursive: true, force: true })
}

/** @param {string} out */
function generate(out) {
  const typedoc = join(dirname(createRequire(import.meta.url).resolve('typedoc/package.json')), 'bin/typedoc')
  const args = [typedoc, '--options', join(root, 'typedoc.json'), '--out', out, '--logLevel', 'Warn']
  const done = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (done.status !== 0) throw new Error('TypeDoc failed')
}

/** What each file below a folder holds. @param {string} at @returns {Map<string, string>} */
function pagesIn(at) {
  const names = readdirSync(at, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
  return new Map(names.map((name) => [name, readFileSync(join(at, name), 'utf8')]))
}

/** Files that are missing, too many or different. @param {Map<string, string>} is @param {Map<string, string>} should */
function differences(is, should) {
  const names = new Set([...is.keys(), ...should.keys()])
  return [...names].filter((name) => is.get(name) !== should.get(name))
}

/** @param {string[]} stale */
function report(stale) {
  if (stale.length === 0) return
  console.error(`docs/api is not what the types say: run \`npm run docs\`. Different: ${stale.join(', ')}`)
  process.exitCode = 1
}
