import { AUTHOR_ADDRESS, AUTHOR_NAME, NOT_THE_NAME, OF_OTHERS } from '../../lexicon/author-markup.js'
import type { Element } from '../../model/element.js'
import { hostOf } from '../../lib/host.js'
import type { Places } from './places.js'

/**
 * How an element says that it names the author: outright, by microdata, RDFa or `rel`; by a name for style sheets and
 * tests; or by nothing but the page that it links to.
 */
export type Hint = 'stated' | 'named' | 'linked'

const TELLING = ['class', 'id', 'data-testid', 'data-test', 'data-qa', 'data-component', 'data-hook'] as const
const SPACES = /\s+/u
const REL_AUTHOR = /(?:^|\s)author(?:\s|$)/iu
const STATES_AUTHOR = /(?:^|[\s:/])(?:author|creator)(?:\s|$)/iu
/** Longer values are styles. */
const LONGEST_VALUE = 300

/** @param host of the page; '' where it isn't known. */
export function hintOf({ attributes, tag }: Element, host: string): Hint | undefined {
  if (attributes.size === 0) return undefined
  if (STATES_AUTHOR.test(attributes.get('itemprop') ?? attributes.get('property') ?? '')) return 'stated'
  if (REL_AUTHOR.test(attributes.get('rel') ?? '')) return 'named'
  const isNamed = TELLING.some((name) => {
    const value = attributes.get(name)
    return value !== undefined && value.length <= LONGEST_VALUE && AUTHOR_NAME.test(value) && isForName(value)
  })
  if (isNamed) return 'named'
  return tag === 'a' && leadsToAuthor(attributes.get('href') ?? '', host) ? 'linked' : undefined
}

function isForName(value: string): boolean {
  return (
    !OF_OTHERS.test(value) && value.split(SPACES).some((word) => AUTHOR_NAME.test(word) && !NOT_THE_NAME.test(word))
  )
}

/** Whether a link leads to an author's page on the site itself. Social networks have such a page for everybody. */
function leadsToAuthor(href: string, host: string): boolean {
  if (!AUTHOR_ADDRESS.test(href)) return false
  return !ABSOLUTE.test(href) || (host !== '' && hostOf(href) === host)
}
const ABSOLUTE = /^(?:[a-z]+:)?\/\//iu

/** Whether its name says that it holds several: `class="authors"`. */
export function isForMany({ attributes }: Element): boolean {
  return TELLING.some((name) => SEVERAL.test(attributes.get(name) ?? ''))
}
const SEVERAL = /authors|bylines|autoren|auteurs|autores|contributors|writers/iu

const NEVER: ReadonlySet<string> = new Set(['nav', 'figure', 'figcaption', 'blockquote'])

/** Whether an element belongs to a teaser, a comment, a menu or a picture. What holds the article itself says nothing. */
export function isOfOthers(element: Element, { headline, bodyStart, bodyEnd }: Places): boolean {
  const middle = (bodyStart + bodyEnd) >> 1
  for (let above: Element | undefined = element; above; above = above.parent) {
    if (NEVER.has(above.tag)) return true
    if (holds(above, headline) || holds(above, bodyStart) || holds(above, middle)) return false
    if (above.tag === 'article') return true
    const { attributes } = above
    const name = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`
    if (name.length > 1 && name.length <= LONGEST_VALUE && OF_OTHERS.test(name)) return true
  }
  return false
}

function holds({ firstBlock, lastBlock }: Element, block: number): boolean {
  return firstBlock <= block && block < lastBlock
}
