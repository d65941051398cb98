import { labelIn } from './share.js'
import { findDate } from './dates.js'

export type DateRole = 'published' | 'modified'

/** A date and what the text says it is. */
export interface Statement {
  readonly iso: string
  readonly role: DateRole | undefined
}

export interface Statements {
  readonly statements: readonly Statement[]
  /** What the text says of a date that comes after it: `Last updated:` at its end. */
  readonly pending: DateRole | undefined
}

const MOST_DATES = 4

/** Every date in a short text with the word in front of it; `pending` is what the text before announced. */
export function readStatements(text: string, languages: readonly string[], pending?: DateRole): Statements {
  const statements: Statement[] = []
  let role = pending
  let from = 0
  for (let count = 0; count < MOST_DATES; count++) {
    const date = findDate(text.slice(from), languages)
    if (!date) break
    role = labelIn(text.slice(from, from + date.start), languages) ?? (count === 0 ? role : undefined)
    statements.push({ iso: date.iso, role })
    from += date.end
  }
  return { statements, pending: labelIn(text.slice(from), languages) }
}
