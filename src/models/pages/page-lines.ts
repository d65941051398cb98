import { numberAt } from '../../lib/arrays.js'
import type { Block } from '../../model/block.js'
import { LOWER, UPPER } from '../../text/chars.js'
import { maskNumbers } from '../../text/numbers.js'
import { NUMBER } from '../../text/words.js'
import type { Measures } from '../../evidence/measure.js'
import { logOf } from '../../evidence/columns.js'
import type { SeenPage } from './seen-page.js'

/** A block of fewer words is no sentence. */
export const SHORT = 6
/** A longer line, in words, has no shape. */
const SHAPED = 12
/** A line or a shape that occurs this often is made by a template. */
const OFTEN = 3
/** Longer blocks are text in which anything may be mentioned. */
export const LINE = 200
/** A shorter one with a date in it is a label. */
export const LABEL = 50

export const QUESTION = /[?？؟]["'”’»)\]]*$/u
const EXCLAMATION = /[!！]["'”’»)\]]*$/u
export const MONEY = /[$€£¥₹₽₺₩]\s?\d|\d\s?(?:[€£¥₹₽₺₩]|(?:EUR|USD|GBP|CHF|PLN|SEK|zł|kr|руб)(?![\p{L}\p{N}]))/u
export const DATE = /(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)|(?<!\d)\d{1,2}:\d\d(?!\d)/u
const PHONE = /\(\d{3}\)\s?\d{3}|(?<!\d)\d{3}[ .-]\d{3}[ .-]\d{4}(?!\d)|\+\d{1,3}[ (.-]\d|[\w.]@[\w-]+\.[a-z]/u
const CODE =
  /[;{}]$|^[})\]]|=>|::|->|\(\)|^\s*(?:\$|>>>|#!|\/\/|\/\*|import |def |function |const |let |var |class |public |return |sudo |npm |pip )|\w\.[a-z]\w{0,40}\(|[a-z]_[a-z]|[a-z][A-Z]\w{0,40}\(|<\/?[a-z]{1,20}>|--[a-z]/u
const FIGURE = /[\d@]/u
const STEP = /^\(?\d{1,2}[.)]?$/u

/** Features of the lines of a page. */
export function surveyLines({ page, measures }: SeenPage) {
  const count = newCount()
  for (const block of page.blocks) countLine(block, count)
  const per = 1 / Math.max(1, page.blocks.length)
  let numbers = 0
  for (const number of measures.numbers) numbers += number
  const counted = {
    headings: count.headings * per,
    items: count.items * per,
    steps: 5 * count.steps * per,
    tables: count.tables * per,
    code: 3 * count.code * per,
    prices: 5 * count.prices * per,
    'price-count': logOf(count.prices),
    dates: 3 * count.dates * per,
    'date-count': logOf(count.shortDates),
    questions: 5 * count.questions * per,
    exclamations: 5 * count.exclamations * per,
    phones: logOf(count.phones),
    numbers: (5 * numbers) / Math.max(1, measures.words.length),
  }
  return [surveyTemplates(page.blocks, measures), counted] as const
}

function newCount() {
  return {
    headings: 0,
    items: 0,
    steps: 0,
    tables: 0,
    code: 0,
    prices: 0,
    dates: 0,
    shortDates: 0,
    questions: 0,
    exclamations: 0,
    phones: 0,
  }
}

function countLine({ text, role, mark }: Block, count: ReturnType<typeof newCount>): void {
  if (role === 'heading') count.headings++
  else if (role === 'list-item') count.items++
  else if (role === 'table') count.tables++
  if (mark !== undefined && STEP.test(mark)) count.steps++
  const line = text.length > LINE ? text.slice(-LINE) : text
  if (QUESTION.test(line)) count.questions++
  else if (EXCLAMATION.test(line)) count.exclamations++
  if (role === 'code' || (text.length <= LINE && CODE.test(text))) count.code++
  if (text.length <= LINE && FIGURE.test(text)) countFigures(text, count)
}

function countFigures(text: string, count: ReturnType<typeof newCount>): void {
  if (MONEY.test(text)) count.prices++
  if (PHONE.test(text)) count.phones++
  if (!DATE.test(text)) return
  count.dates++
  if (text.length < LABEL) count.shortDates++
}

/** How much of a page is repetition: lines that differ only in their numbers, and lines of the same shape. */
function surveyTemplates(blocks: readonly Block[], measures: Measures) {
  const lines = new Map<string, number>()
  const shapes = new Map<number, number>()
  let short = 0
  for (let index = 0; index < blocks.length; index++) {
    const text = blocks[index]?.text ?? ''
    if (numberAt(measures.length, index) < SHORT) short++
    const words = numberAt(measures.firstWord, index + 1) - numberAt(measures.firstWord, index)
    if (words > SHAPED) continue
    const line = maskNumbers(text)
    lines.set(line, (lines.get(line) ?? 0) + 1)
    if (words < 2) continue
    const shape = shapeOf(measures, index)
    shapes.set(shape, (shapes.get(shape) ?? 0) + 1)
  }
  return {
    short: short / Math.max(1, blocks.length),
    repeated: often(lines) / Math.max(1, blocks.length),
    shapes: often(shapes) / Math.max(1, blocks.length),
  }
}

/** Numbers, names and other words in their order, in two bits each. */
function shapeOf({ words, firstWord }: Measures, index: number): number {
  let shape = 1
  for (let word = numberAt(firstWord, index); word < numberAt(firstWord, index + 1); word++) {
    const kind = words.kinds[word]
    shape = shape * 4 + (words.ids[word] === NUMBER ? 3 : kind === UPPER ? 2 : kind === LOWER ? 1 : 0)
  }
  return shape
}

function often(counts: ReadonlyMap<unknown, number>): number {
  let sum = 0
  for (const count of counts.values()) if (count >= OFTEN) sum += count
  return sum
}
