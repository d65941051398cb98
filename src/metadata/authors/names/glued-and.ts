import { NAMES_WITH_WAW } from '../../../lexicon/people.js'

/** In front of a name that doesn't begin with the same letter itself. */
const GLUED_AND = new RegExp(
  `(?<=\\p{sc=Arab}{2} )(?!(?:${NAMES_WITH_WAW.join('|')})(?!\\p{L}))و(?=\\p{sc=Arab}{3})`,
  'gu',
)

/** `أحمد حسن وسارة محمود` with a space behind the `and`, which Arabic glues to the name. */
export function withSpacedAnd(text: string): string {
  return text.replace(GLUED_AND, 'و ')
}
