import type { Evidence } from '../evidence/phrases.js'
import { hintsAround } from '../evidence/markup/block-hints.js'
import { hintBits } from '../evidence/markup/hints.js'
import { NAMING_ATTRIBUTES, type Element } from '../model/element.js'
import type { Kind, Label } from '../model/kind.js'
import { LABELS, probabilityOf } from '../models/labels/index.js'
import { isDate, readsLikeProse, type Judged } from './judge.js'

/** By its words alone a label is likely from here on. */
const LIKELY = 0.5
/** Characters of a phrase that a reason repeats. */
const MOST_REPEATED = 60
/** Lines above a line among which its heading is looked for: in a page of one label each line would look at all others. */
const MOST_ABOVE = 100

/** What each label is by its place and shape, where nothing in the block itself speaks louder. */
const PLACES: Readonly<Partial<Record<Label, string>>> = {
  title: 'stands where a headline does',
  byline: 'a name where authors stand',
  timestamp: 'stands where dates do',
  breadcrumb: 'short and right above the headline',
  caption: 'reads like a caption beside the text',
  copyright: 'stands where the small print does',
}

/** What weighed most for a block's label, in plain words. @param labels of all blocks of the page */
export function reasonFor(judged: Judged, labels: readonly Label[], index: number): string {
  const label = labels[index] ?? 'other'
  if (label === 'body') return readsLikeProse(judged, index) ? 'reads like prose' : 'stands in the body'
  const found = judged.measured.evidence[index]
  const spoken = found && phraseOf(found, label)
  return (
    spoken ??
    nameOf(judged, label, index) ??
    (label === 'timestamp' && isDate(judged, index) ? 'a date' : undefined) ??
    ownWords(judged, label, index) ??
    headingOf(judged, labels, index) ??
    PLACES[label] ??
    'stands among lines like it'
  )
}

/** `the whole line is "related posts"`, `it says "sign up"`. */
function phraseOf({ whole, hits }: Evidence, kind: Kind): string | undefined {
  if (whole?.kind === kind) return `the whole line is "${whole.phrase}"`
  const hit = hits.find(({ entry }) => entry.kind === kind)
  return hit && `it says "${hit.entry.phrase}"`
}

/** Elements around a block whose names are looked at. */
const LEVELS = 6

/** `class "share-tools"`: a name around the block that says the same. */
function nameOf({ measured, page }: Judged, kind: Kind, index: number): string | undefined {
  const home = page.markup?.origins[index]?.home
  const bit = hintBits(kind)
  if (!measured.outline || !home || bit === 0) return undefined
  const { near, far } = hintsAround(measured.outline, index, home)
  if (((near | far) & bit) === 0) return undefined
  let at: Element | undefined = home
  for (let level = 0; at && level < LEVELS; level++, at = at.parent) {
    const named = ((measured.outline.own[at.index] ?? 0) & bit) !== 0 && nameIn(at)
    if (named) return named
  }
  return undefined
}

function nameIn({ attributes }: Element): string | undefined {
  for (const name of NAMING_ATTRIBUTES) {
    const value = attributes.get(name)
    if (value !== undefined && value !== '') return `${name} "${shortened(value)}"`
  }
  return undefined
}

function ownWords({ posteriors }: Judged, label: Label, index: number): string | undefined {
  const own = probabilityOf(posteriors.words, index, LABELS.indexOf(label))
  return own >= LIKELY ? 'by its own words' : undefined
}

/** `below "Mehr zum Thema"`: the first line of the stretch of lines with the same label. */
function headingOf({ page }: Judged, labels: readonly Label[], index: number): string | undefined {
  let first = index
  while (first > 0 && labels[first - 1] === labels[index]) {
    first--
    if (index - first > MOST_ABOVE) return undefined
  }
  const heading = page.blocks[first]?.text ?? ''
  if (first === index || heading === '') return undefined
  return `among lines like it, below "${shortened(heading)}"`
}

function shortened(text: string): string {
  return text.length <= MOST_REPEATED ? text : `${text.slice(0, MOST_REPEATED)}…`
}
