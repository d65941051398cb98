import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { defineConfig, type Options } from 'tsup'

const require = createRequire(import.meta.url)

/** Its rules of how elements nest are followed to the letter: src/read/html/nesting-rules.ts. */
const FOLLOWED = { htmlparser2: 'LICENSE' }

const common: Options = {
  target: 'node20',
  platform: 'node',
  clean: false,
  splitting: false,
  treeshake: true,
  removeNodeProtocol: false,
}

/** The library, which runs anywhere. */
const core: Options = {
  ...common,
  entry: { index: 'tools/lib/core.ts' },
  format: ['esm', 'cjs'],
  esbuildOptions(options) {
    // Phrases in their own script take half the room of their escapes.
    options.charset = 'utf8'
    // Imports that are there for their order alone.
    options.logOverride = { 'ignored-bare-import': 'silent' }
  },
}

/** What runs in Node, beside the library and not with another copy of it. */
const node = (['esm', 'cjs'] as const).map((format): Options => ({
  ...common,
  entry: { node: 'src/node/index.ts' },
  format,
  shims: true,
  esbuildPlugins: [siblingImports({ '../index.js': format === 'esm' ? './index.js' : './index.cjs' })],
}))

/** Articles and pages as documents, beside the library too; of its own it has the scanner, to find the places to cut at. */
const dom = (['esm', 'cjs'] as const).map((format): Options => ({
  ...common,
  entry: { dom: 'src/dom/index.ts' },
  format,
  esbuildPlugins: [siblingImports({ '../index.js': format === 'esm' ? './index.js' : './index.cjs' })],
}))

/** Cases of callers' own pages, which run in their tests. */
const testing = (['esm', 'cjs'] as const).map((format): Options => ({
  ...common,
  entry: { testing: 'src/testing/index.ts' },
  format,
  esbuildPlugins: [siblingImports({ '../index.js': format === 'esm' ? './index.js' : './index.cjs' })],
}))

/** Data alone. */
const fixtures: Options = { ...common, entry: { fixtures: 'src/testing/fixtures/index.ts' }, format: ['esm', 'cjs'] }

/** What the pool's threads run: Piscina requires it. */
const poolWorker: Options = {
  ...common,
  entry: { 'pool-worker': 'src/node/pool-worker.ts' },
  format: 'cjs',
  esbuildPlugins: [siblingImports({ '../index.js': './index.cjs' })],
}

/** The command, and what its threads run. */
const command: Options = {
  ...common,
  entry: { cli: 'src/cli/main.ts', 'cli-worker': 'src/cli/worker.ts' },
  format: 'esm',
  esbuildPlugins: [siblingImports({ '../index.js': './index.js', '../../index.js': './index.js' })],
}

/** One build for all, so that the types of the one refer to those of the other. */
const types: Options = {
  ...common,
  entry: {
    index: 'src/index.ts',
    node: 'src/node/index.ts',
    dom: 'src/dom/index.ts',
    testing: 'src/testing/index.ts',
    fixtures: 'src/testing/fixtures/index.ts',
  },
  format: ['esm', 'cjs'],
  dts: { only: true },
}

/** All that makes the package's code; the tests build it too, elsewhere. */
export const CODE: readonly Options[] = [core, ...node, ...dom, ...testing, fixtures, poolWorker, command]

export default defineConfig(() => {
  // Not by the option `clean`: the builds run side by side, and each would clean away what the others made.
  rmSync('dist', { recursive: true, force: true })
  return [{ ...core, onSuccess: writePapers }, ...CODE.slice(1), types]
})

/** Imports of other entries stay imports, of what those are built to. */
function siblingImports(entries: Readonly<Record<string, string>>): NonNullable<Options['esbuildPlugins']>[number] {
  return {
    name: 'sibling-imports',
    setup(build) {
      // eslint-disable-next-line regexp/require-unicode-regexp -- esbuild reads it as Go does, where there is no such flag.
      build.onResolve({ filter: /^\./ }, ({ path }) => {
        const built = entries[path]
        return built === undefined ? undefined : { path: built, external: true }
      })
    },
  }
}

/** What goes along with the code: their licenses ask that the notice goes wherever the code goes. */
function writePapers(): Promise<void> {
  copyFileSync('src/cli/schema.json', 'dist/article.schema.json')
  const notices = Object.entries(FOLLOWED).map(([name, file]) => {
    const folder = packageFolder(name)
    return `${name}\n${'-'.repeat(name.length)}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
  })
  const head = 'clean-article contains these packages. Their licenses follow.\n'
  writeFileSync('dist/THIRD-PARTY-LICENSES.txt', [head, ...notices].join('\n\n'))
  return Promise.resolve()
}

/** Not by `name/package.json`: a package may leave that out of its exports. */
function packageFolder(name: string): string {
  const entry = require.resolve(name)
  const end = entry.lastIndexOf(join('node_modules', name)) + join('node_modules', name).length
  return dirname(join(entry.slice(0, end), 'package.json'))
}
