import { isDeepStrictEqual } from 'node:util'
import type { Article } from '../index.js'
import type { ArticleCase, Expectation } from './case.js'
import { diffLines, type DiffLine } from './diff.js'
import { expectationAnew } from './write-case.js'

/** What is compared of an article. */
export interface Compared {
  readonly body: string
  /** By name; null where there is none. */
  readonly fields: Readonly<Record<string, unknown>>
}

/** Something of an article that isn't as expected. */
export interface Difference {
  /** `body`, or the name of a field. */
  readonly of: string
  readonly lines: readonly DiffLine[]
}

/** All that an article has otherwise than expected: its body first. */
export function differencesOf({ expected }: ArticleCase, article: Article): readonly Difference[] {
  return differencesBetween(comparedOf(expected), comparedOf(expectationAnew(expected, article)))
}

function comparedOf({ markdown, metadata }: Expectation): Compared {
  return { body: markdown, fields: metadata }
}

/** The same of two articles that have the same fields. */
export function differencesBetween(expected: Compared, found: Compared): readonly Difference[] {
  const body = bodyLines(expected.body.trim(), found.body.trim())
  const fields = Object.entries(expected.fields).flatMap(([name, should]): Difference[] => {
    const is = found.fields[name]
    return isDeepStrictEqual(is, should) ? [] : [{ of: name, lines: valueLines(should, is) }]
  })
  return [...(body.length > 0 ? [{ of: 'body', lines: body }] : []), ...fields]
}

/** Empty lines stand between nearly all others, and are compared only where nothing else differs. */
function bodyLines(expected: string, found: string): readonly DiffLine[] {
  if (expected === found) return []
  const [should, is] = [expected.split('\n'), found.split('\n')]
  const lines = diffLines(should.filter(isFilled), is.filter(isFilled))
  return lines.some(({ mark }) => mark !== ' ') ? lines : diffLines(should, is)
}

function isFilled(line: string): boolean {
  return line.trim() !== ''
}

function valueLines(expected: unknown, found: unknown): readonly DiffLine[] {
  return [
    { mark: '-', text: valueText(expected) },
    { mark: '+', text: valueText(found) },
  ]
}

function valueText(value: unknown): string {
  return value === null ? 'nothing' : JSON.stringify(value)
}
