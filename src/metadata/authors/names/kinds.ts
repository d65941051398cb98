import { CREDENTIALS, JOB_ENDING, TRADES } from '../../../lexicon/people.js'
import { isEastern, isEasternName } from './eastern.js'
import { isOrganisation, namesJob, toName } from './index.js'

const trades: ReadonlySet<string> = new Set(TRADES)

/** Whether a word of a job is in it, also of those outside of newsrooms. */
export function namesWork(text: string): boolean {
  return namesJob(text) || text.split(' ').some((word) => trades.has(word.toLowerCase()) || JOB_ENDING.test(word))
}

const credentials: ReadonlySet<string> = new Set(CREDENTIALS)
const PARTS = /,? /u
const DOTS = /[.®™*]/gu

/** `MD`, `Ph.D.`, `Jr.`, `MS, RD`. */
export function isCredential(text: string): boolean {
  return text.split(PARTS).every((word) => credentials.has(word.toLowerCase().replace(DOTS, '')))
}

/** `Jane Doe` of `Jane Doe, MD`. */
export function withoutCredentials(name: string): string {
  const comma = name.indexOf(',')
  return comma > 0 && isCredential(name.slice(comma + 1).trim()) ? name.slice(0, comma) : name
}

/** A first and a last name, and no word of a job or a newsroom. */
export function isFullName(name: string): boolean {
  const bare = withoutCredentials(name)
  if (isEastern(bare)) return isEasternName(bare)
  return (
    bare.includes(' ') &&
    WORD.test(bare) &&
    !NO_NAME.test(bare) &&
    !isOrganisation(bare) &&
    !namesWork(bare) &&
    toName(bare) !== undefined
  )
}

/** `F T W M` are buttons. */
const WORD = /\p{L}{2}/u
const NO_NAME = /[:!?/]/u

/** Nobody in particular: `Redaktion`, `Staff Writer`, `News Desk`. */
export function isGeneric(name: string): boolean {
  const words = name.toLowerCase().split(' ')
  return words.includes('admin') || words.every((word) => isOrganisation(word) || namesJob(word))
}
