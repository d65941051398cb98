import { readFileSync } from 'node:fs'
import type { Options } from '../index.js'
import { isRecord } from '../lib/records.js'
import { optionsFromJson } from '../node/json-options.js'
import { CommandError, UsageError, causeOf } from './errors.js'

/** Editors on Windows begin a file with it. */
const BYTE_ORDER_MARK = /^\uFEFF/u

/** The library's options from a JSON file. */
export function readConfig(file: string): Options {
  return optionsFromJson(readObject('--config', file))
}

/** A JSON file that holds an object. */
export function readObject(flag: string, file: string): Record<string, unknown> {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new CommandError(`Can't read ${file}: ${causeOf(error)}.`)
  }
  let value: unknown
  try {
    value = JSON.parse(text.replace(BYTE_ORDER_MARK, ''))
  } catch (error) {
    throw new UsageError(`${flag} ${file}: it is no JSON: ${(error as Error).message}.`)
  }
  if (isRecord(value)) return value
  throw new UsageError(`${flag} ${file}: it must hold an object.`)
}
