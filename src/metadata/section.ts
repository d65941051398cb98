import { HOME_WORDS } from '../lexicon/places.js'
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

const MOST_WORDS = 5
const LONGEST = 40
/** A breadcrumb stands at most so many blocks behind the headline. */
const BEHIND = 3

const SOURCES: readonly Source<string>[] = [{ source: 'the path above the headline', read: lastOfPath }]

export function readSection(context: Context): Found<string> | undefined {
  return readFirst(SOURCES, context)
}

/** The last name of the path that is neither home nor the article itself. */
function lastOfPath(context: Context): Found<string> | undefined {
  const until = context.headline < 0 ? context.bodyStart : Math.min(context.headline + BEHIND, context.bodyStart)
  const blocks = blocksLabelled(context, 'breadcrumb').filter(({ index }) => index < until)
  for (const placed of blocks.reverse()) {
    const section = sectionOf(placed, context.title)
    if (section !== undefined) return found(section, placed)
  }
  return undefined
}

function sectionOf({ block }: Placed, title: string | undefined): string | undefined {
  const names = pathOf(beforeTitle(withoutMark(block.text), title))
  return names.reverse().find((name) => isSection(name, title))
}

function beforeTitle(text: string, title: string | undefined): string {
  const at = title === undefined ? -1 : text.indexOf(title)
  return at < 0 ? text : text.slice(0, at)
}

const ARROWS = / ?[>»›→❯⟩] ?| [/|·\\] /u
/** `Current:Home`, `You are here: Home`. */
const LEAD = /^[\p{L} ]{2,24}:\s*(?=\S)/u
/** `HomeWorld NewsUnited States News`. */
const JOINT = /(?<=\p{Ll})(?=\p{Lu})/u

function pathOf(text: string): string[] {
  const names = text.replace(LEAD, '').split(ARROWS)
  // Only where the first name is glued: a section may be called YouTube.
  const glued = homeWords.has(comparable(names[0]?.split(JOINT, 1)[0] ?? ''))
  return glued ? names.flatMap((name) => name.split(JOINT)) : names
}

const homeWords: ReadonlySet<string> = new Set(HOME_WORDS.map(comparable))
const NO_SECTION = /[.…]$|\p{N}|^\P{L}*$/u

function isSection(name: string, title: string | undefined): boolean {
  const plain = comparable(name)
  if (plain === '' || name.length > LONGEST || plain.split(' ').length > MOST_WORDS) return false
  if (homeWords.has(plain) || NO_SECTION.test(name.trim())) return false
  return title === undefined || !comparable(title).startsWith(plain) || plain.split(' ').length < 3
}
