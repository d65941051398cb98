import type { Kind } from '../model/kind.js'
import type { Context, Proposal } from './context.js'
import type { Decision } from './decide.js'
import { lengthOf } from './lexical.js'

/** A link's name in a menu. */
const MENU_WORDS = 4
const HEADLINE_WORDS = 25

/** Names what lies outside the body and no detector knows, by its looks and its place. */
export function nameRest(context: Context, proposals: readonly (Proposal | undefined)[], index: number): Decision {
  const length = lengthOf(context, index)
  const ends = context.measures.endsSentence[index] === 1
  if (!ends && length <= MENU_WORDS && besideMenu(proposals, index)) return named('navigation', 'a short line among links')
  if (!ends && length > MENU_WORDS && length <= HEADLINE_WORDS && besideKind(proposals, index, 'related-posts')) {
    return named('related-posts', 'a headline among headlines')
  }
  return named('other', index < context.body.first ? 'stands before the article' : 'stands behind the article')
}

const NEAR = 3

function besideMenu(proposals: readonly (Proposal | undefined)[], index: number): boolean {
  return besideKind(proposals, index, 'navigation')
}

function besideKind(proposals: readonly (Proposal | undefined)[], index: number, kind: Kind): boolean {
  for (let other = Math.max(0, index - NEAR); other <= index + NEAR; other++) if (proposals[other]?.kind === kind) return true
  return false
}

function named(label: Kind, reason: string): Decision {
  return { label, reason, confidence: 0.5 }
}
