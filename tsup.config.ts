import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { defineConfig } from 'tsup'

const require = createRequire(import.meta.url)

/** Small and rarely changing: they go into the bundle, so that users install nothing. */
const BUNDLED = {
  sbd: 'LICENSE',
  'string-similarity': 'LICENSE',
  'any-date-parser': 'LICENSE.md',
  htmlparser2: 'LICENSE',
  entities: 'LICENSE',
}
/** What else they ask for, of which nothing is left in the bundle. */
const SHAKEN_OFF = ['sanitize-html', 'domhandler', 'domutils', 'domelementtype', 'dom-serializer']

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  target: 'node20',
  platform: 'node',
  dts: true,
  clean: true,
  splitting: false,
  treeshake: true,
  noExternal: [...Object.keys(BUNDLED), ...SHAKEN_OFF],
  esbuildOptions(options) {
    // sbd's own browser mapping, which is not read on platform node: without it sanitize-html and all that it needs
    // would come along, and it is never called.
    options.alias = { 'sanitize-html': require.resolve('sbd/lib/sanitize-html-browser.js') }
    // Phrases in their own script take half the room of their escapes.
    options.charset = 'utf8'
  },
  onSuccess: writeLicenses,
})

/** Their licenses ask that the notice goes wherever the code goes. */
function writeLicenses(): Promise<void> {
  const notices = Object.entries(BUNDLED).map(([name, file]) => {
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
