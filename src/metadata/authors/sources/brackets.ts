import { found, type Context, type Found } from '../../context.js'
import { readCredits } from './credits.js'
import { isEastern, isFamilyNamed, isJapaneseName } from '../names/eastern.js'
import { isFullName } from '../names/kinds.js'
import { namingLanguages } from '../languages.js'
import { placesOf } from '../places.js'

/** Paragraphs at either end of the body, and blocks behind it, that may hold the names. */
const PARAGRAPHS = 3
const BEHIND = 2
/** Longest beginning of a paragraph such as `本报某地1月2日讯（记者张三）`, in characters. */
const LONGEST_START = 60

const AT_START = /[（(【]([^（）()【】]{2,40})[)）】]/u
const AT_END = /[（(【]([^（）()【】]{2,40})[)）】]\s*$/u
const BETWEEN = /[\s、，/／]+/u
/** `(Jane Doe)`, `(Jane Doe) +++`: what ends a text of several sentences. */
const WESTERN_END = /[.!?…]["”“»]? \((\p{Lu}[^()]{4,40})\)[\s+*]*$/u

/** Elsewhere the author's whole name in brackets ends the text. */
export function bracketedName(context: Context): Found<readonly string[]> | undefined {
  const index = context.page.blocks.findLastIndex(({ label }) => label === 'body')
  const block = context.page.blocks[index]
  const name = WESTERN_END.exec(block?.text ?? '')?.[1]
  return block && name !== undefined && isFullName(name) ? found([name], { block, index }) : undefined
}

/** Chinese and Japanese papers name the author in brackets, where the first paragraph begins or the last one ends. */
export function bracketedCredits(context: Context): Found<readonly string[]> | undefined {
  const { blocks } = context.page
  const { bodyStart, bodyEnd } = placesOf(context)
  const start = Math.max(0, bodyStart - 1)
  for (let index = start; index < Math.min(bodyEnd, start + PARAGRAPHS); index++) {
    const names = namesIn(AT_START.exec(blocks[index]?.text.slice(0, LONGEST_START) ?? '')?.[1], context, false)
    const block = blocks[index]
    if (block && names.length > 0) return found(names, { block, index })
  }
  for (
    let index = Math.min(blocks.length, bodyEnd + BEHIND) - 1;
    index >= Math.max(start, bodyEnd - PARAGRAPHS);
    index--
  ) {
    const names = namesIn(AT_END.exec(blocks[index]?.text ?? '')?.[1], context, index < bodyEnd)
    const block = blocks[index]
    if (block && names.length > 0) return found(names, { block, index })
  }
  return undefined
}

/** A name alone in brackets ends an article, and explains a word within one. */
function namesIn(inside: string | undefined, context: Context, mayBeBare: boolean): readonly string[] {
  if (inside === undefined || !isEastern(inside)) return []
  const languages = namingLanguages(context)
  const credits = readCredits(inside, languages)
  if (credits) return credits.signed || mayBeBare ? credits.names : []
  const names = inside.trim().split(BETWEEN)
  const isName = languages[0] === 'ja' ? isJapaneseName : isFamilyNamed
  return mayBeBare && names.every((name) => isName(name)) ? names : []
}
