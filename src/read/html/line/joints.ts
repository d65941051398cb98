/** Characters outside of links from which a line is a sentence, where links that touch are one word. */
const SENTENCE = 20

export const LETTER = /[\p{L}\p{N}]/u
const SMALL = /[\p{Ll}\p{N}]/u
const CAPITAL = /\p{Lu}/u
/** Signs that stand at the word behind them, and before them. */
const OPENING = /[([{“‘„«「『]$/u
const CLOSING = /^[.,;:!?)\]}%…。、，」』”’]/u

/** An element that ended or began since the last text. */
export type Border = 'link' | 'control' | 'other' | undefined

/** Where a text meets the one before it, at the borders of elements. */
export interface Joint {
  /** The last two characters before. */
  readonly tail: string
  /** Characters before that stand outside of links. */
  readonly unlinked: number
  readonly ended: Border
  readonly began: Border
}

/** Whether two elements that touch would make one word of two: links in a list do, others where a capital follows. */
export function isGlued({ tail, unlinked, ended, began }: Joint, text: string): boolean {
  if (ended === undefined || (began === undefined && ended !== 'control')) return false
  const before = tail.slice(-1)
  if (!LETTER.test(before) || !LETTER.test(text.charAt(0))) return false
  if (ended === 'control' || (ended === 'link' && began === 'link' && unlinked < SENTENCE)) return true
  return text.length > 1 && SMALL.test(before) && LETTER.test(tail.charAt(0)) && CAPITAL.test(text.charAt(0))
}

/** Whether no space stands there, whatever stood there in between. */
export function isTight(tail: string, text: string): boolean {
  return OPENING.test(tail) || CLOSING.test(text)
}
