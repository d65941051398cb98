import { createCleaner, type Options } from '../../index.js'
import { readMail } from '../../node/mail.js'
import { readRecord } from '../../node/record.js'
import type { ArticleCase } from '../../testing/case.js'
import { withoutControls } from '../../testing/readable.js'
import { expectationOf, filesOfCase, jsonOf, writeCase } from '../../testing/write-case.js'
import type { Settings } from '../arguments.js'
import { CommandError, UsageError, cannotWrite } from '../errors.js'
import { EXIT } from '../exit.js'
import { kindByHead, kindByName } from '../read/kind.js'
import { headIn, nameOf, readWhole } from '../read/open.js'
import { isOfOne } from '../read/source.js'
import { Report } from '../report.js'
import { paint } from '../terminal.js'
import { isHtmlName } from '../work/record.js'
import { standardOutput } from '../write/sink.js'

/** Makes a case of a page: shows what comes of it today, and writes that as what is expected. */
export async function runCase({ inputs, out, options, update, quiet }: Settings): Promise<number> {
  const [file] = inputs
  if (file === undefined || inputs.length > 1)
    throw new UsageError('case takes one page: a file, or - for standard input.')
  if (out === undefined) throw new UsageError('case needs --out: a folder for it, e.g. -o fixtures/site/name.')
  const before = filesOfCase(out)
  if (before.length > 0 && !update)
    throw new CommandError(`${out} holds ${before.join(', ')} already: --update writes the case anew.`)
  const made = await makeCase(file, out, options)
  await standardOutput().write(show(made))
  try {
    writeCase(made)
  } catch (error) {
    cannotWrite(out)(error)
  }
  const advice = 'Look it over, and correct expected.md and expected.json where they are wrong.'
  new Report(quiet).note(`${out} holds ${filesOfCase(out).join(', ')}. ${advice}`)
  return EXIT.done
}

async function makeCase(file: string, folder: string, given: Options): Promise<Omit<ArticleCase, 'name'>> {
  const { input, about } = await readPage(file)
  const isHtml = given.format === undefined && (isHtmlName(file) || looksLikeHtml(input))
  const options: Options = { ...given, ...(isHtml ? { format: 'html' } : {}), ...about }
  return { folder, input, options, expected: expectationOf(createCleaner(options).cleanArticle(input)) }
}

/** The page that a file holds; of a mail or a saved page what it holds, and what it says of that. */
async function readPage(file: string): Promise<{ readonly input: Uint8Array; readonly about?: Options }> {
  const input = await readWhole(file)
  const kind = kindByName(file) ?? kindByHead(input)
  if (!isOfOne(kind)) throw new UsageError(`case takes a page, HTML, text or a mail, and ${nameOf(file)} is none.`)
  if (kind === 'page') return { input }
  const { input: page, about } = readRecord(await readMail(input))
  return { input: typeof page === 'string' ? Buffer.from(page) : page, about }
}

/** What nobody would take for text: the library looks closer, and reads as HTML more than this. */
const HTML = /^\s*<(?:!doctype\s+html|html|head|body)[\s>]/iu

function looksLikeHtml(input: Uint8Array): boolean {
  return HTML.test(Buffer.from(headIn(input)).toString('latin1'))
}

function show({ options, expected }: Omit<ArticleCase, 'name'>): string {
  const parts = [
    ['expected.md', expected.markdown],
    ['expected.json', jsonOf(options, expected)],
  ] as const
  return parts.map(([name, text]) => `${paint('bold', name)}\n\n${indented(text)}\n`).join('\n')
}

function indented(text: string): string {
  const lines = text.trimEnd().split('\n')
  return lines.map((line) => (line === '' ? '' : `  ${withoutControls(line)}`)).join('\n') + '\n'
}
