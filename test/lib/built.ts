import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'tsup'
import { isBuilt } from '../../tools/lib/build.mjs'
import { CODE } from '../../tsup.config.js'

// Tests of what users run need the library as it ships, in dist/. `npm test` builds it first.

/** Whether dist/ is there, and newer than src. */
export const built: boolean = isBuilt()

/** For the title of a group that is skipped for want of a build. */
export const needsBuild = 'dist/ is missing or older than src: run `npm run build`'

/**
 * The folder of the package as it is built, for threads and subprocesses can't run the source: `dist`, or, where that is
 * of yesterday, a build apart. Test files of the same sources share it: whoever is first puts it in its place.
 */
export async function builtPackage(): Promise<string> {
  if (built) return resolve('dist')
  const place = join(tmpdir(), `clean-article-built-${ageOfSources()}`)
  if (!existsSync(place)) {
    const folder = await buildApart()
    try {
      renameSync(folder, place)
    } catch {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return join(place, 'dist')
}

async function buildApart(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'clean-article-build-'))
  copyFileSync('package.json', join(folder, 'package.json'))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const quick = { config: false, silent: true, treeshake: false, outDir: join(folder, 'dist') } as const
  await Promise.all(CODE.map((options) => build({ ...options, ...quick })))
  copyFileSync('src/cli/schema.json', join(folder, 'dist/article.schema.json'))
  return folder
}

function ageOfSources(): string {
  const hash = createHash('sha256')
  for (const file of [...sources('src'), 'tsup.config.ts', 'tools/lib/core.ts', 'package.json', 'package-lock.json'])
    hash.update(`${file} ${String(statSync(file).mtimeMs)} ${process.cwd()}\n`)
  return hash.digest('hex').slice(0, 16)
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .sort()
}
