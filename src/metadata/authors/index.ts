import { BYLINES } from './blocks.js'
import { readAuthorElements } from './elements.js'
import { datedLines, signature, signedBehind, signedLines } from './lines.js'
import { placesOf, type Places } from './places.js'
import { HEAD_AUTHORS, LINKED_DATA, citedAuthors, metaAuthors, microdataAuthors } from './statements.js'
import { comparable, readFirst, type Context, type Found, type Source } from '../context.js'
import { isGeneric, isPerson, withoutCredentials } from './name-kinds.js'
import { isHonorific } from './names.js'
import { siteNames, type SiteNames } from '../site/names.js'

type Names = Found<readonly string[]>

/** Who wrote the article: people, else the agency or the desk. */
export function readAuthors(context: Context): Names | undefined {
  if (!context.page.markup) return readFirst([HEAD_AUTHORS, ...BYLINES], context)
  const own = siteNames(context)
  const places = placesOf(context)
  const { beside, behind } = readAuthorElements(context, places)
  const signed = signedLines(context, places)
  const strong = [
    ...citedAuthors(context),
    ...read(LINKED_DATA, context),
    ...beside,
    ...microdataAuthors(context),
    ...given(signed),
    ...metaAuthors(context),
  ]
  const first = best(strong, own)
  if (first && rankOfAll(first.value, own) > DESK)
    return choose(fuller(first, signed) ?? first, [...strong, ...behind], own)
  // Other stories' authors stand in these places too: they count only where nothing else names anybody.
  const lines = readLines(context, places)
  const weak = [...lines, ...behind, ...read(BYLINES, context)]
  const better = lines.find(({ value }) => rankOfAll(value, own) === PERSON)
  const isSite = first !== undefined && rankOfAll(first.value, own) <= SITE
  const last = weak.find(({ value }) => rankOfAll(value, own) > SITE) ?? weak[0]
  const taken = (isSite ? better : undefined) ?? first ?? last
  return taken && choose(taken, [...strong, ...weak], own)
}

function readLines(context: Context, places: Places): Names[] {
  return [
    ...given(datedLines(context, places)),
    ...given(signedBehind(context, places)),
    ...given(signature(context, places)),
  ]
}

function given(found: Names | undefined): Names[] {
  return found ? [found] : []
}

function read(sources: readonly Source<readonly string[]>[], context: Context): Names[] {
  return sources.flatMap((source) => given(source.read(context)))
}

/** The first that names people; else a login, a first name or an agency; last the site itself. */
function best(all: readonly Names[], own: SiteNames): Names | undefined {
  const ranks = all.map(({ value }) => rankOfAll(value, own))
  return all[ranks.indexOf(Math.max(...ranks))]
}

function rankOfAll(names: readonly string[], own: SiteNames): number {
  return rankOf(names.find((name) => rankOf(name, own) !== SITE) ?? names[0] ?? '', own)
}

/** A byline with the same people and more: many fields have room for one name only. */
function fuller({ value }: Names, signed: Names | undefined): Names | undefined {
  const keys = signed?.value.map(personKey) ?? []
  const same = keys.length > value.length && value.every((name) => keys.includes(personKey(name)))
  return same && signed?.value.every(isPerson) ? signed : undefined
}

function choose(taken: Names, all: readonly Names[], own: SiteNames): Names {
  const others = all.filter((found) => found !== taken)
  const value = peopleOf(taken.value, own).map((name) => spelled(withoutEmployer(name, own), all))
  return { ...taken, value, ...(others.length > 0 && { others }) }
}

/** `Jane Doe Example News`: the site's name is no part of hers, where it is more than a word that may be her last name. */
function withoutEmployer(name: string, own: SiteNames): string {
  const words = name.split(' ')
  for (let at = 2; at < words.length; at++) {
    const rest = words.slice(at).join(' ')
    const isName = rest.includes(' ') || (rest === rest.toUpperCase() && name !== name.toUpperCase())
    if (isName && own.has(rest)) return words.slice(0, at).join(' ')
  }
  return name
}

/** As the first place has it that doesn't write it in capitals, with a degree where one is stated. */
function spelled(name: string, all: readonly Names[]): string {
  const key = personKey(name)
  const spellings = all.flatMap(({ value }) => value.filter((other) => personKey(other) === key))
  const small = spellings.filter((spelling) => spelling !== spelling.toUpperCase())
  return small.find((spelling) => spelling.includes(',')) ?? (small.includes(name) ? name : (small[0] ?? name))
}

/** Where people are named, the site and the letters of their pictures aren't authors. */
function peopleOf(names: readonly string[], own: SiteNames): readonly string[] {
  const others = names.filter((name) => !own.has(name) && !names.some((other) => isInitialsOf(name, other)))
  return others.length > 0 ? others : names
}

function isInitialsOf(name: string, other: string): boolean {
  const initials = other.split(' ').map((word) => word.charAt(0))
  return initials.length > 1 && name === initials.join('')
}

const PERSON = 5
const SOMEBODY = 4
const DESK = 3
const SITE = 2
const INITIALS = 1

function rankOf(name: string, own: SiteNames): number {
  // Some sites are called after who writes them.
  if (own.has(name)) return isPerson(name) ? DESK : SITE
  if (isGeneric(name)) return DESK
  if (isPerson(name)) return PERSON
  return name.length <= LONGEST_INITIALS && !IDEOGRAPHIC.test(name) ? INITIALS : SOMEBODY
}
const LONGEST_INITIALS = 3
const IDEOGRAPHIC = /[\p{sc=Han}\p{sc=Hang}\p{sc=Kana}\p{sc=Hira}]/u

/** The same for `Dr Jane Doe`, `JANE DOE` and `Jane Doe, MD`. */
function personKey(name: string): string {
  const words = comparable(withoutCredentials(name)).split(' ')
  return (words.length > 2 && isHonorific(words[0] ?? '') ? words.slice(1) : words).join('')
}
