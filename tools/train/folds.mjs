import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from '../lib/paths.mjs'
import { hostOf } from './corpora.mjs'
import { WORK } from './work.mjs'
import { readFit, writeForest } from './write-forest.mjs'
import { readVotes, writeVotes } from './write-votes.mjs'

export const FOLDS = 5

/** The fold of a page, by its host: as in fit-forest.py. @param {string} url */
export const foldOf = (url) =>
  Number(BigInt(`0x${createHash('md5').update(hostOf(url)).digest('hex')}`) % BigInt(FOLDS))

/** @typedef {'votes' | 'html' | 'text'} Part */

/**
 * The library once for each fold, with votes and trees that saw no host of that fold.
 *
 * @param {string} entry from the project's root
 * @param {readonly Part[]} [parts] which of them; the others are those of the library, which know every host
 */
export async function librariesOfFolds(entry, parts = ['votes', 'html', 'text']) {
  const libraries = []
  for (let fold = 0; fold < FOLDS; fold++) libraries.push(await libraryWithout(fold, entry, parts))
  return libraries
}

/**
 * Writes what was fitted without a fold.
 *
 * @param {number} fold @param {Part} part @param {string} folder
 * @returns {string[]} the modules of the library that it stands for
 */
function writePart(fold, part, folder) {
  const about = [`Without the hosts of fold ${fold}.`]
  if (part === 'votes') {
    const { words, names } = readVotes(join(WORK, 'votes.fitted.json'))
    writeVotes(join(folder, 'body-words.ts'), 'WORDS', foldIn(words.folds, fold), about)
    writeVotes(join(folder, 'body-names.ts'), 'NAMES', foldIn(names.folds, fold), about)
    return ['body-words', 'body-names']
  }
  const { folds } = readFit(join(WORK, `${part}.fitted.json`))
  const name = part === 'html' ? 'HTML' : 'TEXT'
  writeForest(join(folder, `${part}-forest.ts`), name, foldIn(folds, fold), about)
  return [`${part}-forest`]
}

/** @template T @param {readonly T[]} folds @param {number} fold @returns {T} */
function foldIn(folds, fold) {
  const fitted = folds[fold]
  if (!fitted) throw new RangeError('it was fitted with fewer folds: train again')
  return fitted
}

/** @param {number} fold @param {string} entry @param {readonly Part[]} parts */
async function libraryWithout(fold, entry, parts) {
  const folder = join(WORK, `fold-${fold}`)
  mkdirSync(folder, { recursive: true })
  const modules = parts.flatMap((part) => writePart(fold, part, folder))
  const outfile = join(folder, `${entry.replaceAll('/', '-')}-${parts.join('-')}.mjs`)
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
        name: 'what was fitted without the fold',
        setup({ onResolve }) {
          onResolve({ filter: new RegExp(`/(?:${modules.join('|')})\\.js$`) }, ({ path }) => ({
            path: join(folder, path.slice(path.lastIndexOf('/') + 1).replace('.js', '.ts')),
          }))
        },
      },
    ],
  })
  return import(pathToFileURL(outfile).href)
}
