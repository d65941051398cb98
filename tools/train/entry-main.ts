/** What training needs to learn what pages of other kinds are about: what the judge concludes its labels from. */
import { judgePage } from '../../src/label/judge.js'
import { readHtml } from '../../src/read/html/index.js'
import { readPlain } from '../../src/read/plain.js'

export interface Concluded {
  readonly texts: readonly string[]
  /** What is concluded of each block, in numbers. */
  readonly rows: readonly Float64Array[]
}

export function conclude(input: string, format: 'html' | 'text'): Concluded {
  const page = format === 'html' ? readHtml(input, { url: undefined, depth: 5000 }) : readPlain(input)
  const { posteriors } = judgePage(page, { languages: undefined, bias: 0, rules: [] })
  const rows = page.blocks.map((_, block) => posteriors.concluded(block))
  return { texts: page.blocks.map(({ text }) => text), rows }
}
