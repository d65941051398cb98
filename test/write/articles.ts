import type { Article, ArticleMedia, Block } from '../../src/index.js'

/** A block without its place. */
export type Part = Omit<Block, 'start' | 'end'>

/** An article of blocks that stand one after the other. */
export function articleOf(parts: readonly Part[], rest: Partial<Article> & { title?: string } = {}): Article {
  const { title, ...given } = rest
  const blocks = parts.map((part, index) => ({ ...part, start: index * 100, end: index * 100 + 99 }))
  return {
    text: parts.map(({ text }) => text).join('\n\n'),
    blocks,
    removed: [],
    metadata: { authors: [], tags: [], notes: [], wordCount: 0, sources: {}, ...(title !== undefined && { title }) },
    images: [],
    embeds: [],
    links: [],
    verdict: { kind: 'article', probability: 1, reason: 'written by hand' },
    confidence: 1,
    ...given,
  }
}

export function paragraph(text: string, more: Partial<Part> = {}): Part {
  return { text, role: 'paragraph', ...more }
}

export function picture(position: number, more: Partial<ArticleMedia> = {}): ArticleMedia {
  return { kind: 'image', url: 'https://a.example/p.jpg', position, ...more }
}

/** Spans by the words they cover: each at the first place where its words stand. */
export function marked(
  text: string,
  spans: readonly (readonly [NonNullable<Block['spans']>[number]['kind'], string, string?])[],
): Part {
  return paragraph(text, {
    spans: spans.map(([kind, words, href]) => {
      const start = text.indexOf(words)
      if (start < 0) throw new RangeError(`${words} is not in ${text}`)
      return { kind, start, end: start + words.length, ...(href !== undefined && { href }) }
    }),
  })
}

const SPACE = /[\s\p{Cc}]+/gu

/** A text without its white space: what must be the same however it is laid out. */
export function letters(text: string): string {
  return text.replace(SPACE, '')
}
