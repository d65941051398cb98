import type { ArticleLink } from '../model/article.js'
import type { Block } from '../model/block.js'
import { stretchesOf, type Stretch } from './spans.js'

/** The links of the body, in order. Those without a word to click on are none: icons, anchors, pictures. */
export function linksOf(blocks: readonly Block[]): readonly ArticleLink[] {
  const links: ArticleLink[] = []
  for (const [index, { text, spans }] of blocks.entries()) {
    if (spans) collect(stretchesOf(spans, text), text, index, links)
  }
  return links
}

function collect(stretches: readonly Stretch[], text: string, block: number, links: ArticleLink[]): void {
  for (const { start, end, href, children } of stretches) {
    const label = text.slice(start, end).trim()
    if (href !== undefined && label !== '') links.push({ url: href, text: label, block })
    else collect(children, text, block, links)
  }
}
