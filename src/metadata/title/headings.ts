import { KICKER } from '../../lexicon/title-markup.js'
import type { Element } from '../../model/element.js'
import type { Markup } from '../../model/page.js'
import { webUrl } from '../../text/urls.js'
import { addressKey } from '../../statements/address.js'
import type { Statements } from '../../statements/index.js'

/** A heading of the page that may be its headline. */
export interface Heading {
  readonly element: Element
  /** Lines parted by line ends, without a kicker in front. */
  readonly text: string
  /** It links to the page that it stands on. */
  readonly linksHere: boolean
}

const LONGEST = 400
const MOST = 80
const HEADING = /^h[1-3]$/u

/**
 * The headings of the first three levels in the order of the page, hidden ones only where no `<h1>` is shown. Without those
 * that link elsewhere: to the front page with the site's name, or to another story.
 */
export function headingsOf({ elements, base }: Markup, input: string, statements: Statements): Heading[] {
  // The front page is the site's, also where it is the page itself.
  const isOwn = (address: string): boolean => statements.isOwn(address) && addressKey(address).includes('/')
  const shown = elements.some(({ tag, hidden, from, to }) => tag === 'h1' && !hidden && to > from)
  const headings: Heading[] = []
  for (const [index, element] of elements.entries()) {
    const { tag, from, to, hidden } = element
    if (!HEADING.test(tag) || to <= from || to - from > LONGEST || (hidden && shown)) continue
    if (headings.length === MOST) break
    const inside = insideOf(elements, index)
    const target = linkOf(element, inside)
    const address = target === undefined ? undefined : webUrl(target, base)
    const isHere = address !== undefined && isOwn(address)
    if (address !== undefined && !isHere) continue
    const linksHere = isHere && !address.includes('#')
    headings.push({ element, text: input.slice(endOfKicker(element, inside), to).trim(), linksHere })
  }
  return headings
}

/** The headings that link to the front page, whose name they bear. */
export function frontPageHeadings({ elements, base }: Markup, input: string): string[] {
  return elements.flatMap((element, index) => {
    const { tag, from, to } = element
    const target = HEADING.test(tag) && to - from <= LONGEST ? linkOf(element, insideOf(elements, index)) : undefined
    const address = target === undefined ? undefined : webUrl(target, base ?? ANYWHERE)
    return address !== undefined && new URL(address).pathname === '/' ? [input.slice(from, to).trim()] : []
  })
}
/** Of a page whose address isn't known, links within its site are told all the same. */
const ANYWHERE = 'https://page.invalid/of/a/site'

/** Elements of one heading that are looked at. */
const MOST_INSIDE = 12

function insideOf(elements: readonly Element[], index: number): readonly Element[] {
  const depth = elements[index]?.depth ?? 0
  const inside: Element[] = []
  for (const element of elements.slice(index + 1, index + 1 + MOST_INSIDE)) {
    if (element.depth <= depth) break
    inside.push(element)
  }
  return inside
}

/** The address that all of a heading links to. */
function linkOf({ from, to, parent }: Element, inside: readonly Element[]): string | undefined {
  const link = parent?.tag === 'a' ? parent : inside.find((element) => element.tag === 'a' && covers(element, from, to))
  return link?.attributes.get('href')
}

function covers(element: Element, from: number, to: number): boolean {
  return (element.to - element.from) * 2 > to - from
}

/** Where the headline begins behind a line above it: `<h1><span class="kicker">Economy</span> Prices rise</h1>`. */
function endOfKicker({ from, to }: Element, inside: readonly Element[]): number {
  const kicker = inside.find((element) => KICKER.test(element.attributes.get('class') ?? ''))
  return kicker && kicker.from <= from + 1 && kicker.to < to ? kicker.to : from
}
