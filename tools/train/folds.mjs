import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from '../lib/paths.mjs'
import { hostOf } from './corpora.mjs'
import { WORK } from './work.mjs'
import { readFit, writeForest } from './write-forest.mjs'

export const FOLDS = 5

/** The fold of a page, by its host: as in fit-forest.py. @param {string} url */
export const foldOf = (url) =>
  Number(BigInt(`0x${createHash('md5').update(hostOf(url)).digest('hex')}`) % BigInt(FOLDS))

/** The library once for each fold, with trees that saw no host of that fold. @param {string} entry from the project's root */
export async function librariesOfFolds(entry) {
  const libraries = []
  for (let fold = 0; fold < FOLDS; fold++) libraries.push(await libraryWithout(fold, entry))
  return libraries
}

/** @param {number} fold @param {string} entry */
async function libraryWithout(fold, entry) {
  const folder = join(WORK, `fold-${fold}`)
  mkdirSync(folder, { recursive: true })
  for (const [name, part] of /** @type {const} */ ([
    ['HTML', 'html'],
    ['TEXT', 'text'],
  ])) {
    const forest = readFit(join(WORK, `${part}.fitted.json`)).folds[fold]
    if (!forest) throw new RangeError(`${part} was fitted with fewer folds: train again`)
    writeForest(join(folder, `${part}-forest.ts`), name, forest, [`Without the hosts of fold ${fold}.`])
  }
  const outfile = join(folder, `${entry.replaceAll('/', '-')}.mjs`)
  await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    alias: { 'sanitize-html': join(root, 'node_modules/sbd/lib/sanitize-html-browser.js') },
    outfile,
    logLevel: 'error',
    plugins: [
      {
        name: 'trees of the fold',
        setup({ onResolve }) {
          // eslint-disable-next-line regexp/require-unicode-regexp -- esbuild takes it for a pattern of Go
          onResolve({ filter: /\/(?:html|text)-forest\.js$/ }, ({ path }) => ({
            path: join(folder, path.slice(path.lastIndexOf('/') + 1).replace('.js', '.ts')),
          }))
        },
      },
    ],
  })
  return import(pathToFileURL(outfile).href)
}
