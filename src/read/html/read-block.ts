import type { Block, Role } from '../../model/block.js'
import type { Element } from '../../model/element.js'
import type { Origin } from '../../model/page.js'
import type { Container } from '../../model/span.js'
import type { FinishedLine } from './line/written.js'

/** A block as it is read, before tables are told from layout. */
export interface ReadBlock {
  readonly block: Block
  readonly origin: Origin
}

/** What an element makes of the text in it. */
export interface Roled {
  readonly role: Role
  readonly level?: number
  /** Of code. */
  readonly language?: string
}

export const NOTE: Roled = { role: 'paragraph' }

/** A line of text as a block. @param continues it goes on with the paragraph of the line before */
export function blockOf(
  { text, note }: Pick<FinishedLine, 'text' | 'note'>,
  start: number,
  { role, level, language }: Roled,
  continues: boolean,
  within: readonly Container[],
): Block {
  return {
    text,
    start,
    end: start + text.length,
    role,
    ...(level !== undefined && { level }),
    ...(language !== undefined && { language }),
    ...(continues && { continues, breaks: true }),
    ...(within.length > 0 && { within }),
    ...(note !== undefined && { note }),
  }
}

export function originOf({ spans, linked, bold, start, end }: FinishedLine, home: Element): Origin {
  return { home, spans, linked, bold, start, end }
}
