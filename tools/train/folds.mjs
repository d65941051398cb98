import { createHash } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from '../lib/paths.mjs'
import { hostOf } from './corpora.mjs'
import { WORK } from './work.mjs'
import { readLabels, writeLabels, writeMain } from './write-labels.mjs'

export const FOLDS = 5
/** What that is fitted by doesn't ask for it. */
export const ENTRY_OF_MAIN = 'tools/train/entry-main.ts'

/** The fold of a page, by its host; a page without one is a host of its own. @param {string} url @param {string} [id] */
export const foldOf = (url, id = '') =>
  Number(
    BigInt(
      `0x${createHash('md5')
        .update(hostOf(url) || id)
        .digest('hex')}`,
    ) % BigInt(FOLDS),
  )

/**
 * The library once for each fold, with weights that saw no host of that fold.
 *
 * @param {string} entry from the project's root
 */
export async function librariesOfFolds(entry) {
  const { folds } = readLabels(join(WORK, 'labels.json'))
  const libraries = []
  for (const [fold, fitted] of folds.entries()) {
    const folder = join(WORK, `fold-${fold}`)
    // Nothing of an earlier fit may be taken for this one's.
    rmSync(folder, { recursive: true, force: true })
    writeLabels(fitted, folder, [`Without the hosts of fold ${fold}.`])
    if (fitted.main) writeMain(fitted.main, folder, `Without the hosts of fold ${fold}.`)
    else if (entry !== ENTRY_OF_MAIN)
      throw new RangeError('fit what other pages are about first: npm run train -- main')
    libraries.push(await libraryWith(folder, entry))
  }
  return libraries
}

/** What was fitted: for the rest the library has its own. @param {string} folder */
const modulesIn = (folder) =>
  readdirSync(folder).flatMap((file) => (file.endsWith('.ts') ? [file.replace('.ts', '')] : []))

/** The library with the weights of a folder. @param {string} folder @param {string} entry */
async function libraryWith(folder, entry) {
  const outfile = join(folder, `${entry.replaceAll('/', '-')}.mjs`)
  await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'error',
    plugins: [
      {
        name: 'what was fitted without the fold',
        setup({ onResolve }) {
          onResolve({ filter: new RegExp(`/weights/(?:${modulesIn(folder).join('|')})\\.js$`) }, ({ path }) => ({
            path: join(folder, path.slice(path.lastIndexOf('/') + 1).replace('.js', '.ts')),
          }))
        },
      },
    ],
  })
  return import(pathToFileURL(outfile).href)
}
