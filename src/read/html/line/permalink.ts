import type { OpenElement } from '../elements.js'

/** What stands for a link to the place where it stands itself: `¶`, `#`, `⌗`, a chain. */
const SIGN = /^[\p{S}\p{Po}\p{Pd}]{1,2}$/u
export const LONGEST_SIGN = 3
const EMOJI_FORM = /[\uFE0E\uFE0F]$/u
const CLASS = /(?:^|[\s_-])(?:headerlink|permalink|anchor|anchor-?link|hash-?link|self-?link)(?![^\s])/iu
const HEADING = /^h[1-6]$/u

/** What leads from a note back to its mark. */
const BACK = /^[↩↑⤴^]$/u

/** Whether a link is no more than a sign for the place where it stands, as generators of pages put beside headings. */
export function isPermalink({ attributes }: OpenElement, text: string, home: OpenElement | undefined): boolean {
  const sign = text.replace(EMOJI_FORM, '')
  const href = attributes.get('href') ?? ''
  if (BACK.test(sign)) return href.startsWith('#')
  if (!SIGN.test(sign)) return false
  const target = href.includes('#') ? href.slice(href.indexOf('#') + 1) : undefined
  if (target === undefined || home === undefined) return false
  return CLASS.test(attributes.get('class') ?? '') || HEADING.test(home.tag) || home.attributes.get('id') === target
}
