import { PAGE_TYPES, type PageType } from '../../lexicon/page-words.js'
import type { Element } from '../../model/element.js'
import { type Outline, within } from '../../evidence/markup/outline.js'
import { pageTypesIn } from '../../evidence/markup/hints.js'
import { logOf } from '../../evidence/columns.js'
import { nameOf } from '../../evidence/markup/element-name.js'

/** Elements that hold a post or a card. Paragraphs are like-named on every page. */
const HOLDERS: ReadonlySet<string> = new Set(['div', 'article', 'section', 'li', 'tr', 'td', 'table', 'details', 'dd'])
/** This many elements of one name are made by a template. */
const FEWEST = 3

/** Elements of one name. */
interface Group {
  /** The first of them. */
  readonly first: Element
  count: number
  mass: number
  fullest: number
  links: number
  mostLinks: number
  /** Behind the last block of the last one: an element inside another of the same name is not counted again. */
  end: number
}

/** How much of a page is in many elements of one name: the posts of a thread, the cards of a listing. */
export function surveySiblings(outline: Outline) {
  const { markup, massSums, linkSums } = outline
  const groups = new Map<string, Group>()
  for (const element of markup.elements) {
    if (!HOLDERS.has(element.tag) || element.lastBlock <= element.firstBlock) continue
    count(element, groups, within(massSums, element), within(linkSums, element))
  }
  const repeated = [...groups.values()].filter((group) => group.count >= FEWEST)
  const posts = fullestBy(repeated, proseBeside)
  const cards = fullestBy(repeated, linksBeside)
  return {
    'siblings-prose': shareOf(posts ? proseBeside(posts) : 0, massSums),
    'siblings-count': logOf(posts?.count ?? 0),
    'siblings-length': logOf(posts ? posts.mass / posts.count : 0),
    'siblings-links': shareOf(cards ? linksBeside(cards) : 0, linkSums),
    cards: logOf(cards?.count ?? 0),
    ...namesOf('posts', posts, outline),
    ...namesOf('cards', cards, outline),
  }
}

function shareOf(part: number, sums: Float64Array): number {
  return Math.min(1, part / Math.max(1, sums.at(-1) ?? 0))
}

/** What a group holds beside its fullest element. */
function proseBeside({ mass, fullest }: Group): number {
  return mass - fullest
}

function linksBeside({ links, mostLinks }: Group): number {
  return links - mostLinks
}

function fullestBy(groups: readonly Group[], held: (group: Group) => number): Group | undefined {
  let fullest: Group | undefined
  for (const group of groups) if (held(group) > (fullest ? held(fullest) : 0)) fullest = group
  return fullest
}

function namesOf<Place extends string>(place: Place, group: Group | undefined, { reader }: Outline) {
  const named = pageTypesIn(group ? reader.pageTypes(group.first.attributes) : 0)
  return Object.fromEntries(PAGE_TYPES.map((type) => [`${place}:${type}`, named.includes(type) ? 1 : 0])) as Record<
    `${Place}:${PageType}`,
    number
  >
}

function count(element: Element, groups: Map<string, Group>, mass: number, links: number): void {
  const name = `${nameOf(element)}<${element.parent?.attributes.get('class') ?? ''}`
  let group = groups.get(name)
  if (!group)
    groups.set(name, (group = { first: element, count: 0, mass: 0, fullest: 0, links: 0, mostLinks: 0, end: 0 }))
  if (element.firstBlock < group.end) return
  group.end = element.lastBlock
  group.count++
  group.mass += mass
  group.fullest = Math.max(group.fullest, mass)
  group.links += links
  group.mostLinks = Math.max(group.mostLinks, links)
}
