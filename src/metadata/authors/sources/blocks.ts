import { ABOUT_AUTHOR, IS_A } from '../../../lexicon/people.js'
import { placeArticle } from '../../position.js'
import { blocksLabelled, comparable, found, withoutMark, type Context, type Found, type Placed } from '../../context.js'
import { isFullName } from '../names/kinds.js'
import { isOrganisation, namesJob, toName } from '../names/index.js'
import { hasBy, readByline } from './shown-names.js'

/** Blocks between a byline and the headline below it, and between the beginning of the body and a byline within. */
const ABOVE = 6
const INTO_BODY = 4
/** Blocks between the end of the body and a byline below, which must say "by". */
const BELOW = 6
/** Blocks between a name without "by" and the headline or date that it belongs to. */
const BESIDE = 2
/** More names in a row than this are a menu. */
const MOST_NAMES = 3
/** Longer blocks that were labelled as bylines are biographies. */
const LONGEST_BYLINE = 240

interface Byline {
  readonly placed: Placed
  readonly names: readonly string[]
  readonly signed: boolean
}

/** The bylines between two blocks; a lone `By` speaks for the block behind it. */
function bylines(context: Context, from: number, to: number): Byline[] {
  const read: Byline[] = []
  let announced = false
  for (const placed of blocksLabelled(context, 'byline', 'timestamp')) {
    if (placed.index < from || placed.index >= to) continue
    const text = withoutMark(placed.block.text)
    const { names, signed } = text.length > LONGEST_BYLINE ? NOBODY : readByline(text, context.languages)
    const isSigned = signed || announced
    announced = names.length === 0 && hasBy(text, context.languages)
    if (names.length > 0 && (isSigned || placed.block.label === 'byline'))
      read.push({ placed, names, signed: isSigned })
  }
  return read
}
const NOBODY = { names: [], signed: false }

/** The bylines that say `by`. Those close to the first one count too: some pages give a line to each author. */
export function signedBylines(context: Context): Found<readonly string[]> | undefined {
  return readSigned(context) ?? inText(context, readSigned)
}

function readSigned(context: Context): Found<readonly string[]> | undefined {
  const from = (context.headline < 0 ? context.bodyStart : context.headline) - ABOVE
  const all = bylines(context, from, bodyEdge(context)).filter((byline) => byline.signed)
  const [first] = all
  const together = all.filter(({ placed }) => first && placed.index - first.placed.index <= MOST_NAMES * 2)
  return fromBylines(context, together)
}

/** Index behind the last block that may be the byline: a little into the body, but not past its end. */
function bodyEdge(context: Context): number {
  return Math.min(context.bodyStart + INTO_BODY + 1, Math.max(context.bodyStart, context.bodyEnd))
}

export function bareBylines(context: Context): Found<readonly string[]> | undefined {
  return readBare(context) ?? inText(context, readBare)
}

/** The same beside the headline as the title shows it: in a text, labels alone may have missed it. */
function inText(
  context: Context,
  read: (placed: Context) => Found<readonly string[]> | undefined,
): Found<readonly string[]> | undefined {
  return context.page.markup ? undefined : read(placeArticle(context))
}

function readBare(context: Context): Found<readonly string[]> | undefined {
  const from = context.headline < 0 ? context.bodyStart - ABOVE : context.headline - BESIDE
  const beside = bylines(context, from, bodyEdge(context))
    .filter(({ placed }) => isAnchored(context, placed.index) && !isMenu(context, placed.index))
    .map((byline) => ({ ...byline, names: byline.names.filter((name) => standsAlone(context, name)) }))
    .filter(({ names }) => names.length > 0)
  return fromBylines(context, beside)
}

/** Without "by", a name must look like nothing else. */
function standsAlone(context: Context, name: string): boolean {
  return (isFullName(name) || isOrganisation(name)) && !isCommon(context, name)
}

/** Whether a byline is one of many in a row; a sign or a job among them is none, and a repeated name counts once. */
export function isMenu(context: Context, index: number): boolean {
  const { blocks } = context.page
  let from = index
  let to = index
  while (blocks[from - 1]?.label === 'byline' && to - from < LONGEST_MENU) from--
  while (blocks[to + 1]?.label === 'byline' && to - from < LONGEST_MENU) to++
  const texts = blocks.slice(from, to + 1).map(({ text }) => comparable(text))
  const names = new Set(texts.filter((text) => text !== '' && !namesJob(text)))
  return to - from >= LONGEST_MENU || names.size > MOST_NAMES
}
/** From this number of bylines on they are a menu. */
const LONGEST_MENU = 8

const WORD_ENDS = [' ', ',', '.', ':', '\n', 's ']

/** Words that the body has in lower case are no name: `Lead Generation`, `Use Case`. One may be: `Brown`, `Rose`. */
export function isCommon(context: Context, name: string): boolean {
  const { body } = context.page
  const words = name.toLowerCase().split(' ')
  return words.every((word) => WORD_ENDS.some((end) => body.includes(` ${word}${end}`)))
}

/** Close to the headline or to a date. */
function isAnchored(context: Context, index: number): boolean {
  const near = context.page.blocks.slice(Math.max(0, index - BESIDE), index + BESIDE + 1)
  return near.some(({ label }) => label === 'title' || label === 'timestamp')
}

export function bylinesBehind(context: Context): Found<readonly string[]> | undefined {
  const behind = bylines(context, context.bodyEnd, context.bodyEnd + BELOW).filter((byline) => byline.signed)
  return fromBylines(context, behind)
}

function fromBylines(context: Context, read: readonly Byline[]): Found<readonly string[]> | undefined {
  const names: string[] = []
  for (const name of read.flatMap((byline) => byline.names)) {
    // Menus say `By Use Case` too.
    const common = isCommon(context, name) && !isOrganisation(name)
    if (!common && !isKnown(name, names) && !isTitle(name, context)) names.push(name)
  }
  const [first] = read
  if (!first || names.length === 0) return undefined
  const people = names.filter((name) => !isOrganisation(name))
  return found(people.length > 0 ? people : names, first.placed)
}

/** Whether a name is part of one that is known, or the other way round: `Doe` beside `Jane Doe`. */
export function isKnown(name: string, names: readonly string[]): boolean {
  const key = ` ${comparable(name)} `
  return names.some((known) => {
    const other = ` ${comparable(known)} `
    return other.includes(key) || key.includes(other)
  })
}

function isTitle(name: string, context: Context): boolean {
  return context.title !== undefined && comparable(name) === comparable(context.title)
}

/** How far behind a name its biography may begin. */
const BIOGRAPHY = 3
/** Blocks of author boxes that are read. */
const MOST_BOXES = 30
const isA: ReadonlySet<string> = new Set(IS_A)
const announcing: ReadonlySet<string> = new Set(ABOUT_AUTHOR.filter((phrase) => phrase.includes(' ')))

/**
 * A name by itself beside a biography that speaks of the same person, or below words that announce it, or a biography that
 * begins with the name.
 */
export function authorBox(context: Context): Found<readonly string[]> | undefined {
  const boxes = blocksLabelled(context, 'author-bio').slice(0, MOST_BOXES)
  for (const [position, placed] of boxes.entries()) {
    const name = personName(placed.block.text)
    const biographies = boxes.slice(position + 1).filter(({ index }) => index <= placed.index + BIOGRAPHY)
    const before = context.page.blocks[placed.index - 1]?.text ?? ''
    const isAnnounced =
      announcing.has(comparable(before)) || (before.length <= LONGEST_BY && hasBy(before, context.languages))
    const isAbout = ({ block: { text }, index }: Placed): boolean =>
      name !== undefined && (mentions(text, name) || (index === placed.index + 1 && isBiography(text, name)))
    if (name !== undefined && (isAnnounced || biographies.some(isAbout))) return found([name], placed)
    const subject = biographySubject(placed.block.text)
    if (subject !== undefined) return found([subject], placed)
  }
  return undefined
}

/** A paragraph right below a name is about its bearer, also where it says `I` or what the job is; `HI, I'M JANE` is none. */
function isBiography(text: string, name: string): boolean {
  return text.length >= SHORTEST_BIOGRAPHY && !name.includes(',')
}
const SHORTEST_BIOGRAPHY = 60
/** `Author:` alone. */
const LONGEST_BY = 20

function personName(text: string): string | undefined {
  const name = toName(withoutMark(text).trim())
  return name !== undefined && isFullName(name) ? name : undefined
}

/** By the whole name, or by the first at the beginning: `Jane is a reporter`. */
function mentions(text: string, name: string): boolean {
  const plain = ` ${comparable(text)} `
  const key = ` ${comparable(name)} `
  if (plain.length <= name.length * 2) return false
  return plain.includes(key) || plain.startsWith(key.slice(0, key.indexOf(' ', 1) + 1))
}

/** `Jane Doe is a reporter who …` */
function biographySubject(text: string): string | undefined {
  const words = withoutMark(text).split(' ', 6)
  const verb = words.findIndex((word) => isA.has(word))
  return verb < 2 ? undefined : personName(words.slice(0, verb).join(' '))
}
