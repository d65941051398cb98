import { stat } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { CommandError, causeOf } from '../errors.js'
import { kindByHead, kindByName } from './kind.js'
import { STDIN, headOf, headOfStdin } from './open.js'
import type { Kind, Source } from './source.js'

/** What is looked at in a folder is what is a page, a list or an archive by its name. */
const ALL = '**/*'
/** Why the rest is left out. */
export const NO_PAGE = 'no page by name'

interface Named {
  readonly file: string
  readonly name: string
}

/** Reports an input that can't be had; the others are read all the same. */
type Complain = (problem: CommandError) => void

/**
 * The sources behind the arguments: files as they are named, folders and globs with all that is below them, in order.
 *
 * @param kind what every input is, where the caller says so.
 * @param ignore told of each file of a folder that is left out, for its name says nothing or something else.
 */
export async function findSources(
  args: readonly string[],
  kind: Kind | undefined,
  complain: Complain,
  ignore: (file: string) => void = () => undefined,
): Promise<readonly Source[]> {
  const sources: Source[] = []
  for (const arg of args) {
    try {
      for (const named of await expand(arg, ignore))
        sources.push({ ...named, kind: kind ?? (await kindOf(named.file)) })
    } catch (error) {
      complain(error instanceof CommandError ? error : new CommandError(`Can't read ${arg}: ${causeOf(error)}.`))
    }
  }
  return sources
}

async function expand(arg: string, ignore: (file: string) => void): Promise<readonly Named[]> {
  if (arg === STDIN) return [{ file: STDIN, name: 'stdin' }]
  const found = await stat(arg).catch((error: unknown) => {
    if (isDynamicPattern(arg)) return undefined
    throw error
  })
  if (found === undefined) return below('.', arg, `Nothing matches ${arg}.`)
  return found.isDirectory() ? pagesBelow(arg, ignore) : [{ file: arg, name: basename(arg) }]
}

async function pagesBelow(folder: string, ignore: (file: string) => void): Promise<readonly Named[]> {
  const empty = `There are no pages in ${folder}: no HTML, text, JSON lines or archive.`
  const all = await below(folder, ALL, empty)
  const pages = all.filter(({ file }) => kindByName(file) !== undefined)
  if (pages.length === 0) throw new CommandError(empty)
  for (const { file } of all) if (kindByName(file) === undefined) ignore(file)
  return pages
}

async function below(folder: string, pattern: string, empty: string): Promise<readonly Named[]> {
  const files = await glob(pattern, { cwd: folder, dot: false, expandDirectories: false })
  if (files.length === 0) throw new CommandError(empty)
  return files.sort(byName).map((file) => ({ file: join(folder, file), name: nameBelow(folder, file) }))
}

/** A glob may lead out of the folder that it begins in, and its articles must not. */
function nameBelow(folder: string, file: string): string {
  const path = relative(resolve(folder), resolve(folder, file))
  return path.startsWith('..') ? basename(file) : path.split(sep).join('/')
}

/** The same everywhere: not by the language of the system. */
function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

async function kindOf(file: string): Promise<Kind> {
  return kindByName(file) ?? kindByHead(await (file === STDIN ? headOfStdin() : headOf(file)))
}
