import type { Kind } from '../model/kind.js'
import { PROOF, type Context, type Proposal } from './context.js'
import { lengthOf } from './lexical.js'

/** How far a heading reaches: items up to so many words, and so many of them. */
interface Reach {
  readonly words: number
  readonly items: number
}

const REACH: Readonly<Partial<Record<Kind, Reach>>> = {
  'related-posts': { words: 45, items: 60 },
  trending: { words: 45, items: 60 },
  tags: { words: 6, items: 30 },
  comments: { words: 400, items: 2000 },
  newsletter: { words: 45, items: 6 },
  'author-bio': { words: 150, items: 6 },
  'share-bar': { words: 4, items: 12 },
  navigation: { words: 8, items: 80 },
}

/** What stands between the items of a run and belongs to them: who wrote each, when, under which section. */
const BETWEEN: ReadonlySet<Kind> = new Set(['byline', 'timestamp', 'engagement', 'caption', 'breadcrumb', 'navigation', 'title'])
/** A block this likely to be body ends a run. */
const PROSE = 0.6

/** Gives the blocks behind each opening block to its run; a run ends where prose or something else begins. */
export function extendRuns(context: Context, proposals: (Proposal | undefined)[]): void {
  for (let index = 0; index < proposals.length; index++) {
    const opener = proposals[index]
    if (opener?.opens === true) index = extend(context, proposals, index, opener)
  }
}

function extend(context: Context, proposals: (Proposal | undefined)[], opening: number, opener: Proposal): number {
  const reach = REACH[opener.kind]
  if (!reach) return opening
  const last = Math.min(proposals.length - 1, opening + reach.items)
  let index = opening + 1
  for (; index <= last; index++) {
    if (!belongs(context, proposals[index], index, opener.kind, reach)) break
    const reason = `below "${shorten(context.blocks[opening]?.text ?? '')}"`
    proposals[index] = { kind: opener.kind, reason, confidence: 0.9 }
  }
  return index - 1
}

function belongs(context: Context, own: Proposal | undefined, index: number, kind: Kind, reach: Reach): boolean {
  if (index === context.headline?.index || lengthOf(context, index) > reach.words) return false
  if (own?.opens === true && own.confidence >= PROOF) return false
  if (own && own.confidence >= PROOF && own.kind !== kind && !BETWEEN.has(own.kind)) return false
  if (kind === 'comments') return index >= context.body.last
  return (context.score[index] ?? 0) < PROSE
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
