import { comparable, type Context, type Found } from '../context.js'
import { siteNames, type SiteNames } from '../site/names.js'
import { isEastern } from './names/eastern.js'
import type { AuthorEvidence } from './evidence.js'
import { isGeneric, isFullName, namesWork, withoutCredentials } from './names/kinds.js'
import { isHonorific, isOrganisation } from './names/index.js'

/** How far a name is believed to be the author, by what kind of name it is. */
const WORTH = { person: 1, somebody: 0.8, desk: 0.4, site: 0.3, initials: 0.25 } as const

/** The evidence that weighs most by its place on the page and by what it names; the others are runners-up. */
export function chooseAuthors(
  evidence: readonly AuthorEvidence[],
  context: Context,
): Found<readonly string[]> | undefined {
  const own = siteNames(context)
  const [best] = evidence
    .map((item) => ({ item, total: item.weight * worthOfAll(item.value, own) }))
    .sort((a, b) => b.total - a.total)
  if (!best) return undefined
  const taken = fuller(signed(best.item, evidence), evidence)
  const value = peopleOf(taken.value, own).map((name) =>
    spelled(asInBox(withoutEmployer(asPerson(name, evidence), own), evidence), evidence),
  )
  const others = evidence.filter((item) => item !== taken).map(({ value, origin }) => ({ value, origin }))
  return { value, origin: taken.origin, ...(others.length > 0 && { others }) }
}

function worthOfAll(names: readonly string[], own: SiteNames): number {
  return worthOf(peopleOf(names, own)[0] ?? '', own)
}

function worthOf(name: string, own: SiteNames): number {
  // Some sites are called after who writes them.
  if (own.has(name)) return isFullName(name) ? WORTH.desk : WORTH.site
  if (own.has(withoutDesk(name))) return WORTH.site
  if (isGeneric(name)) return WORTH.desk
  if (isFullName(name)) return WORTH.person
  return name.length <= LONGEST_INITIALS && !isEastern(name) ? WORTH.initials : WORTH.somebody
}
const LONGEST_INITIALS = 3

/** `Example Team`, `Example.com-Redaktion`: the site's name, and what the desk is. */
function withoutDesk(name: string): string {
  return name
    .split(BETWEEN_WORDS)
    .filter((word) => !isOrganisation(word))
    .join(' ')
}
const BETWEEN_WORDS = /[\s-]+/u

/** Some systems state who uploaded a text: a byline with other people is right where the author's box has them too. */
function signed(best: AuthorEvidence, evidence: readonly AuthorEvidence[]): AuthorEvidence {
  const names = best.value.map(personKey)
  const boxes = evidence.filter(({ isBox }) => isBox).map(({ value }) => keyOf(value))
  const isOther = ({ value, isByline }: AuthorEvidence): boolean =>
    isByline && boxes.includes(keyOf(value)) && !value.some((name) => names.includes(personKey(name)))
  return evidence.find(isOther) ?? best
}

/** A byline with the same people and more, or two other places that agree: many fields have room for one name only. */
function fuller(best: AuthorEvidence, evidence: readonly AuthorEvidence[]): AuthorEvidence {
  const names = best.value.map(personKey)
  const longer = evidence.filter(({ value }) => {
    const keys = value.map(personKey)
    return keys.length > names.length && names.every((name) => keys.includes(name)) && value.every(isFullName)
  })
  const agreed = ({ value, weight }: AuthorEvidence): boolean =>
    longer.some((other) => other.weight !== weight && keyOf(other.value) === keyOf(value))
  return longer.find((item) => item.isByline || agreed(item)) ?? best
}

function keyOf(names: readonly string[]): string {
  return names.map(personKey).sort().join()
}

/** `jane.doe` is `Jane M. Doe` where the page names her so. */
function asPerson(login: string, evidence: readonly AuthorEvidence[]): string {
  const parts = login.includes(' ') ? [] : comparable(login).split(' ')
  const isSame = (name: string): boolean => {
    const words = comparable(name).split(' ')
    return isFullName(name) && parts.every((part) => words.includes(part))
  }
  return (parts.length > 1 && evidence.flatMap(({ value }) => value).find(isSame)) || login
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

/** `Jane Doe Master Gardener` is `Jane Doe` where the author's box has her name alone: what stands behind it is a job. */
function asInBox(name: string, evidence: readonly AuthorEvidence[]): string {
  const boxed = evidence.flatMap(({ isBox, value }) => (isBox ? value : []))
  const short = boxed.find((other) => isFullName(other) && name.startsWith(`${other} `))
  if (short === undefined) return name
  return namesWork(name.slice(short.length + 1)) || name.split(' ').length > LONGEST_NAME ? short : name
}
/** Few people sign with more words. */
const LONGEST_NAME = 3

/** The spelling of the first place that doesn't write the name in capitals; one with a degree goes first. */
function spelled(name: string, all: readonly AuthorEvidence[]): string {
  const key = personKey(name)
  const spellings = all.flatMap(({ value }) => value.filter((other) => personKey(other) === key))
  const small = spellings.filter((spelling) => spelling !== spelling.toUpperCase())
  return small.find((spelling) => spelling.includes(',')) ?? (small.includes(name) ? name : (small[0] ?? name))
}

/** Where people are named, neither the site nor the initials in place of their pictures are authors. */
function peopleOf(names: readonly string[], own: SiteNames): readonly string[] {
  const [first = ''] = names
  const others = names.filter((name) => !own.has(name) && !names.some((other) => isInitialsOf(name, other)))
  // Words behind the site's name are where it is: `Example Radio, Frankfurt, Germany`.
  if (own.has(first) && !others.some(isFullName)) return [first]
  return others.length > 0 ? others : names
}

function isInitialsOf(name: string, other: string): boolean {
  const initials = other.split(' ').map((word) => word.charAt(0))
  return initials.length > 1 && name === initials.join('')
}

/** The same for `Dr Jane Doe`, `JANE DOE` and `Jane Doe, MD`. */
function personKey(name: string): string {
  const words = comparable(withoutCredentials(name)).split(' ')
  return (words.length > 2 && isHonorific(words[0] ?? '') ? words.slice(1) : words).join('')
}
