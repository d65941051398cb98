import type { Block } from '../../model/block.js'
import type { Element } from '../../model/element.js'
import { type Outline, within } from '../../evidence/markup/outline.js'
import { logOf } from '../../evidence/columns.js'
import { DATE, LABEL, LINE, MONEY } from './page-lines.js'
import { typesAt } from './page-types.js'
import { nameOf } from '../../evidence/markup/element-name.js'

/** Elements that hold a post or a card. Paragraphs are like-named on every page. */
const HOLDERS: ReadonlySet<string> = new Set(['div', 'article', 'section', 'li', 'tr', 'td', 'table', 'details', 'dd'])
/** This many elements of one name are made by a template. */
const FEWEST = 3
/** More of them say no more. */
const MOST = 100

/** Elements of one name. */
interface Group {
  /** An element inside another of the same name is not counted again. */
  readonly members: Element[]
  mass: number
  fullest: number
  links: number
  mostLinks: number
}

/** How much of a page is in many elements of one name: the posts of a thread, the cards of a listing. */
export function surveySiblings(outline: Outline, blocks: readonly Block[]) {
  const { markup, massSums, linkSums, wordSums } = outline
  const groups = new Map<string, Group>()
  for (const element of markup.elements) {
    if (!HOLDERS.has(element.tag) || element.lastBlock <= element.firstBlock) continue
    count(element, groups, within(massSums, element), within(linkSums, element))
  }
  const repeated = [...groups.values()].filter(({ members }) => members.length >= FEWEST)
  const posts = fullestBy(repeated, proseBeside)
  const cards = fullestBy(repeated, linksBeside)
  return {
    'siblings-prose': shareOf(posts ? proseBeside(posts) : 0, massSums),
    'siblings-count': logOf(posts?.members.length ?? 0),
    'siblings-length': logOf(posts ? posts.mass / posts.members.length : 0),
    'siblings-links': shareOf(cards ? linksBeside(cards) : 0, linkSums),
    cards: logOf(cards?.members.length ?? 0),
    'cards-length': logOf(cards ? wordsOf(cards, wordSums) / cards.members.length : 0),
    ...partsOf('posts', posts, blocks),
    ...partsOf('cards', cards, blocks),
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
  const [first] = group?.members ?? []
  return typesAt(place, first ? reader.pageTypes(first.attributes) : 0)
}

function wordsOf({ members }: Group, wordSums: Float64Array): number {
  return members.reduce((sum, element) => sum + within(wordSums, element), 0)
}

/** Shares of a group's elements that hold a heading, a price, and a line with a date. */
function partsOf<Place extends string>(place: Place, group: Group | undefined, blocks: readonly Block[]) {
  const members = group?.members.slice(0, MOST) ?? []
  const share = (isPart: (block: Block) => boolean) =>
    members.filter(({ firstBlock, lastBlock }) => blocks.slice(firstBlock, lastBlock).some(isPart)).length /
    Math.max(1, members.length)
  return {
    [`${place}-titled`]: share(({ role }) => role === 'heading'),
    [`${place}-priced`]: share(({ text }) => text.length <= LINE && MONEY.test(text)),
    [`${place}-dated`]: share(({ text }) => text.length < LABEL && DATE.test(text)),
  } as Record<`${Place}-${'titled' | 'priced' | 'dated'}`, number>
}

function count(element: Element, groups: Map<string, Group>, mass: number, links: number): void {
  const name = `${nameOf(element)}<${element.parent?.attributes.get('class') ?? ''}`
  let group = groups.get(name)
  if (!group) groups.set(name, (group = { members: [], mass: 0, fullest: 0, links: 0, mostLinks: 0 }))
  if (element.firstBlock < (group.members.at(-1)?.lastBlock ?? 0)) return
  group.members.push(element)
  group.mass += mass
  group.fullest = Math.max(group.fullest, mass)
  group.links += links
  group.mostLinks = Math.max(group.mostLinks, links)
}
