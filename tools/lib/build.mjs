import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.mjs'

/** All that the build makes, but for what is named after its content. */
const OUTPUT = [
  ...['index', 'node', 'dom', 'testing', 'fixtures'].flatMap((entry) =>
    ['js', 'cjs', 'd.ts', 'd.cts'].map((ending) => `${entry}.${ending}`),
  ),
  'cli.js',
  'cli-worker.js',
  'pool-worker.cjs',
  'article.schema.json',
  'THIRD-PARTY-LICENSES.txt',
].map((name) => join(root, 'dist', name))
const INPUT = ['src', 'package.json', 'tsconfig.json', 'tsup.config.ts', 'tools/lib/core.ts'].map((name) =>
  join(root, name),
)

/** Whether dist/ holds the library, newer than every source. */
export function isBuilt() {
  return OUTPUT.every((file) => existsSync(file)) && oldest(OUTPUT) > Math.max(...INPUT.map(newest))
}

/** Builds the library into dist/, unless it is built. Ends the process on failure. */
export function build() {
  if (isBuilt()) return
  process.stderr.write('building ...\n')
  const done = spawnSync(process.execPath, [join(root, 'node_modules/tsup/dist/cli-default.js'), '--silent'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (done.status === 0) return
  process.stderr.write(`${done.stdout}${done.stderr}\nThe build failed. Was \`npm install\` run?\n`)
  process.exit(1)
}

/** @param {string[]} files */
function oldest(files) {
  return Math.min(...files.map((file) => statSync(file).mtimeMs))
}

/**
 * Folders count too: a file that was taken away shows only there.
 *
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
