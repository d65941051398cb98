import { readFileSync } from 'node:fs'
import { OptionError, type Options } from '../index.js'
import { CommandError, UsageError, causeOf } from './errors.js'

/** Editors on Windows begin a file with it. */
const BYTE_ORDER_MARK = /^\uFEFF/u

/**
 * The library's options from a JSON file. A date is a string there, and so is a pattern: `"match": "^Ad of the day:"`,
 * or `{ "pattern": "…", "flags": "iu" }`. What needs a function can't be said in JSON.
 */
export function readConfig(file: string): Options {
  const { now, rules, ...others } = readObject('--config', file)
  return {
    ...others,
    ...(typeof now === 'string' ? { now: new Date(now) } : {}),
    ...(rules === undefined ? {} : { rules: Array.isArray(rules) ? rules.map(revive) : rules }),
  } as Options
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
  if (isObject(value)) return value
  throw new UsageError(`${flag} ${file}: it must hold an object.`)
}

function revive(rule: unknown, index: number): unknown {
  if (!isObject(rule)) return rule
  const { match } = rule
  if (typeof match === 'string') return { ...rule, match: compile(match, 'u', index) }
  if (!isObject(match) || typeof match['pattern'] !== 'string') return rule
  const { flags = 'u' } = match
  return { ...rule, match: compile(match['pattern'], String(flags), index) }
}

function compile(pattern: string, flags: string, index: number): RegExp {
  try {
    return new RegExp(pattern, flags)
  } catch (error) {
    throw new OptionError(`rules[${String(index)}].match`, (error as Error).message)
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
