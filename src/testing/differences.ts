import { isDeepStrictEqual } from 'node:util'
import type { Article, MetadataField } from '../index.js'
import type { ArticleCase } from './case.js'
import { diffLines, type DiffLine } from './diff.js'
import { expectationAnew } from './write-case.js'

/** Something of an article that isn't as expected. */
export interface Difference {
  /** `body`, or a field of the metadata. */
  readonly of: 'body' | MetadataField
  readonly lines: readonly DiffLine[]
}

/** All that an article has otherwise than expected: its body first. */
export function differencesOf({ expected }: ArticleCase, article: Article): readonly Difference[] {
  const found = expectationAnew(expected, article)
  const body = bodyLines(expected.markdown.trim(), found.markdown.trim())
  const fields = (Object.keys(expected.metadata) as MetadataField[]).flatMap((name): Difference[] => {
    const [is, should] = [found.metadata[name], expected.metadata[name]]
    return isDeepStrictEqual(is, should) ? [] : [{ of: name, lines: valueLines(should, is) }]
  })
  return [...(body.length > 0 ? [{ of: 'body', lines: body } as const] : []), ...fields]
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
