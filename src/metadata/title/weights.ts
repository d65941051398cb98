/**
 * How far each place is believed, fitted by hand on real pages. What readers see as the headline outweighs all that is
 * written for search engines and networks together, which often is another wording. The headline that a newsroom's own
 * system states of a news article outweighs it only where the page doesn't state the visible one as well. Wide ranges of
 * these numbers give the same headlines.
 */
export const WEIGHTS = {
  /** JSON-LD `headline` of a news article. */
  news: 4,
  /** A heading that links to the page it stands on. */
  linked: 4,
  /** The only `<h1>`; of several the last one above the text, and the others. */
  h1: 3,
  'nearest h1': 1.8,
  'other h1': 0.3,
  /** Microdata of the article. */
  item: 2,
  og: 1,
  /** JSON-LD `headline` of any other article, where many systems put the title for search engines. */
  article: 0.6,
  /** A block that was labelled as headline. */
  block: 0.6,
  title: 0.4,
  meta: 0.4,
  twitter: 0.3,
  /** JSON-LD `name` of the page, and `name` of the article. */
  page: 0.3,
  name: 0.2,
  /** Smaller headings count only where something else states the same, or has it between separators. */
  heading: 0,
  /** What stands in front of a text and states things about it. */
  head: 6,
  /** Of a text the first block labelled as headline of those that stand together above the body. */
  lead: 2,
  /** The page's own title in front of its text, and a block that repeats it. */
  opening: 1.5,
  echo: 1.5,
} as const

/** A kind of place where a headline may be stated. */
export type Place = keyof typeof WEIGHTS

/** Seen by readers, not stated for machines. */
export const VISIBLE: ReadonlySet<Place> = new Set<Place>([
  'linked',
  'h1',
  'nearest h1',
  'other h1',
  'block',
  'heading',
  'lead',
  'echo',
])

/** Given to a block of a text that has all of its words in common with the opening line and the address. */
export const SHARED = 2

/** Of its place's weight, what a longer statement gives to the headline that it ends with or has between separators. */
export const ENDS_WITH = 0.6
export const HOLDS = 0.3

/** Given to a smaller heading that a longer statement has between separators: it says what is the headline there. */
export const CONFIRMED = 1
/** Taken off a heading that shares no word with anything that is stated of the page: a menu's, a section's. */
export const UNRELATED = 3.5
/** Taken off a short one that nothing else confirms. */
export const ALONE = 1
