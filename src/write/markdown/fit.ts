import type { SpanKind } from '../../model/span.js'
import type { Stretch } from '../spans.js'

/**
 * Makes stretches such that their marks mean in Markdown what they should. A run of `*` or `~` opens or closes by the
 * characters on both sides of it ("left-flanking" and "right-flanking" in CommonMark), so spaces and punctuation move
 * out of a stretch where they stand in the way, and a stretch that can't be marked is written without its mark.
 */
export function fitted(stretches: readonly Stretch[], text: string): readonly Stretch[] {
  return apart(
    stretches.flatMap((stretch) => tightened(stretch, text)),
    { text, inStars: false },
  )
}

/** What can't stand side by side, because the marks would run into each other. Emphasis of both strengths uses stars. */
const FAMILIES: ReadonlyMap<SpanKind, string> = new Map([
  ['strong', '*'],
  ['emphasis', '*'],
  ['deleted', '~'],
  ['code', '`'],
])
/** Written as their text alone: Markdown has nothing for them. */
const UNMARKED: ReadonlySet<SpanKind> = new Set<SpanKind>(['inserted', 'mark'])

/** Control characters aren't written. */
const SPACE = /^[\s\p{Cc}]$/u
/** What CommonMark takes for a space: not all that JavaScript does. */
const CERTAIN_SPACE = /^[\p{Zs}\t\n\f\r]$/u
/** All that one version of CommonMark or another takes for punctuation; halves of characters may be. */
const PERHAPS_PUNCTUATION = /^[\p{P}\p{S}\p{Cs}]$/u
/** What every version takes for it. */
const PUNCTUATION = /^[\p{P}$+<=>^`|~]$/u

/** Whether a mark may stand between this character, outside, and punctuation inside. */
function isBorder(outside: string): boolean {
  return outside === '' || CERTAIN_SPACE.test(outside) || PUNCTUATION.test(outside)
}

/** The stretch without spaces at its ends, and without punctuation there that stands against a letter. */
function tightened(stretch: Stretch, text: string): readonly Stretch[] {
  const children = stretch.children.flatMap((child) => tightened(child, text))
  if (UNMARKED.has(stretch.kind)) return children
  const first = children[0]?.start ?? stretch.end
  const last = children.at(-1)?.end ?? stretch.start
  const family = FAMILIES.get(stretch.kind)
  const movable = family === '*' || family === '~'
  let { start, end } = stretch
  while (start < Math.min(first, end) && isLoose(text.charAt(start), text.charAt(start - 1), movable)) start++
  while (end > Math.max(last, start) && isLoose(text.charAt(end - 1), text.charAt(end), movable)) end--
  return start < end ? [{ ...stretch, start, end, children }] : []
}

function isLoose(inside: string, outside: string, movable: boolean): boolean {
  if (SPACE.test(inside)) return true
  return movable && PERHAPS_PUNCTUATION.test(inside) && !isBorder(outside)
}

interface Surroundings {
  readonly text: string
  /** Within a stretch between stars. */
  readonly inStars: boolean
}

/** Takes the marks off those stretches that would not be read as they are meant, and goes on with what is in them. */
function apart(stretches: readonly Stretch[], around: Surroundings): readonly Stretch[] {
  const kept: Stretch[] = []
  const queue = stretches.toReversed()
  for (let stretch = queue.pop(); stretch; stretch = queue.pop()) {
    const family = FAMILIES.get(stretch.kind)
    const before = kept.at(-1)
    const touches = family !== undefined && before?.end === stretch.start && FAMILIES.get(before.kind) === family
    if (touches || !canBeMarked(stretch, around)) {
      queue.push(...stretch.children.toReversed())
      continue
    }
    const inStars = around.inStars || family === '*'
    kept.push({ ...stretch, children: apart(stretch.children, { ...around, inStars }) })
  }
  return kept
}

function canBeMarked(stretch: Stretch, { text, inStars }: Surroundings): boolean {
  const family = FAMILIES.get(stretch.kind)
  if (family === undefined || family === '`') return true
  const { start, end } = stretch
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  const hardStart = PERHAPS_PUNCTUATION.test(text.charAt(start)) || meetsMark(stretch, family, 'start')
  const hardEnd = PERHAPS_PUNCTUATION.test(text.charAt(end - 1)) || meetsMark(stretch, family, 'end')
  if ((hardStart && !isBorder(before)) || (hardEnd && !isBorder(after))) return false
  if (family === '~' || (!inStars && !holdsStars(stretch))) return true
  return onlyOneWay(before, hardStart) && onlyOneWay(after, hardEnd)
}

/** Whether another mark stands right inside of this one: it counts as punctuation, where it isn't of the same family. */
function meetsMark(stretch: Stretch, family: string, edge: 'start' | 'end'): boolean {
  const child = stretch.children.at(edge === 'start' ? 0 : -1)
  if (child?.[edge] !== stretch[edge]) return false
  return FAMILIES.get(child.kind) !== family || meetsMark(child, family, edge)
}

/**
 * Whether stars between these two can open or close, but not both. Stars within stars must be so: others might be read
 * as the end of what they stand in.
 */
function onlyOneWay(outside: string, hard: boolean): boolean {
  return outside === '' || CERTAIN_SPACE.test(outside) || (!hard && PUNCTUATION.test(outside))
}

function holdsStars({ children }: Stretch): boolean {
  return children.some((child) => FAMILIES.get(child.kind) === '*' || holdsStars(child))
}
