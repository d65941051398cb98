import type { Element } from '../../../model/element.js'
import { hintOf, isForMany, isOfOthers, type Hint } from '../hints.js'
import { namingLanguages } from '../languages.js'
import { hostOf } from '../../../lib/host.js'
import { placesOf, type Places } from '../places.js'
import type { Context, Found } from '../../context.js'
import { elementsFrom } from '../../element-search.js'
import { isFullName } from '../names/kinds.js'
import { isKnown } from './blocks.js'
import { endsInHelp, hasBy, readShownNames } from './shown-names.js'
import { readStatedNames } from './stated-names.js'

/** Longer texts of elements are no bylines. */
const LONGEST = 300
/** Blocks above the headline and behind the beginning of the body where the author may be named. */
const ABOVE = 8
const INTO_BODY = 4
/** And behind its end. */
const BELOW = 12
/** Blocks between two authors of one byline. */
const GAP = 2
/** More elements about authors than this are a list of stories. */
const MOST_ELEMENTS = 1_000
const MOST_GROUPS = 4
const MOST_NAMES = 60

/** Names in elements made for them, the likeliest first. */
export interface AuthorElements {
  /** Beside the headline. */
  readonly beside: readonly Found<readonly string[]>[]
  /** Behind the body. */
  readonly behind: readonly Found<readonly string[]>[]
  /** Links behind a word for `by`, below the headline. */
  readonly signed: readonly Found<readonly string[]>[]
}

interface Candidate {
  readonly element: Element
  readonly names: readonly string[]
}

/** What elements made for it say of the author. */
export function readAuthorElements(context: Context): AuthorElements {
  return context.once.of(findAuthorElements, context)
}

function findAuthorElements(context: Context): AuthorElements {
  const places = placesOf(context)
  const { input = '' } = context.page
  const read = newReader(input, namingLanguages(context))
  const zones: Record<Zone, Candidate[]> = { above: [], beside: [], behind: [], signed: [] }
  for (const { element, hint, zone } of hinting(context, places)) {
    const names = isOfOthers(element, places) || isHelper(element, input) ? [] : read(element, hint)
    if (names.length > 0) zones[zone].push({ element, names })
  }
  const { above, beside, behind, signed } = zones
  return { beside: [...groups(beside), ...groups(above)], behind: groups(behind), signed: groups(signed) }
}

interface Hinting {
  readonly element: Element
  readonly hint: Hint
  readonly zone: Zone
}

function hinting(context: Context, places: Places): Hinting[] {
  const { page } = context
  const elements = page.markup?.elements ?? []
  const host = hostOf(page.markup?.base ?? page.url)
  const found: Hinting[] = []
  for (const [zone, from, to] of zonesOf(places)) {
    for (const element of elementsFrom(elements, from, to)) {
      if (!isLine(element) || page.blocks[element.firstBlock]?.label === 'caption') continue
      const hint = hintOf(element, host)
      if (hint) found.push({ element, hint, zone })
      else if (isSigned(element, places, context)) found.push({ element, hint: 'named', zone: 'signed' })
      if (found.length >= MOST_ELEMENTS) return found
    }
  }
  return found
}

/**
 * A link behind a word for `by`, in the same line: `Posted by <a>jdoe</a>`. Elsewhere than below the headline it signs a
 * comment, a picture or the theme of a blog.
 */
function isSigned({ tag, from, firstBlock }: Element, { headline, bodyStart }: Places, context: Context): boolean {
  if (tag !== 'a' || headline < 0 || firstBlock <= headline || firstBlock > bodyStart) return false
  const { blocks, input = '' } = context.page
  const start = Math.max(blocks[firstBlock]?.start ?? from, from - LONGEST_BY)
  const word = input.slice(start, from).trimEnd().split(SPACES).at(-1) ?? ''
  return hasBy(word, namingLanguages(context))
}
const LONGEST_BY = 20

function isLine({ from, to, hidden }: Element): boolean {
  return to > from && to - from <= LONGEST && !hidden
}

type Zone = 'above' | 'beside' | 'behind' | 'signed'

/** Blocks where an author's element may begin, first and last. */
function zonesOf({ headline, bodyStart, bodyEnd }: Places): (readonly [Zone, number, number])[] {
  const start = headline < 0 ? bodyStart : headline
  const into = bodyStart + INTO_BODY
  return [
    [headline < 0 ? 'beside' : 'above', start - ABOVE, start - 1],
    ['beside', start, into],
    ['behind', Math.max(bodyEnd - 1, into + 1), bodyEnd + BELOW],
  ]
}

/** Whether `Edited by` or the like stands in front of an element: whoever it names only helped. */
function isHelper({ from }: Element, input: string): boolean {
  return endsInHelp(input.slice(Math.max(0, from - LONGEST_HELP), from).trimEnd())
}
const LONGEST_HELP = 30

type Reader = (element: Element, hint: Hint) => readonly string[]

/** Elements inside of each other share their lines, which are read once. */
function newReader(input: string, languages: readonly string[]): Reader {
  const known = new Map<string, readonly string[]>()
  const readLine = (line: string): readonly string[] => {
    const names = known.get(line) ?? readShownNames(line, languages)
    known.set(line, names)
    return names
  }
  return (element, hint) => {
    const text = input.slice(element.from, element.to).trim()
    const names = namesOf(text.split('\n'), isForMany(element), readLine, languages)
    // A link alone may be one of a menu.
    if (hint === 'linked') return names.filter((name) => name.includes(' '))
    // Where the markup states outright that this is the author, the author may be called anything.
    return names.length > 0 || hint !== 'stated' || text.includes('\n') ? names : readStatedNames(text, languages)
  }
}

/** The name stands in the first line, or behind one that only says `by`; the author's job and biography below it. */
function namesOf(
  lines: readonly string[],
  several: boolean,
  readLine: (line: string) => readonly string[],
  languages: readonly string[],
): readonly string[] {
  const names: string[] = []
  for (const line of lines) {
    const text = line.trim()
    const more = readLine(text).filter((name) => names.length === 0 || isFullName(name))
    names.push(...more)
    if (more.length > 0 ? !several : names.length > 0 || !hasBy(text, languages)) break
  }
  return names
}

/** The names of elements that look alike and stand together; each such group apart. */
function groups(candidates: readonly Candidate[]): Found<readonly string[]>[] {
  const found: Found<string[]>[] = []
  let last: Element | undefined
  for (const { element, names } of innermost(candidates)) {
    const near = last && looksLike(element, last) && element.firstBlock - last.lastBlock <= GAP
    const group = near ? found.at(-1) : undefined
    last = element
    if (!group) found.push({ value: [...new Set(names)], origin: originOf(element) })
    else if (group.value.length < MOST_NAMES) group.value.push(...names.filter((name) => !isKnown(name, group.value)))
  }
  return found.slice(0, MOST_GROUPS)
}

function looksLike(one: Element, other: Element): boolean {
  return one.tag === other.tag && one.attributes.get('class') === other.attributes.get('class')
}

/** The elements that hold the names alone; what is around them only where it names more people. */
function innermost(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = []
  for (let at = 0; at < candidates.length; at++) {
    const outer = candidates[at]
    if (!outer) break
    const inside = new Set<string>()
    let next = at + 1
    for (let inner = candidates[next]; inner && inner.element.to <= outer.element.to; inner = candidates[++next]) {
      for (const name of inner.names) inside.add(name)
    }
    if (inside.size > 0 && !namesMore(outer.names, inside)) continue
    kept.push(outer)
    at = next - 1
  }
  return kept
}

function namesMore(names: readonly string[], inside: ReadonlySet<string>): boolean {
  return names.length > inside.size && names.every(isFullName) && [...inside].every((name) => names.includes(name))
}

function originOf({ tag, attributes }: Element): string {
  const [name = ''] = (attributes.get('class') ?? '').trim().split(SPACES, 1)
  return `element ${tag}${name === '' ? '' : `.${name}`}`
}
const SPACES = /\s+/u
