import type { Entry } from '../entries.js'
import { continuesWrapped, wrapWidth } from '../wrapped.js'
import type { ReadBlock } from './read-block.js'

/** The blocks of a page, some of them put together. */
export interface Joined {
  readonly blocks: readonly ReadBlock[]
  /** Of the first `count` blocks as they were read: how many joined blocks begin among them. */
  readonly before: (count: number) => number
}

/**
 * Puts paragraphs together whose every line ends in a `<br>` where it was full: a mail or a typewriter's text was made
 * a page. The text of the page keeps its length, a space for each break.
 */
export function joinWrapped(blocks: readonly ReadBlock[]): Joined {
  const unchanged = { blocks, before: (count: number): number => count }
  if (!blocks.some(({ block }) => block.breaks)) return unchanged
  const input = blocks.map(({ block }) => block.text).join('\n')
  const entries = blocks.map(entryOf)
  const width = wrapWidth(input, entries)
  if (width === undefined) return unchanged
  const groups: [ReadBlock, ...ReadBlock[]][] = []
  const begun = blocks.map((block, index) => {
    const group = groups.at(-1)
    const [before, entry] = [entries[index - 1], entries[index]]
    if (group && before && entry && goesOn(input, before, entry, width)) group.push(block)
    else groups.push([block])
    return groups.length
  })
  return { blocks: groups.map(joined), before: (count) => begun[count - 1] ?? 0 }
}

function goesOn(input: string, before: Entry, entry: Entry, width: number): boolean {
  return continuesWrapped(input, before, entry, width) && !input.startsWith('-', before.line.end - 1)
}

/** A line as that of a text: what doesn't go on behind a break stands apart. */
function entryOf({ block: { start, end, role, breaks } }: ReadBlock): Entry {
  const isApart = role === 'code' || role === 'table' || role === 'heading'
  return {
    line: { start, end, indent: 0, gap: breaks !== true, plain: true },
    role: isApart ? role : 'paragraph',
    rest: start,
  }
}

function joined(group: readonly [ReadBlock, ...ReadBlock[]]): ReadBlock {
  const [first] = group
  const last = group.at(-1) ?? first
  if (last === first) return first
  const { start } = first.block
  return {
    block: { ...first.block, text: group.map(({ block }) => block.text).join(' '), end: last.block.end },
    origin: {
      ...first.origin,
      spans: group.flatMap(({ block, origin }) =>
        origin.spans.map((span) => ({
          ...span,
          start: span.start + block.start - start,
          end: span.end + block.start - start,
        })),
      ),
      linked: group.reduce((sum, { origin }) => sum + origin.linked, 0),
      bold: group.reduce((sum, { origin }) => sum + origin.bold, 0),
      end: last.origin.end,
    },
  }
}
