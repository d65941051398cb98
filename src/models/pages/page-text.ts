import { numberAt } from '../../lib/arrays.js'
import type { PageType } from '../../lexicon/page-words.js'
import { PAGE_TYPES } from '../../lexicon/page-words.js'
import { KIND_NAMES, type Kind } from '../../model/kind.js'
import { numberOf } from '../../evidence/cues.js'
import { coverByBody, surveyBody } from './page-body.js'
import { surveyLines } from './page-lines.js'
import { logOf } from '../../evidence/columns.js'
import { countPhrases, sharesOfPersons } from './page-phrases.js'
import type { SeenPage } from './seen-page.js'

/** Features of any page, one line each. Counts are logarithms, shares are of words unless they say of what. */
const SINGLE_FEATURES = [
  'words', // words of the page
  'blocks', // blocks of the page
  'prose', // share that is in sentences
  'body-words', // words of the body
  'body-share', // share that is body
  'left-prose', // share of the prose that is not body
  'stretches', // stretches of body
  'longest-stretch', // share of the body that the longest of them is
  'body-length', // words of a block of body, on average
  'body-long', // share of the body in blocks of thirty words or more
  'body-short', // share of the body's blocks that are short
  'body-headings', // headings of the body for each block of it
  'body-questions', // share of the body's blocks that end with a question mark
  'body-quotes', // quotation marks of the body for each block of it
  'body-start', // share of the page's blocks before the body
  'body-numbers', // share of the body that is numbers
  'body-capitals', // share of the body that begins with a capital
  'body-lists', // share of the body's blocks that are items of lists
  'body-dated', // bylines and times between the first and the last block of the body
  'body-commented', // comments between them
  'sure', // highest confidence of a block of the body
  'doubtful', // share of the body in blocks of low confidence
  'short', // share of the blocks that are short
  'headings', // share of the blocks that are headings
  'items', // share of the blocks that are items of lists
  'steps', // share of the blocks that follow a number
  'tables', // share of the blocks that are rows of tables
  'code', // share of the blocks that are code, or look like it
  'repeated', // share of the blocks that occur three times or more, not counting differences in numbers
  'shapes', // share of the short blocks whose sequence of words, names and numbers comes three times or more
  'prices', // share of the blocks with an amount of money
  'price-count', // blocks with an amount of money
  'dates', // share of the blocks with a year or a date in figures
  'date-count', // short blocks with a year or a date in figures
  'questions', // share of the blocks that end with a question mark
  'exclamations', // share of the blocks that end with an exclamation mark
  'phones', // blocks with a telephone number or an address of electronic mail
  'numbers', // share that is numbers
  'i', // share of the body that says I
  'we', // share of the body that says we
  'you', // share of the body that speaks to the reader
] as const

type SingleFeature = (typeof SINGLE_FEATURES)[number]
/**
 * `kind:comments`: blocks that were found to be comments; `share:comments`: their share of the text; `says:forum`,
 * `of:forum`: see `PhraseCounts`.
 */
type Counted = `${'kind' | 'share'}:${Kind}` | `says:${PageType}` | `of:${PageType}`
export type PageTextFeature = SingleFeature | Counted

const COUNTED: readonly Counted[] = [
  ...KIND_NAMES.map((kind) => `kind:${kind}` as const),
  ...PAGE_TYPES.flatMap((type) => [`says:${type}`, `of:${type}`] as const),
  ...KIND_NAMES.map((kind) => `share:${kind}` as const),
]

export const PAGE_TEXT: readonly PageTextFeature[] = [...SINGLE_FEATURES, ...COUNTED]

/** Groups of features, by name. */
type Groups = readonly Readonly<Partial<Record<PageTextFeature, number>>>[]

/** The features of any page, in the order of `PAGE_TEXT`. */
export function pageText(seen: SeenPage): number[] {
  const cover = coverByBody(seen.page.blocks, seen.labelled)
  const [i, we, you] = sharesOfPersons(seen.measures, cover)
  // As groups, because putting them together under a hundred names would take longer than counting most of them.
  const groups: Groups = [
    countKinds(seen),
    countPageTypes(seen),
    ...surveyBody(seen, cover),
    ...surveyLines(seen),
    { i: 20 * i, we: 20 * we, you: 20 * you },
  ]
  const inGroup = (groupOf ??= findGroups(groups))
  return PAGE_TEXT.map((name, column) => groups[inGroup[column] ?? 0]?.[name] ?? 0)
}

/** The index of each feature's group, which is always the same. */
let groupOf: readonly number[] | undefined

/** @throws RangeError where a feature has no group. */
function findGroups(groups: Groups): readonly number[] {
  return PAGE_TEXT.map((name) => {
    const place = groups.findIndex((group) => name in group)
    if (place < 0) throw new RangeError(`nothing counts "${name}"`)
    return place
  })
}

const KIND_KEYS = KIND_NAMES.map((kind) => ({ count: `kind:${kind}`, share: `share:${kind}` }) as const)
const TYPE_KEYS = PAGE_TYPES.map((type) => ({ type, says: `says:${type}`, of: `of:${type}` }) as const)

function countKinds({ labelled }: SeenPage): Groups[number] {
  const counts = new Int32Array(KIND_NAMES.length)
  const characters = new Float64Array(KIND_NAMES.length)
  let all = 0
  for (const { label, text } of labelled) {
    all += text.length
    if (label === 'body') continue
    const number = numberOf(label)
    counts[number] = numberAt(counts, number) + 1
    characters[number] = numberAt(characters, number) + text.length
  }
  const group: Partial<Record<PageTextFeature, number>> = {}
  for (const [number, { count, share }] of KIND_KEYS.entries()) {
    group[count] = logOf(numberAt(counts, number))
    group[share] = numberAt(characters, number) / Math.max(1, all)
  }
  return group
}

function countPageTypes({ measures }: SeenPage): Groups[number] {
  const { often, different } = countPhrases(measures)
  const group: Partial<Record<PageTextFeature, number>> = {}
  for (const { type, says, of } of TYPE_KEYS) {
    group[says] = logOf(often[type])
    group[of] = logOf(different[type])
  }
  return group
}
