import { primarySubtag } from '../../lib/language-tag.js'
import { NOTES } from '../../lexicon/notes.js'
import type { LabelledBlock } from '../../model/block.js'
import type { Label } from '../../model/kind.js'
import { withoutMark, type Context, type Found } from '../context.js'

/** A note is at most this many blocks below the body. */
const BEHIND = 12
/** Longer blocks that begin like a note are paragraphs about something else. */
const LONGEST = 1_500
const MOST_NOTES = 10
/** Blocks of other people, or about other articles. */
const ELSEWHERE: ReadonlySet<Label> = new Set<Label>([
  'comments',
  'related-posts',
  'trending',
  'navigation',
  'copyright',
])

/**
 * What the page says of its own corrections, in its order: blocks that begin like a correction or an editor's note,
 * between the headline and a little below the body. They keep their labels.
 */
export function readNotes(context: Context): Found<readonly string[]> | undefined {
  const { blocks } = context.page
  const phrases = phrasesFor(context.languages)
  const notes: string[] = []
  let first = -1
  const end = Math.min(blocks.length, context.bodyEnd + BEHIND)
  for (let index = Math.max(0, context.headline); index < end && notes.length < MOST_NOTES; index++) {
    const note = noteAt(blocks, index, phrases)
    if (note === undefined || notes.includes(note)) continue
    if (first < 0) first = index
    notes.push(note)
  }
  return notes.length > 0 ? { value: notes, origin: `${blocks[first]?.label ?? ''} block ${first + 1}` } : undefined
}

interface Phrases {
  readonly labels: readonly string[]
  readonly openings: readonly string[]
  /** What they begin with. */
  readonly initials: ReadonlySet<string>
}

/** Those of the page's languages and of English. */
function phrasesFor(languages: readonly string[]): Phrases {
  const stated = [...languages.map(primarySubtag), 'en']
  const codes = [...new Set(stated)].filter((code) => NOTES[code] !== undefined)
  const key = codes.join(' ')
  let phrases = compiled.get(key)
  if (!phrases) compiled.set(key, (phrases = compile(codes)))
  return phrases
}

const compiled = new Map<string, Phrases>()

function compile(codes: readonly string[]): Phrases {
  const known = codes.flatMap((code) => NOTES[code] ?? [])
  const labels = known.flatMap((notes) => notes.labels)
  const openings = known.flatMap((notes) => notes.openings)
  return { labels, openings, initials: new Set([...labels, ...openings].map((phrase) => phrase.charAt(0))) }
}

function noteAt(blocks: readonly LabelledBlock[], index: number, phrases: Phrases): string | undefined {
  const block = blocks[index]
  if (!block || block.text.length > LONGEST || ELSEWHERE.has(block.label)) return undefined
  if (!phrases.initials.has(initialOf(block.text))) return undefined
  const text = withoutMark(block.text)
  const start = opening(text)
  if (phrases.openings.some((phrase) => startsWith(start, phrase))) return text
  const label = phrases.labels.find((phrase) => startsWith(start, phrase))
  if (label === undefined) return undefined
  const behind = start.slice(label.length)
  if (ALONE.test(behind)) return headedNote(blocks[index + 1], phrases)
  return COLON.test(behind) ? text : undefined
}

/** A label alone on a line is above its note. */
function headedNote(next: LabelledBlock | undefined, phrases: Phrases): string | undefined {
  if (!next || next.role === 'heading' || next.text.length > LONGEST || next.text.length < SHORTEST) return undefined
  const start = opening(next.text)
  return phrases.openings.some((phrase) => startsWith(start, phrase)) ? undefined : next.text
}
const SHORTEST = 20

/** What may come before the first word of a note. */
const IN_FRONT = ' \t\n([【［*_–—-‣•·'

/** The first letter as a phrase has it: nearly every block ends here. */
function initialOf(text: string): string {
  let at = 0
  while (at < text.length && IN_FRONT.includes(text.charAt(at))) at++
  const initial = text.charAt(at)
  return APOSTROPHE_MARKS.includes(initial) ? "'" : initial.toLowerCase().charAt(0)
}
const APOSTROPHE_MARKS = '’‘ʼ'

const WINDOW = 120
const MARKS = /^[\s([【［*_–—-]+/u
const APOSTROPHES = /[’‘ʼ]/gu

function opening(text: string): string {
  return text.slice(0, WINDOW).replace(MARKS, '').replace(APOSTROPHES, "'").toLowerCase()
}

const LETTER = /[\p{L}\p{M}\p{N}]/u
/** Their words aren't parted by spaces. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]$/u

function startsWith(start: string, phrase: string): boolean {
  if (!start.startsWith(phrase)) return false
  return UNSPACED.test(phrase) || !LETTER.test(start.charAt(phrase.length))
}

/** Nothing behind the label, or a mark. */
const ALONE = /^[\s\])】］*_:：]*$/u
/** A colon or a dash, also behind a date or a place: `Correction (April 15):`, `Correction, April 15, 2024:`. */
const COLON = /^[\s\])*_]*(?:[:：｜|】］]|[–—-]\s|[([,（][^:：]{0,60}[:：])/u
