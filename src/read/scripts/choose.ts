import type { Candidate } from './candidates.js'
import type { KeyKind } from './keys.js'
import { measureProse, paragraphsOf } from './prose.js'

/** Words of prose below which there is no article, by what the name of the text says. */
const LEAST_WORDS: Readonly<Record<KeyKind, number>> = { text: 60, other: 120, summary: 250, excluded: Infinity }
/** Least share of prose in an article; a text whose key says so may have more around it. */
const LEAST_SHARE: Readonly<Record<KeyKind, number>> = { text: 0.4, other: 0.6, summary: 0.6, excluded: 1 }
const LEAST_PARAGRAPHS = 3
/** A text of fewer words than this may be a notice. */
const SHORT = 150
/** Share of the title's words that an article has. */
const LEAST_TITLE = 0.3
const LEAST_TITLE_SHORT = 0.5
/** And that its own headline has. */
const LEAST_HEADLINE = 0.2
/** The share of the page's title that the headline beside a text must have: such a text need not say it again. */
const SAME_TITLE = 0.9

export interface Judged {
  readonly score: number
  /** Of its sentences. */
  readonly words: number
}

/** How much like the article of the page a text is; undefined where it is none. */
export function judge(
  candidate: Candidate,
  kind: KeyKind,
  shareOfTitle: (text: string) => number | undefined,
): Judged | undefined {
  const { texts, headline } = candidate
  const isList = texts.length > 1
  const paragraphs = texts.flatMap((text) => paragraphsOf(text, isList))
  const { words, allWords, paragraphs: count } = measureProse(paragraphs)
  if (words < LEAST_WORDS[kind] || words < LEAST_SHARE[kind] * allWords) return undefined
  if (isList && count < LEAST_PARAGRAPHS) return undefined
  const least = words < SHORT ? LEAST_TITLE_SHORT : LEAST_TITLE
  const isTitled = kind === 'text' && standsBesideTitle(candidate, shareOfTitle)
  const share = isTitled ? 1 : (shareOfTitle(paragraphs.join('\n')) ?? (words < SHORT ? 0 : LEAST_TITLE))
  if (share < least) return undefined
  if (headline !== undefined && (shareOfTitle(headline) ?? 1) < LEAST_HEADLINE) return undefined
  const weight = kind === 'text' ? 1 : 0.5
  return { score: words * (words / allWords) * weight * (0.4 + share), words }
}

function standsBesideTitle({ beside }: Candidate, shareOfTitle: (text: string) => number | undefined): boolean {
  return beside !== undefined && (shareOfTitle(beside) ?? 0) >= SAME_TITLE
}
