import type { Measures } from '../measure.js'
import type { Outline } from './outline.js'
import { nameOf } from './element-name.js'

export interface PathSurvey {
  readonly keys: readonly string[]
  readonly paths: ReadonlyMap<string, Path>
}

export interface Path {
  mass: number
  words: number
  count: number
  links: number
}

export const NO_PATH: Path = { mass: 0, words: 0, count: 0, links: 0 }

/** What blocks of the same tags and classes have in common: templates give their parts the same names. */
export function surveyPaths(outline: Outline, measures: Measures): PathSurvey {
  const paths = new Map<string, Path>()
  const keys = outline.markup.origins.map(({ home }) => `${nameOf(home)}<${home.parent ? nameOf(home.parent) : ''}`)
  for (const [index, key] of keys.entries()) {
    let path = paths.get(key)
    if (!path) paths.set(key, (path = { mass: 0, words: 0, count: 0, links: 0 }))
    path.mass += outline.mass[index] ?? 0
    path.words += measures.length[index] ?? 0
    path.count++
    path.links += outline.linkDensity[index] ?? 0
  }
  return { keys, paths }
}
