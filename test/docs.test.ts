import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { KINDS, label } from '../src/index.js'
import { DOCS, snippetsOf, writeOutput, type Snippet } from './docs/snippets.js'
import { typeErrors } from './docs/types.js'
import { openWorkshop, type Workshop } from './docs/workshop.js'

// Every snippet of README and docs does what a reader expects of it: TypeScript is type-checked and run, shell is run, and
// what a page says that a snippet prints is what it prints. The words behind a fence say otherwise where they must:
//   ts no-run, sh no-run     needs a network, a server or a browser: only its types or its syntax are checked
//   sh needs-parallel        needs GNU parallel: is skipped without it
//   text output              what the snippet before it prints; UPDATE_DOCS=1 writes it anew

const MOST_WORDS_OF_README = 900
const timeout = 120_000

const hasParallel = spawnSync('parallel', ['--version']).status === 0
const all = DOCS.flatMap(snippetsOf)

const isTypeScript = ({ language }: Snippet): boolean => language === 'ts'
const isRun = ({ language, flags }: Snippet): boolean => ['ts', 'sh'].includes(language) && !flags.includes('no-run')
const isSkipped = ({ flags }: Snippet): boolean => flags.includes('needs-parallel') && !hasParallel
const placeOf = ({ file, line }: Snippet): string => `${file}:${String(line)}`

test('a snippet says what it is, by words that are known', () => {
  const known = ['no-run', 'needs-parallel']
  expect(all.filter(({ flags }) => flags.some((flag) => !known.includes(flag))).map(placeOf)).toEqual([])
  expect(all.filter(({ language }) => ['js', 'javascript', 'typescript', 'bash', 'shell'].includes(language))).toEqual(
    [],
  )
})

describe('the types of every snippet are right', { timeout }, () => {
  let errors: ReadonlyMap<Snippet, readonly string[]> = new Map()
  beforeAll(() => {
    errors = typeErrors(all.filter(isTypeScript))
  }, timeout)

  test.each(all.filter(isTypeScript).map((snippet) => [placeOf(snippet), snippet] as const))('%s', (_, snippet) => {
    expect(errors.get(snippet)).toEqual([])
  })

  test('a wrong type is seen, in its line', () => {
    const code =
      "import { cleanArticle } from 'clean-article'\n\nconst title: number = cleanArticle(html).metadata.title\n"
    const wrong: Snippet = { file: 'docs/wrong.md', line: 7, language: 'ts', flags: [], code }
    expect(typeErrors([wrong]).get(wrong)).toEqual([expect.stringMatching(/^docs\/wrong\.md:10: Type 'string/u)])
  })
})

describe.each(DOCS.filter((file) => snippetsOf(file).some(isRun)))('%s does what it says', { timeout }, (file) => {
  let workshop: Workshop
  beforeAll(async () => {
    workshop = await openWorkshop()
  }, 180_000)
  afterAll(() => workshop.remove())

  for (const snippet of snippetsOf(file).filter(isRun))
    test.skipIf(isSkipped(snippet))(`line ${String(snippet.line)}`, () => {
      const printed = workshop.run(snippet)
      if (snippet.output === undefined) return
      if (process.env['UPDATE_DOCS']) writeOutput(snippet, printed)
      else expect(withoutScores(printed)).toBe(withoutScores(snippet.output))
    })
})

test.each(all.filter(({ language }) => language === 'sh').map((snippet) => [placeOf(snippet), snippet] as const))(
  'the shell can read %s',
  (_, { code }) => {
    expect(spawnSync('bash', ['-n', '-c', code], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  },
)

describe.each(DOCS)('what %s points to is there', (file) => {
  const page = readFileSync(file, 'utf8')

  test('links', () => {
    const links = [...page.matchAll(/\]\((?<link>(?!https?:)[^)\s]+)\)/gu)].map(({ groups }) => groups?.['link'] ?? '')
    expect(links.filter((link) => !leadsSomewhere(link, file))).toEqual([])
  })

  test('paths of the repository', () => {
    const paths = [...page.matchAll(/(?<![\w/.-])(?:src|test|tools|docs|fixtures)\/[\w/.-]*\w/gu)].map(([path]) => path)
    const isNamed = (path: string) => !page.includes(`${path}/<`)
    expect(paths.filter((path) => isNamed(path) && !existsSync(path))).toEqual([])
  })

  test('scripts of the package', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    const named = [...page.matchAll(/npm run (?<name>[\w:-]+)/gu)].map(({ groups }) => groups?.['name'] ?? '')
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})

test('the table of kinds is that of the library', () => {
  const rows = readFileSync('docs/fields.md', 'utf8').matchAll(
    /^\| `(?<kind>[a-z-]+)` +\| (?<about>[A-Z][^|\n]*)\|$/gmu,
  )
  const table = [...rows].map(({ groups }) => [groups?.['kind'], groups?.['about']?.trim()])
  expect(Object.fromEntries(table)).toEqual(KINDS)
})

test('the picture of the README is what the library makes of that text', () => {
  const labelled = label(readFileSync('fixtures/seeds/alarabiya/input.txt', 'utf8'))
  const found = labelled.map(({ label, text, reason }) => `${label} ╎ ${text} ‹${reason}›`)
  const picture = all.find(({ code }) => code.includes('╎'))?.code ?? ''
  const rows = picture.replaceAll(/\n +╎ /gu, ' ').matchAll(/^ *(?<row>[a-z-]+ ╎ .*)$/gmu)
  const shown = [...rows].map(({ groups }) => (groups?.['row'] ?? '').replaceAll(/ +/gu, ' '))
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.filter((row) => !found.includes(row))).toEqual([])
})

test('the README stays one page', () => {
  expect(readFileSync('README.md', 'utf8').trim().split(/\s+/u).length).toBeLessThanOrEqual(MOST_WORDS_OF_README)
})

/** The scores of explain: they move a little with each fit of the weights. */
function withoutScores(printed: string): string {
  return printed.replaceAll(/ [01]\.\d\d (?=[╎┃])/gu, ' ')
}

/** Whether a link of a page leads to a file that is there, and to a heading in it. */
function leadsSomewhere(link: string, from: string): boolean {
  const [path = '', anchor] = link.split('#')
  const file = path === '' ? from : join(dirname(from), path)
  return existsSync(file) && (anchor === undefined || anchorsOf(file).includes(anchor))
}

/** As GitHub makes them of headings. */
function anchorsOf(file: string): readonly string[] {
  const headings = [...readFileSync(file, 'utf8').matchAll(/^#+ (?<heading>.+)$/gmu)]
  return headings.map(({ groups }) => {
    const words = (groups?.['heading'] ?? '').toLowerCase().replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    return words.replaceAll(/\s/gu, '-')
  })
}
