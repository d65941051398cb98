import { isRecord } from '../lib/records.js'
import { OptionError } from '../model/errors.js'
import type { SiteProfile } from '../model/site.js'

const SHAPE = 'must be a profile as learnSite makes it'
const FIELDS = ['version', 'pages', 'blocks', 'paths'] as const
const KEY = /^[0-9a-f]{16}$/u

/** Throws an OptionError for anything that isn't a whole profile of this version. */
export function checkSite(value: unknown, name: string): SiteProfile {
  if (!isRecord(value))
    throw new OptionError(name, `${SHAPE}, not ${value === null ? 'null' : `a value of type ${typeof value}`}`)
  if (value['version'] !== 2)
    throw new OptionError(`${name}.version`, 'must be 2: learn the site again with this version of the library')
  for (const key of Object.keys(value)) {
    if (!FIELDS.some((field) => field === key)) throw new OptionError(`${name}.${key}`, `is not known: ${SHAPE}`)
  }
  if (!isCount(value['pages'])) throw new OptionError(`${name}.pages`, 'must be a number of pages')
  checkEntries(value['blocks'], `${name}.blocks`)
  checkEntries(value['paths'], `${name}.paths`)
  return value as unknown as SiteProfile
}

function checkEntries(entries: unknown, name: string): void {
  if (!isRecord(entries)) throw new OptionError(name, SHAPE)
  for (const [key, entry] of Object.entries(entries)) {
    if (!KEY.test(key) || !isSeen(entry)) throw new OptionError(`${name}.${key.slice(0, 40)}`, SHAPE)
  }
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isSeen(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(isCount) && value[1] <= value[0]
}
