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

/** Behind an item of a list of articles: who wrote it, and when. */
const BEHIND_ITEM: ReadonlySet<Kind> = new Set(['byline', 'timestamp', 'engagement'])
/** In front of one: its section, its picture's caption. Belongs to the run where an item does follow. */
const BEFORE_ITEM: ReadonlySet<Kind> = new Set(['caption', 'breadcrumb', 'navigation', 'title'])
const LISTS_ARTICLES: ReadonlySet<Kind> = new Set(['related-posts', 'trending'])
/** A block this likely to be body ends a run. */
const PROSE = 0.6
/** A whole sentence need only not be out of the question: among the items of a list it is the teaser of one. */
const TEASER = 0.1
const SENTENCE = 15

/** Gives the blocks behind each opening block to its run; a run ends where prose or something else begins. */
export function extendRuns(context: Context, proposals: (Proposal | undefined)[]): void {
  for (let index = 0; index < proposals.length; index++) {
    const opener = proposals[index]
    if (opener?.opens !== true) continue
    if (opensRun(context, index, opener.kind)) index = extend(context, proposals, index, opener)
    else proposals[index] = { ...opener, confidence: DOUBTED, opens: false }
  }
}

/** Words of a piece that two others of one kind enclose: `© 2024 | Example News. | All rights reserved.` */
const ENCLOSED = 6

/** Gives a short piece of a line to the kind that stands on both sides of it. */
export function fillGaps(context: Context, proposals: (Proposal | undefined)[]): void {
  for (let index = 1; index + 1 < proposals.length; index++) {
    const before = proposals[index - 1]
    const after = proposals[index + 1]
    if (proposals[index] || context.blocks[index + 1]?.continues !== true || lengthOf(context, index) > ENCLOSED)
      continue
    if (!before || before.kind !== after?.kind || Math.min(before.confidence, after.confidence) < PROOF) continue
    proposals[index] = { kind: before.kind, reason: `between two of ${before.kind}`, confidence: PROOF }
  }
}

/** A heading without its items is the name of a link. */
const DOUBTED = 0.6
/** Items of a list of articles are headlines; one among the next few lines must be as long as one. */
const HEADLINE_WORDS = 5
const HEADLINE_CHARACTERS = 7
const LOOK_AHEAD = 4

/** Whether what follows a heading may be its items. A menu holds the same words as the headings of lists. */
function opensRun(context: Context, index: number, kind: Kind): boolean {
  if (LISTS_ARTICLES.has(kind)) {
    for (let next = index + 1; next <= index + LOOK_AHEAD; next++) {
      if (lengthOf(context, next) >= HEADLINE_WORDS || (context.measures.ideographs[next] ?? 0) >= HEADLINE_CHARACTERS)
        return true
    }
    return false
  }
  return kind !== 'tags' || index > (context.headline?.index ?? context.body.first - LOOK_AHEAD)
}

function extend(context: Context, proposals: (Proposal | undefined)[], opening: number, opener: Proposal): number {
  const reach = REACH[opener.kind]
  if (!reach) return opening
  const last = Math.min(proposals.length - 1, opening + reach.items)
  let index = opening + 1
  for (; index <= last; index++) {
    if (!belongs(context, proposals, index, opener.kind, reach)) break
    const reason = `below "${shorten(context.blocks[opening]?.text ?? '')}"`
    proposals[index] = { kind: opener.kind, reason, confidence: 0.9 }
  }
  return index - 1
}

function belongs(
  context: Context,
  proposals: readonly (Proposal | undefined)[],
  index: number,
  kind: Kind,
  reach: Reach,
): boolean {
  if (index === context.headline?.index || lengthOf(context, index) > reach.words) return false
  if (!isFree(proposals, index, kind)) return false
  if (kind === 'comments') return index >= context.body.last
  // A keyword has no sentence around it, however much prose stands near.
  if (kind === 'tags') return context.measures.endsSentence[index] !== 1
  return (context.score[index] ?? 0) < (isSentence(context, index) ? TEASER : PROSE)
}

function isSentence({ measures }: Context, index: number): boolean {
  return measures.endsSentence[index] === 1 && (measures.length[index] ?? 0) >= SENTENCE
}

/** Whether nothing else lays claim to a block. */
function isFree(proposals: readonly (Proposal | undefined)[], index: number, kind: Kind): boolean {
  const own = proposals[index]
  if (!own || own.confidence < PROOF) return true
  if (own.opens === true) return false
  if (own.kind === kind) return true
  // A keyword may be a section's name as well.
  if (kind === 'tags') return own.kind === 'navigation'
  if (!LISTS_ARTICLES.has(kind)) return false
  if (BEHIND_ITEM.has(own.kind)) return true
  return BEFORE_ITEM.has(own.kind) && index + 1 < proposals.length && (proposals[index + 1]?.confidence ?? 0) < PROOF
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
