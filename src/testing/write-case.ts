import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toMarkdown, type Article, type MetadataField, type Options } from '../index.js'
import { parseJson } from '../lib/json.js'
import { optionsToJson } from '../node/json-options.js'
import { TELLING_FIELDS } from '../node/metadata-fields.js'
import { FILES, type ArticleCase, type Expectation } from './case.js'

/** Whether a page has got one that it didn't have is worth a check. */
const ALSO_WHERE_ABSENT: readonly MetadataField[] = ['title', 'authors', 'published']

/** What is expected of a page that is cleaned well today. */
export function expectationOf(article: Article): Expectation {
  const fields = TELLING_FIELDS.flatMap((name) => {
    const value: unknown = article.metadata[name]
    const isAbsent = value === undefined || (Array.isArray(value) && value.length === 0)
    return isAbsent && !ALSO_WHERE_ABSENT.includes(name) ? [] : [[name, value ?? null] as const]
  })
  return { markdown: toMarkdown(article), metadata: Object.fromEntries(fields) }
}

/** The same fields as before, as they are now. */
export function expectationAnew({ metadata }: Expectation, article: Article): Expectation {
  const fields = (Object.keys(metadata) as MetadataField[]).map((name) => [name, article.metadata[name] ?? null])
  return { markdown: toMarkdown(article), metadata: Object.fromEntries(fields) as Expectation['metadata'] }
}

/** Which of its files a folder has. */
export function filesOfCase(folder: string): readonly string[] {
  return Object.values(FILES).filter((file) => existsSync(join(folder, file)))
}

/** Writes a case into its folder, in place of what it held. */
export function writeCase({ folder, input, options, expected }: Omit<ArticleCase, 'name'>): void {
  mkdirSync(folder, { recursive: true })
  const [file, other] = options.format === 'html' ? [FILES.html, FILES.text] : [FILES.text, FILES.html]
  rmSync(join(folder, other), { force: true })
  writeFileSync(join(folder, file), input)
  writeFileSync(join(folder, FILES.markdown), expected.markdown)
  writeFileSync(join(folder, FILES.json), jsonOf(options, expected))
}

/** `expected.json` of a case. What its file says of it is not said again. */
export function jsonOf(options: Options, { metadata }: Expectation): string {
  const { format, ...others } = optionsToJson(options)
  const said = format === undefined || format === 'html' ? others : { format, ...others }
  return `${JSON.stringify({ ...(Object.keys(said).length > 0 ? { options: said } : {}), metadata }, null, 2)}\n`
}

/** Writes what is expected of a case anew; its page, its options and its note stay. */
export function rewriteExpectation(folder: string, { markdown, metadata }: Expectation): void {
  writeFileSync(join(folder, FILES.markdown), markdown)
  const file = join(folder, FILES.json)
  if (!existsSync(file)) return
  const json = parseJson(readFileSync(file, 'utf8')) as object
  writeFileSync(file, `${JSON.stringify({ ...json, metadata }, null, 2)}\n`)
}
