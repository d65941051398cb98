import { OptionError, type Options } from '../index.js'
import { defined, isRecord } from '../lib/records.js'

/**
 * The library's options as JSON says them. A date is a string there, and so is a pattern: `"match": "^Ad of the day:"`,
 * or `{ "pattern": "…", "flags": "iu" }`. What needs a function can't be said in JSON. What the options hold is the
 * library's to check.
 *
 * @throws OptionError for a pattern that is none.
 */
export function optionsFromJson({ now, rules, ...others }: Readonly<Record<string, unknown>>): Options {
  return defined({
    ...others,
    now: typeof now === 'string' ? new Date(now) : undefined,
    rules: Array.isArray(rules) ? rules.map(ruleFromJson) : rules,
  }) as Options
}

/** Options as JSON that `optionsFromJson` reads again. */
export function optionsToJson({ now, rules, url, ...others }: Options): Record<string, unknown> {
  return defined({
    url: typeof url === 'object' ? url.href : url,
    now: now?.toISOString(),
    ...others,
    rules: rules?.map((rule) => ({ ...rule, match: matchToJson(rule.match) })),
  })
}

function ruleFromJson(rule: unknown, index: number): unknown {
  if (!isRecord(rule)) return rule
  const { match } = rule
  if (typeof match === 'string') return { ...rule, match: compile(match, 'u', index) }
  if (!isRecord(match) || typeof match['pattern'] !== 'string') return rule
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

function matchToJson(match: unknown): unknown {
  if (!(match instanceof RegExp)) return match
  return match.flags === 'u' ? match.source : { pattern: match.source, flags: match.flags }
}
