import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'tsup'
import { CODE } from '../tsup.config.js'

/** The package as it is built, in a folder of its own: threads and subprocesses can't run the source. */
export interface Built {
  readonly dist: string
  remove(): void
}

/** Builds the code of today: what stands in `dist` may be of yesterday, or not stand there at all. */
export async function buildPackage(): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'clean-article-built-'))
  const dist = join(folder, 'dist')
  copyFileSync('package.json', join(folder, 'package.json'))
  const quick = { config: false, silent: true, treeshake: false, outDir: dist } as const
  await Promise.all(CODE.map((options) => build({ ...options, ...quick })))
  return {
    dist,
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
