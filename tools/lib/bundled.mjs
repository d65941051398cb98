import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from './paths.mjs'

/** A module of the library, which Node can't import as it stands. @param {string} source from the project's root */
export async function bundled(source) {
  const { outputFiles } = await build({ entryPoints: [join(root, source)], bundle: true, format: 'esm', write: false })
  const text = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  return import(`data:text/javascript;base64,${text}`)
}
