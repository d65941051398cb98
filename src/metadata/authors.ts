import { IS_A } from '../lexicon/people.js'
import {
  blocksLabelled,
  comparable,
  found,
  readFirst,
  withoutMark,
  type Context,
  type Found,
  type Placed,
  type Source,
} from './context.js'
import { hasBy, isOrganisation, readNames, toName } from './names.js'

/** A byline stands at most so many blocks above the headline or behind the beginning of the body. */
const ABOVE = 6
const INTO_BODY = 4
/** And at most so many behind the end of the body, where it must say "by". */
const BELOW = 6
/** Longer blocks of a byline's looks are biographies. */
const LONGEST_BYLINE = 240

const SOURCES: readonly Source<readonly string[]>[] = [
  { source: 'bylines beside the headline', read: besideHeadline },
  { source: 'a name in front of a date', read: besideDate },
  { source: 'bylines behind the body', read: behindBody },
  { source: 'the author box', read: authorBox },
]

export function readAuthors(context: Context): Found<readonly string[]> | undefined {
  return readFirst(SOURCES, context)
}

/** All bylines near the beginning count: some pages give a line to each author. */
function besideHeadline(context: Context): Found<readonly string[]> | undefined {
  const first = Math.max(0, (context.headline < 0 ? context.bodyStart : context.headline) - ABOVE)
  const last = context.bodyStart + INTO_BODY
  return fromBylines(
    context,
    blocksLabelled(context, 'byline').filter(({ index }) => index >= first && index <= last),
  )
}

function besideDate(context: Context): Found<readonly string[]> | undefined {
  const first = Math.max(0, context.headline)
  const dated = blocksLabelled(context, 'timestamp').filter(
    ({ index, block }) =>
      index >= first && index <= context.bodyStart + INTO_BODY && hasBy(withoutMark(block.text), context.languages),
  )
  return fromBylines(context, dated)
}

function behindBody(context: Context): Found<readonly string[]> | undefined {
  const behind = blocksLabelled(context, 'byline').filter(
    ({ index, block }) =>
      index >= context.bodyEnd && index < context.bodyEnd + BELOW && hasBy(withoutMark(block.text), context.languages),
  )
  return fromBylines(context, behind)
}

function fromBylines(context: Context, placed: readonly Placed[]): Found<readonly string[]> | undefined {
  const names: string[] = []
  let origin: Placed | undefined
  for (const candidate of placed) {
    const text = withoutMark(candidate.block.text)
    if (text.length > LONGEST_BYLINE) continue
    for (const name of readNames(text, context.languages).names) {
      if (isKnown(name, names) || isSite(name, context)) continue
      origin ??= candidate
      names.push(name)
    }
  }
  const people = names.filter((name) => !isOrganisation(name))
  return origin && found(people.length > 0 ? people : names, origin)
}

/** `Doe` behind `Jane Doe` is nobody new. */
function isKnown(name: string, names: readonly string[]): boolean {
  const plain = comparable(name)
  return names.some((known) => ` ${comparable(known)} `.includes(` ${plain} `))
}

function isSite(name: string, context: Context): boolean {
  return context.title !== undefined && comparable(name) === comparable(context.title)
}

/** How far behind a name its biography may begin. */
const BIOGRAPHY = 3
const isA: ReadonlySet<string> = new Set(IS_A)

/** A name by itself beside a biography that speaks of the same person, or a biography that begins with the name. */
function authorBox(context: Context): Found<readonly string[]> | undefined {
  const boxes = blocksLabelled(context, 'author-bio')
  for (const [position, placed] of boxes.entries()) {
    const name = personName(placed.block.text)
    const biographies = boxes.slice(position + 1).filter(({ index }) => index <= placed.index + BIOGRAPHY)
    if (name !== undefined && biographies.some(({ block }) => mentions(block.text, name))) return found([name], placed)
    const subject = biographySubject(placed.block.text)
    if (subject !== undefined) return found([subject], placed)
  }
  return undefined
}

function personName(text: string): string | undefined {
  const name = toName(withoutMark(text).trim())
  return name !== undefined && name.includes(' ') && !isOrganisation(name) ? name : undefined
}

function mentions(text: string, name: string): boolean {
  const plain = ` ${comparable(text)} `
  return plain.length > name.length * 2 && plain.includes(` ${comparable(name)} `)
}

/** `Jane Doe is a reporter who …` */
function biographySubject(text: string): string | undefined {
  const words = withoutMark(text).split(' ', 6)
  const verb = words.findIndex((word) => isA.has(word))
  return verb < 2 ? undefined : personName(words.slice(0, verb).join(' '))
}
