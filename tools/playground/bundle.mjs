import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'
import { bundled } from '../lib/bundled.mjs'
import { root } from '../lib/paths.mjs'

const app = join(dirname(fileURLToPath(import.meta.url)), 'app')

/** In this order. */
const STYLES = ['base', 'input', 'page', 'beside', 'compare']

/** Of the tab. */
const ICON =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><rect width='16' height='16' rx='3' fill='#1f7a45'/><path d='M4 5h8M4 8h8M4 11h5' stroke='white' stroke-width='1.6'/></svg>"

/**
 * The playground as one file: page, style, script, and the library as the text that the worker is made of. So it runs
 * wherever it is put, from a disk too, and the policy that it states holds for the worker as well.
 *
 * @returns {Promise<string>} HTML
 */
export async function playgroundPage() {
  const [script, worker, style] = await Promise.all([scriptOf('main.ts'), scriptOf('worker.ts'), styleSheet()])
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const policy = [
    "default-src 'none'",
    // The judge adds up by WebAssembly.
    `script-src ${hashOf(script)} 'wasm-unsafe-eval'`,
    `style-src ${hashOf(style)}`,
    'worker-src blob:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return filled(readFileSync(join(app, 'index.html'), 'utf8'), {
    policy,
    version,
    icon: `data:image/svg+xml,${encodeURIComponent(ICON)}`,
    style: `<style>${style}</style>`,
    scripts: `${data('examples', examples())}\n${data('worker', worker)}\n<script>${script}</script>`,
  })
}

/** @param {string} name of a file of the app */
async function scriptOf(name) {
  const { outputFiles } = await build({
    entryPoints: [join(app, name)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  })
  return (outputFiles[0]?.text ?? '').trim()
}

/** The colours are those of the report. */
async function styleSheet() {
  const { PALETTE } = await bundled('src/cli/batch-report/html/palette.ts')
  const own = STYLES.map((name) => readFileSync(join(app, `style/${name}.css`), 'utf8'))
  const { code } = await transform([PALETTE, ...own].join('\n'), {
    loader: 'css',
    minify: true,
    charset: 'utf8',
  })
  return code.trim()
}

/** Pages of our own, without what becomes of them. */
function examples() {
  /** @type {import('../../src/testing/fixtures/index.js').Fixture[]} */
  const fixtures = JSON.parse(readFileSync(join(root, 'src/testing/fixtures/data.json'), 'utf8'))
  return fixtures.map(({ name, about, input, options }) => ({ name, about, input, options }))
}

/** JSON in the page, which ends no element, whatever it holds. @param {string} id @param {unknown} value */
const data = (id, value) =>
  `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** @param {string} template @param {Readonly<Record<string, string>>} values by the name that the template has in a comment */
function filled(template, values) {
  return template.replace(/<!-- (\w+) -->/gu, (_, name) => values[name] ?? '')
}
