import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { root } from './paths.mjs'

/** The folder with the corpora and the scorers: beside the project, or where CLEAN_ARTICLE_SHARED points. */
export const shared = resolve(process.env['CLEAN_ARTICLE_SHARED'] ?? join(root, '../shared'))

export const hasShared = existsSync(join(shared, 'bench/score.mjs')) && existsSync(join(shared, 'corpora'))

/** Whether there are corpora; says so where there are none. */
export function needShared() {
  if (!hasShared)
    console.log(`Skipped: no corpora at ${shared}. Point CLEAN_ARTICLE_SHARED to the folder that has them.`)
  return hasShared
}
