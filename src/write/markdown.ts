import type { Article } from '../model/article.js'
import type { Block } from '../model/block.js'

/** The body as plain text: paragraphs with an empty line between them. */
export function toText(article: Article): string {
  return article.text
}

/** What Markdown would read as a mark at the beginning of a line, and within one. */
const LINE_MARK = /^(?=[#>+-])|^\d{1,9}(?=[.)]\s)/u
const INLINE_MARK = /[\\`*_[\]<>]/gu
const NUMBERED = /^\d{1,9}[.)]$/u
const HEADLINE_LEVEL = 1
const SUBHEADING_LEVEL = 2

/** The body as Markdown (CommonMark) below its headline: headings, lists and quotes with their marks, the rest escaped. */
export function toMarkdown(article: Article): string {
  const parts: string[] = []
  const { title } = article.metadata
  if (title !== undefined) parts.push(`${'#'.repeat(HEADLINE_LEVEL)} ${escapeInline(title)}`)
  let before: Block | undefined
  for (const block of article.blocks) {
    const line = writeBlock(block)
    if (block.continues === true && parts.length > 0 && before)
      parts[parts.length - 1] += ` ${escapeInline(block.text)}`
    else if (before?.role === 'list-item' && block.role === 'list-item') parts[parts.length - 1] += `\n${line}`
    else parts.push(line)
    before = block
  }
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`
}

function writeBlock(block: Block): string {
  const text = escapeInline(block.text)
  if (block.role === 'heading') return `${'#'.repeat(block.level ?? SUBHEADING_LEVEL)} ${text}`
  if (block.role === 'list-item') return `${NUMBERED.test(block.mark ?? '') ? (block.mark ?? '') : '-'} ${text}`
  if (block.role === 'quote') return `> ${text}`
  if (block.role === 'code') return `    ${block.text}`
  return text.replace(LINE_MARK, '$&\\')
}

function escapeInline(text: string): string {
  return text.replace(INLINE_MARK, '\\$&')
}
