import { readFileSync } from 'node:fs'
import type { Options } from '../index.js'
import { parseObject } from '../lib/json.js'
import { defined } from '../lib/records.js'
import { optionsFromJson } from '../node/json-options.js'
import { CommandError, UsageError, causeOf } from './errors.js'

/** The flags that say options of the library. */
type OptionFlags = Readonly<
  Partial<Record<'config' | 'favor' | 'expect' | 'languages' | 'keep' | 'url' | 'now' | 'site', string>>
>

/** Names with commas between them. */
export function listOf(given: string | undefined): string[] | undefined {
  return given
    ?.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** Options of the library: those of the file first, and flags go before them. What they hold is the library's to check. */
export function optionsOf({ config, favor, expect, languages, keep, url, now, site }: OptionFlags): Options {
  const given: Record<string, unknown> = {
    site: site === undefined ? undefined : readObject('--site', site),
    favor,
    expect,
    languages: listOf(languages),
    keep: listOf(keep),
    url: addressOf(url),
    now: timeOf(now),
  }
  return { ...(config === undefined ? {} : optionsFromJson(readObject('--config', config))), ...defined(given) }
}

/** The library lets a broken address be; a person who types one wants to know. */
function addressOf(given: string | undefined): string | undefined {
  if (given === undefined || URL.canParse(given)) return given
  throw new UsageError(`--url takes a whole address, e.g. https://news.example/story; not "${given}".`)
}

function timeOf(given: string | undefined): Date | undefined {
  if (given === undefined) return undefined
  const time = new Date(given)
  if (!Number.isNaN(time.getTime())) return time
  throw new UsageError(`--now takes a time, e.g. 2025-04-14T12:00Z; not "${given}".`)
}

/** A JSON file that holds an object. */
function readObject(flag: string, file: string): Record<string, unknown> {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new CommandError(`Can't read ${file}: ${causeOf(error)}.`)
  }
  try {
    return parseObject(text, `${flag} ${file}: it`)
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}
