/** Classes whose text nobody sees: it is said to a screen reader, or is what an editor shows where a template has no value. */
const UNSEEN =
  /(?:^|[\s_-])(?:cite-backlink|mw-editsection|footnote-back(?:link|ref)|ltx_tag_note|sr-?only|screen-?reader(?:-?(?:text|only))?|visually-?hidden|hidden-visually|a11y-hidden|element-invisible|assistive-text|w-condition-invisible)(?![^\s])/iu
/** Takes such a class back, at least on wide screens. */
const SEEN_AGAIN = 'not-sr-only'
/** Fonts that draw a picture for a word: `directions_transit` is a tram. */
const DRAWN = /(?:^|\s)material-(?:icons|symbols)(?:-\w+)?(?![^\s])/iu

/** Whether the classes of an element keep its text from being seen as text. */
export function isUnseenByClass(classes: string): boolean {
  return (UNSEEN.test(classes) && !classes.includes(SEEN_AGAIN)) || DRAWN.test(classes)
}

/** Classes of notes: `sidenote`, `footnote-content`, `marginNote`. */
const NOTE = /(?:[Ff]oot|[Ss]ide|[Mm]argin)[-_]?[Nn]otes?(?![a-z])/u

/** What opens a note in the margin where there is no room for one. */
const TOGGLE = /(?:^|\s)margin-toggle(?![^\s])/u

/** Whether the classes of a label say that it is shown on narrow screens alone. Another one shows the number of a note. */
export function isMarginToggle(classes: string): boolean {
  return TOGGLE.test(classes) && !classes.includes('number')
}

/** Whether the classes of an element say that it holds a note, or the mark of one. */
export function isNoteByClass(classes: string): boolean {
  return NOTE.test(classes)
}
