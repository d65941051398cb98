import { defined, isRecord } from './lib/records.js'
import { KIND_NAMES, isKind, type Kind } from './model/kind.js'
import { OptionError } from './model/errors.js'
import type { Block } from './model/block.js'
import type { Format, Limits, ReadOptions } from './model/input.js'
import type { Rule } from './model/rule.js'
import type { JudgeBySite, SiteProfile } from './model/site.js'
import { checkSite } from './site/check.js'
import { knownOf, siteJudge } from './site/judge.js'
import { DETECTABLE } from './lexicon/detect-language.js'

/** Which mistake is worse: `precision` would rather lose a sentence than keep noise, `recall` the other way round. */
export type Favor = 'balanced' | 'precision' | 'recall'

/** What a page may be of which the body is wanted. */
export type Expect = 'article' | 'any'

/** A `URL` or a `Location`, typed by what is read of it: a program may have the types of neither. */
export interface UrlLike {
  readonly href: string
}

/** An option that is `undefined` counts as absent. */
export interface Options {
  /** Default `auto`. */
  readonly format?: Format | undefined
  /** What the server said of bytes, e.g. `text/html; charset=windows-1251`. */
  readonly contentType?: string | undefined
  /**
   * Where the page came from: gives `metadata.url` where the page states none, what relative links count from (without
   * it, the address that the page states), and a date that its path states. An empty one counts as absent.
   */
  readonly url?: string | UrlLike | undefined
  /** The instant that "2 hours ago" is counted from. Without it relative times give no date: there is no clock in here. */
  readonly now?: Date | undefined
  /**
   * The languages whose phrases to look for, as BCP 47 tags of which the primary subtag counts: `['en', 'pt-BR']`.
   * Default: all, the page's own found by its words. Of languages that the lexicon lacks there are no phrases.
   */
  readonly languages?: readonly string[] | undefined
  /** Default `balanced`. */
  readonly favor?: Favor | undefined
  /**
   * Default `any`: of a page that is no article (see `verdict`) the body is what it is about: the posts of a thread, the
   * cards of a listing, the specifications of a product. With `article` every page is read as if it were one.
   */
  readonly expect?: Expect | undefined
  /** Kinds that stay in the body. */
  readonly keep?: readonly Kind[] | undefined
  /** The last word on a removal: return true and the block stays in the body. */
  readonly veto?: ((block: Block, kind: Kind, reason: string) => boolean) | undefined
  /** Own patterns beside the built-in ones; they go first. */
  readonly rules?: readonly Rule[] | undefined
  /**
   * What `learnSite` learned of the page's site: what its pages share is taken out with the reason `site template`. It is
   * checked whole on every call; `createCleaner` checks it once.
   */
  readonly site?: SiteProfile | undefined
  readonly limits?: Limits | undefined
}

/** Options with every default filled in. */
export interface ResolvedOptions extends ReadOptions {
  readonly now: Date | undefined
  readonly languages: readonly string[] | undefined
  readonly favor: Favor
  readonly expect: Expect
  readonly keep: ReadonlySet<Kind>
  readonly veto: Options['veto']
  readonly rules: readonly Rule[]
  /** Judges by what is known of the page's site. */
  readonly site: JudgeBySite | undefined
}

const DEFAULT_LIMITS: ResolvedOptions['limits'] = { characters: 50_000_000, blocks: 2_000_000, depth: 1_500 }
const FORMATS: readonly Format[] = ['auto', 'text', 'html']
const EXPECTS: readonly Expect[] = ['any', 'article']
const FAVORS: readonly Favor[] = ['balanced', 'precision', 'recall']

/** Options as their checks give them. */
type Checked = Omit<Options, 'url' | 'limits'> & {
  readonly url?: string
  readonly limits?: Partial<ResolvedOptions['limits']>
}

type Check<T> = (value: unknown, name: string) => T

/** The check of each option. There are no other options. */
const CHECKS: { readonly [K in keyof Required<Options>]: Check<NonNullable<Options[K]>> } = {
  format: oneOf(FORMATS),
  contentType: aString,
  url: anAddress,
  now: aDate,
  languages: someLanguages,
  favor: oneOf(FAVORS),
  expect: oneOf(EXPECTS),
  keep: someKinds,
  veto: aFunction as Check<NonNullable<Options['veto']>>,
  rules: someRules,
  site: checkSite,
  limits: someLimits,
}

/** Checks options and fills in the defaults. Throws an `OptionError` that names the option and what it takes. */
export function resolveOptions(options: unknown = {}): ResolvedOptions {
  if (!isRecord(options)) throw new OptionError('options', `must be an object, not ${describe(options)}`)
  const given: Partial<Record<keyof Options, unknown>> = {}
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(CHECKS, name))
      throw new OptionError(name, `is not known. The options are ${Object.keys(CHECKS).join(', ')}`)
    const key = name as keyof Options
    if (value !== undefined) given[key] = CHECKS[key](value, name)
  }
  const checked = given as Checked
  return {
    format: checked.format ?? 'auto',
    contentType: checked.contentType,
    url: checked.url === '' ? undefined : checked.url,
    now: checked.now,
    languages: checked.languages,
    favor: checked.favor ?? 'balanced',
    expect: checked.expect ?? 'any',
    keep: new Set(checked.keep ?? []),
    veto: checked.veto,
    rules: checked.rules ?? [],
    site: checked.site && siteJudge(knownOf(checked.site)),
    limits: { ...DEFAULT_LIMITS, ...checked.limits },
  }
}

function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 80))
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : `a value of type ${typeof value}`
}

function oneOf<T extends string>(values: readonly T[]): Check<T> {
  return (value, name) => {
    const found = values.find((candidate) => candidate === value)
    if (found === undefined) throw new OptionError(name, `must be one of ${values.join(', ')}, not ${describe(value)}`)
    return found
  }
}

function aString(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new OptionError(name, `must be a string, not ${describe(value)}`)
  return value
}

/** Links would vanish without a word for want of a scheme. Tables of scraped pages hold empty ones. */
function anAddress(value: unknown, name: string): string {
  const address = isRecord(value) ? value['href'] : value
  if (typeof address !== 'string') throw new OptionError(name, `must be a string or a URL, not ${describe(value)}`)
  if (address.trim() === '' || URL.canParse(address)) return address.trim()
  throw new OptionError(name, `must be absolute, like https://example.com/page, not ${describe(address)}`)
}

function aDate(value: unknown, name: string): Date {
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) {
    throw new OptionError(
      name,
      `must be a valid Date, not ${value instanceof Date ? 'an invalid one' : describe(value)}`,
    )
  }
  return value
}

function aFunction(value: unknown, name: string): (...parameters: never[]) => unknown {
  if (typeof value !== 'function') throw new OptionError(name, `must be a function, not ${describe(value)}`)
  return value as (...parameters: never[]) => unknown
}

function listOf(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new OptionError(name, `must be an array, not ${describe(value)}`)
  return value
}

/** Their primary subtags, each of them once. */
function someLanguages(value: unknown, name: string): readonly string[] {
  const tags = listOf(value, name)
  if (tags.length === 0) throw new OptionError(name, 'must name at least one language')
  const codes = tags.map((tag) => {
    const code = typeof tag === 'string' ? TAG.exec(tag)?.[1]?.toLowerCase() : undefined
    if (code !== undefined && DETECTABLE.has(code)) return code
    throw new OptionError(name, `${describe(tag)} is not known. The languages are ${[...DETECTABLE].join(', ')}`)
  })
  return [...new Set(codes)]
}

/** A BCP 47 tag: `en`, `pt-BR`, `zh-Hans-CN`. */
const TAG = /^([a-z]{2,3})(?:-[a-z\d]{1,8})*$/iu

/** Also what the `strip` functions take. */
export function someKinds(value: unknown, name: string): readonly Kind[] {
  return listOf(value, name).map((kind) => {
    if (isKind(kind)) return kind
    throw new OptionError(name, `${describe(kind)} is not a kind. The kinds are ${KIND_NAMES.join(', ')}`)
  })
}

function someRules(value: unknown, name: string): readonly Rule[] {
  return listOf(value, name).map((rule, index) => {
    const at = `${name}[${String(index)}]`
    if (!isRecord(rule)) throw new OptionError(at, `must be { kind, name, match }, not ${describe(rule)}`)
    for (const key of Object.keys(rule)) {
      if (!['kind', 'name', 'match'].includes(key))
        throw new OptionError(`${at}.${key}`, 'is not known. A rule has kind, name and match')
    }
    if (!isKind(rule['kind']))
      throw new OptionError(`${at}.kind`, `must be one of ${KIND_NAMES.join(', ')}, not ${describe(rule['kind'])}`)
    if (typeof rule['name'] !== 'string' || rule['name'] === '')
      throw new OptionError(`${at}.name`, 'must be a string that names the rule')
    if (!(rule['match'] instanceof RegExp) && typeof rule['match'] !== 'function') {
      throw new OptionError(`${at}.match`, `must be a regular expression or a function, not ${describe(rule['match'])}`)
    }
    return rule as unknown as Rule
  })
}

function someLimits(value: unknown, name: string): Partial<ResolvedOptions['limits']> {
  if (!isRecord(value)) throw new OptionError(name, `must be an object, not ${describe(value)}`)
  for (const [key, limit] of Object.entries(value)) {
    if (!Object.hasOwn(DEFAULT_LIMITS, key)) {
      throw new OptionError(`${name}.${key}`, `is not known. The limits are ${Object.keys(DEFAULT_LIMITS).join(', ')}`)
    }
    if (limit !== undefined && !(typeof limit === 'number' && limit > 0)) {
      throw new OptionError(`${name}.${key}`, `must be a number above 0, not ${describe(limit)}`)
    }
  }
  return defined(value)
}
