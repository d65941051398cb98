import { comparable, type Context, type Found } from '../../context.js'
import { statedSections } from '../../stated.js'
import { authorBox, bareBylines, bylinesBehind, signedBylines } from './blocks.js'
import { bracketedCredits, bracketedName } from './brackets.js'
import { readAuthorElements } from './elements.js'
import type { AuthorEvidence, AuthorSource } from '../evidence.js'
import { datedLines, datedOnce, easternBylines, loneNames, signedLines, signedOnce } from './lines.js'
import { signature, signedBehind, signedOnceBehind } from './lines-behind.js'
import { citedAuthors, headAuthors, linkedData, metaAuthors, microdataAuthors, postAuthors } from './statements.js'

type Names = Found<readonly string[]>

/** Where a text ends may stand anything: its markup shows what belongs to the page. */
function onPages(read: (context: Context) => Names | undefined): (context: Context) => Names | undefined {
  return (context) => (context.page.markup ? read(context) : undefined)
}

/**
 * Where a page names its authors. What is stated, and what says `by` beside the headline, is a weight of about 3: any name
 * there beats any name elsewhere, where other stories' authors stand too.
 */
export const AUTHOR_SOURCES: readonly AuthorSource[] = [
  // The head of a text.
  { weight: 3, read: headAuthors },
  // `<meta name="citation_author">`.
  { weight: 3, read: citedAuthors },
  // JSON-LD `author` and `creator`.
  { weight: 2.9, read: linkedData },
  // Elements beside the headline.
  { weight: 2.8, read: (context) => readAuthorElements(context).beside },
  // Microdata author.
  { weight: 2.7, read: microdataAuthors },
  // Lines beside the headline that say "by".
  { weight: 2.6, isByline: 'always', read: signedLines },
  // Other `<meta>` tags.
  { weight: 2.5, read: metaAuthors },
  // The title of a post.
  { weight: 2.4, read: postAuthors },
  // Lines with a date beside the headline.
  { weight: 1.1, read: datedLines },
  // Bylines that are one Eastern name.
  { weight: 1.09, read: easternBylines },
  // Lines behind the body that say "by".
  { weight: 1.08, read: signedBehind },
  // Credits in brackets.
  { weight: 1.07, read: bracketedCredits },
  // A name in brackets at the end.
  { weight: 1.065, read: bracketedName },
  // A name in the last line of a page.
  { weight: 1.06, read: onPages(signature) },
  // Links behind "by" below the headline.
  { weight: 0.97, read: (context) => readAuthorElements(context).signed },
  // One name behind "by".
  { weight: 0.96, read: signedOnce },
  // Elements behind the body.
  { weight: 0.8, read: (context) => readAuthorElements(context).behind },
  // Bylines that say "by".
  { weight: 0.78, isByline: 'text', read: signedBylines },
  // Bylines beside the headline or the date.
  { weight: 0.76, read: bareBylines },
  // Bylines behind the body.
  { weight: 0.74, read: bylinesBehind },
  // A name alone below the headline.
  { weight: 0.6, read: loneNames },
  // One name beside a date.
  { weight: 0.58, read: datedOnce },
  // The author box.
  { weight: 0.55, isBox: true, read: authorBox },
  // One name behind "by" below the body.
  { weight: 0.52, read: signedOnceBehind },
  // A name in the last line of a text.
  { weight: 0.5, read: signature },
]

/** Everybody whom a page may name as its author, the likeliest place first; each place once. */
export function collectAuthors(context: Context): AuthorEvidence[] {
  const isText = !context.page.markup
  const places = new Set<string>()
  const sections = statedSections(context)
  return AUTHOR_SOURCES.flatMap(({ weight, isByline, isBox = false, read }) =>
    [read(context) ?? []].flat().flatMap(({ value: named, origin }) => {
      // A section stands beside the date, too.
      const value = named.filter((name) => !sections.has(comparable(name)))
      if (value.length === 0) return []
      const place = JSON.stringify([origin, value])
      if (places.has(place)) return []
      places.add(place)
      return [{ value, origin, weight, isByline: isByline === 'always' || (isByline === 'text' && isText), isBox }]
    }),
  )
}
