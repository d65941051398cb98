import { META_NAMES } from '../../lexicon/markup/meta-names.js'
import { HOME_WORDS } from '../../lexicon/places.js'
import { BUTTON_WORDS, NO_SECTIONS } from '../../lexicon/sites.js'
import {
  blocksLabelled,
  comparable,
  firstOf,
  found,
  readFirst,
  sourceOf,
  withoutMark,
  type Context,
  type Found,
  type Placed,
  type Source,
} from '../context.js'
import { nodesOf, textsOf } from '../../statements/json-ld.js'
import { categoryLinks } from './keyword-lists.js'
import type { ItemValue } from '../../statements/microdata.js'
import { plainText } from '../../statements/plain-text.js'
import { siteNames } from '../site/names.js'
import { fromArticle, fromHead, fromItem, fromMeta } from '../stated.js'
import { linksAlongPath } from './path-link.js'
import { trailOf } from './trail.js'

const MOST_WORDS = 5
const LONGEST = 40
/** A breadcrumb is at most this many blocks below the headline. */
const BEHIND = 3

const SOURCES: readonly Source<string>[] = [
  fromHead('section', toSection),
  fromMeta(META_NAMES.section, toSection),
  fromArticle('articleSection', toSection),
  fromMeta(META_NAMES.furtherSection, toSection),
  fromItem('articleSection', toSection),
  sourceOf('links of the category', linkOfCategory),
  sourceOf('json-ld breadcrumb', linkedPath),
  sourceOf('microdata breadcrumb', itemPath),
  sourceOf('links of the breadcrumb', (context) => lastSection(trailOf(context), context)),
  lastOfPath,
  sourceOf('links along the address', (context) =>
    firstOf(linksAlongPath(context), (text) => lastSection([text], context)),
  ),
]

/** In the spelling for readers, where a source has it: `Politics`, not `politics`. */
export function readSection(context: Context): Found<string> | undefined {
  const taken = readFirst(SOURCES, context)
  const spelled = taken?.others?.find(
    ({ value }) => CAPITAL.test(value) && comparable(value) === comparable(taken.value),
  )
  return taken && spelled && !CAPITAL.test(taken.value) ? { ...taken, value: spelled.value } : taken
}
const CAPITAL = /\p{Lu}/u

/** `News > World`: the last. `Football, Sport`: the first. */
const PATH_MARKS = / ?[>»›|] ?|(?<=\p{L}) ?\/ ?(?=\p{L})/u
const LIST_MARKS = /[,;] /u
const MOST_STATED = 200

function toSection(stated: string, context: Context): string | undefined {
  const [first = ''] = plainText(stated.slice(0, MOST_STATED)).split(LIST_MARKS, 1)
  const names = first.split(PATH_MARKS).reverse()
  return names.map((name) => name.trim()).find((name) => isStatedSection(name, context))
}

const noSections: ReadonlySet<string> = new Set(NO_SECTIONS.map(comparable))

function isStatedSection(name: string, { title }: Context): boolean {
  return isSection(name, title) && !noSections.has(comparable(name))
}

/** `<a rel="category tag">` */
function linkOfCategory(context: Context): string | undefined {
  return firstOf(categoryLinks(context), (text) => toSection(text, context))
}

const MOST_ITEMS = 12

function linkedPath(context: Context): string | undefined {
  return firstOf(context.ld.nodes.filter(isBreadcrumb), (list) => {
    const items = nodesOf(list, 'itemListElement').slice(0, MOST_ITEMS)
    const names = items.map((item) => textsOf(item, 'name')[0] ?? textsOf(item, 'item')[0] ?? '')
    return lastSection(names, context)
  })
}

function itemPath(context: Context): string | undefined {
  return firstOf(context.items.items.filter(isBreadcrumb), (list) => {
    const names = (list.properties.get('itemListElement') ?? []).slice(0, MOST_ITEMS).map(nameOfItem)
    return lastSection(names, context)
  })
}

function isBreadcrumb({ types }: { readonly types: readonly string[] }): boolean {
  return types.includes('BreadcrumbList')
}

function nameOfItem({ item, value }: ItemValue): string {
  return item?.properties.get('name')?.[0]?.value ?? value
}

/** The last name that is neither the site's, nor the article's. */
function lastSection(names: readonly string[], context: Context): string | undefined {
  const plain = names.map((name) => plainText(name.slice(0, MOST_STATED)))
  const found = plain.findLast((name) => isStatedSection(name, context) && !isButton(name))
  return found !== undefined && found === plain[0] && siteNames(context).has(found) ? undefined : found
}

/** The last name of the path that is neither home nor the article itself. */
function lastOfPath(context: Context): Found<string> | undefined {
  const until = context.headline < 0 ? context.bodyStart : Math.min(context.headline + BEHIND, context.bodyStart)
  const blocks = blocksLabelled(context, 'breadcrumb').filter(({ index }) => index < until)
  for (const placed of blocks.reverse()) {
    const section = sectionOf(placed, context.title)
    if (section === undefined || siteNames(context).has(section)) continue
    if (isPath(placed.block.text, context) || isInAddress(section, context)) return found(section, placed)
  }
  return undefined
}

/**
 * In HTML a breadcrumb is an element of its own, and lines that look like one are menus, except those that begin
 * with the front page or end in the headline.
 */
function isPath(text: string, { page, title }: Context): boolean {
  if (!page.markup || (title !== undefined && text.includes(title))) return true
  return ARROWS.test(text) && homeWords.has(comparable(pathOf(text)[0] ?? ''))
}

/** The address has it too: `/world/the-old-bridge`. */
function isInAddress(section: string, { page, statements }: Context): boolean {
  if (!page.markup) return true
  const name = comparable(section).replaceAll(' ', '-')
  return statements.addresses().some((address) => address.toLowerCase().includes(`/${name}/`))
}

function sectionOf({ block }: Placed, title: string | undefined): string | undefined {
  const names = pathOf(beforeTitle(withoutMark(block.text), title))
  return names.reverse().find((name) => isSection(name, title) && !isButton(name))
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

/** `Sign in`, `Search`: a path that shows no arrows looks like a row of buttons. */
function isButton(name: string): boolean {
  return comparable(name)
    .split(' ')
    .every((word) => buttonWords.has(word))
}
const buttonWords: ReadonlySet<string> = new Set(BUTTON_WORDS)

const homeWords: ReadonlySet<string> = new Set(HOME_WORDS.map(comparable))
const NO_SECTION = /[.…]$|\p{N}|^\P{L}*$/u

function isSection(name: string, title: string | undefined): boolean {
  const plain = comparable(name)
  if (plain === '' || name.length > LONGEST || plain.split(' ').length > MOST_WORDS) return false
  if (homeWords.has(plain) || NO_SECTION.test(name.trim())) return false
  return title === undefined || !comparable(title).startsWith(plain) || plain.split(' ').length < 3
}
