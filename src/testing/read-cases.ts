import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { InputError, OptionError, type Options } from '../index.js'
import { parseObject, withoutMark } from '../lib/json.js'
import { isRecord } from '../lib/records.js'
import { optionsFromJson } from '../node/json-options.js'
import { METADATA_FIELDS } from '../node/metadata-fields.js'
import { FILES, type ArticleCase, type Expectation } from './case.js'

/**
 * Reads the cases of a folder, those in the folders below it among them, in the order of their names.
 *
 * @throws InputError where there is no such folder or no case in it, for tests that check nothing would pass; Error for a case
 * that can't be read.
 */
export function readCases(dir: string): ArticleCase[] {
  return findCases(dir).map((name) => readCase(dir, name))
}

/** The names of the cases of a folder; of the folder itself it is empty. */
export function findCases(dir: string): readonly string[] {
  const found = statSync(dir, { throwIfNoEntry: false })
  if (found === undefined) throw new InputError(`There is no folder ${resolve(dir)}.`)
  if (!found.isDirectory()) throw new InputError(`${resolve(dir)} is no folder. Cases are read from a folder.`)
  const names = foldersBelow(dir, '').filter((name) => inputOf(join(dir, name)) !== undefined)
  if (names.length > 0) return names
  throw new InputError(
    `There are no cases in ${resolve(dir)}. A case is a folder with ${FILES.html} or ${FILES.text}, and ${FILES.markdown}.`,
  )
}

/** Sorted as they are the same everywhere: not by the language of the system. */
function foldersBelow(dir: string, name: string): readonly string[] {
  const folders = readdirSync(join(dir, name), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !isForeign(entry.name))
    .map((entry) => (name === '' ? entry.name : `${name}/${entry.name}`))
    .sort()
  return [name, ...folders.flatMap((folder) => foldersBelow(dir, folder))]
}

/** What others keep in a project. */
function isForeign(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}

/** @throws Error that says what is wrong with it. */
export function readCase(dir: string, name: string): ArticleCase {
  const folder = join(dir, name)
  try {
    const { options, metadata } = readJson(folder)
    const file = inputOf(folder) ?? FILES.html
    return {
      name: name === '' ? basename(resolve(dir)) : name,
      folder,
      input: readFileSync(join(folder, file)),
      options: file === FILES.html ? { format: 'html', ...options } : options,
      expected: { markdown: readMarkdown(folder), metadata },
    }
  } catch (error) {
    throw new Error(`${folder}: ${(error as Error).message}`, { cause: error })
  }
}

function inputOf(folder: string): string | undefined {
  const inputs = [FILES.html, FILES.text].filter((file) => existsSync(join(folder, file)))
  if (inputs.length > 1) throw new Error(`${folder}: it has two inputs, ${inputs.join(' and ')}.`)
  return inputs[0]
}

const LINE_BREAK = /\r\n?/gu

function readMarkdown(folder: string): string {
  const file = join(folder, FILES.markdown)
  if (!existsSync(file)) throw new Error(`${FILES.markdown} is missing: the body as it should be.`)
  // Git may write it with the line breaks of Windows.
  return withoutMark(readFileSync(file, 'utf8')).replace(LINE_BREAK, '\n')
}

interface Settings {
  readonly options: Options
  readonly metadata: Expectation['metadata']
}

const KEYS = ['about', 'options', 'metadata']

/** What is misspelled would be checked for nothing. */
function readJson(folder: string): Settings {
  const file = join(folder, FILES.json)
  if (!existsSync(file)) return { options: {}, metadata: {} }
  const json = parseObject(readFileSync(file, 'utf8'), FILES.json)
  expectKnown(json, KEYS, 'It')
  const metadata = objectOf(json, 'metadata')
  expectKnown(metadata, METADATA_FIELDS, 'metadata')
  return { options: optionsOf(objectOf(json, 'options')), metadata }
}

function objectOf(json: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> {
  const value = json[name] ?? {}
  if (isRecord(value)) return value
  throw new Error(`${FILES.json}: ${name} must be an object.`)
}

function expectKnown(given: object, known: readonly string[], owner: string): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name))
  if (unknown === undefined) return
  throw new Error(`${FILES.json}: "${unknown}" is not known. ${owner} may have ${known.join(', ')}.`)
}

function optionsOf(json: Readonly<Record<string, unknown>>): Options {
  try {
    return optionsFromJson(json)
  } catch (error) {
    if (error instanceof OptionError) throw new Error(`${FILES.json}: ${error.message}`, { cause: error })
    throw error
  }
}
