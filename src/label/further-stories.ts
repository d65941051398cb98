import { numberAt } from '../lib/arrays.js'
import type { Block } from '../model/block.js'
import type { Element } from '../model/element.js'
import type { Facts } from '../model/facts.js'
import type { Decision } from './decision.js'
import { readsLikeProse, type Judged } from './judge.js'

/** Paragraphs of an article that others are told apart from: fewer may be what stands above all of its parts. */
const LEAST_PARAGRAPHS = 3
export const ANOTHER: Decision = {
  label: 'related-posts',
  reason: 'another story, with a headline and a day or an author of its own',
  confidence: 0.8,
}

/**
 * Takes out stories that were loaded behind the article that the page's title names. Each stands in an element of its own
 * behind the article's, and has a headline of the same level above a day or an author. The parts of one article stand in
 * its element, or have nothing of it.
 */
export function leaveFurtherStories(decisions: readonly Decision[], judged: Judged): readonly Decision[] {
  const { blocks, markup } = judged.page
  if (!markup) return decisions
  const titles = titlesOf(markup.facts)
  const isNamed = ({ text }: Block): boolean => titles.includes(text)
  const headline = blocks.findIndex((block) => block.role === 'heading' && isNamed(block))
  const { lastBlock: end = Infinity } = elementWith(judged, headline, LEAST_PARAGRAPHS) ?? {}
  const stories = blocks.flatMap((block, index) => {
    const isHeadline = index >= end && block.role === 'heading' && block.level === blocks[headline]?.level
    const story = isHeadline && !isNamed(block) ? elementWith(judged, index, 1) : undefined
    return story && story.firstBlock >= end && isSigned(decisions, judged, index) ? [story] : []
  })
  return decisions.map((decision, index) => {
    const isAnother = stories.some(({ firstBlock, lastBlock }) => index >= firstBlock && index < lastBlock)
    return isAnother && decision.label === 'body' ? ANOTHER : decision
  })
}

function titlesOf({ title = '', metas }: Facts): string {
  return [title, ...metas.filter(({ name }) => name === 'og:title').map(({ content }) => content)].join('\n')
}

/** The smallest element around a headline that holds a number of paragraphs below it. */
function elementWith(judged: Judged, headline: number, paragraphs: number): Element | undefined {
  let element = judged.page.markup?.origins[headline]?.home
  let found = 0
  for (let at = headline + 1; element; element = element.parent)
    for (; at < element.lastBlock; at++) if (readsLikeProse(judged, at) && ++found === paragraphs) return element
  return undefined
}

/** Whether a day or an author stands in a line between a headline and its first paragraph. */
function isSigned(decisions: readonly Decision[], judged: Judged, headline: number): boolean {
  const { page, measured } = judged
  for (let at = headline + 1; at < decisions.length && !readsLikeProse(judged, at); at++) {
    const label = decisions[at]?.label
    const isLine = page.blocks[at]?.role === 'paragraph'
    if (isLine && (label === 'byline' || label === 'timestamp' || numberAt(measured.cues.dates, at) > 0)) return true
  }
  return false
}
