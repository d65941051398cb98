import { countOf } from '../lib/matches.js'

/** Tags that a text doesn't mention by chance, each with what closes it, and those of custom elements, which have a hyphen. */
const DOCUMENT = /<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]/iu
const BLOCK_OPEN =
  /<(?:p|div|span|article|section|main|header|footer|nav|aside|ul|ol|li|table|tr|td|h[1-6]|a|img|figure|blockquote|br|script|style|meta|link|em|strong|b|i|[a-z][a-z\d]*-[a-z\d-]+)(?:\s[^<>]{0,2000})?\/?>/giu
const BLOCK_CLOSE =
  /<\/(?:p|div|span|article|section|main|header|footer|nav|aside|ul|ol|li|table|tr|td|h[1-6]|a|figure|blockquote|script|style|em|strong|b|i|[a-z][a-z\d]*-[a-z\d-]+)\s*>/giu
const STARTS_LIKE_PAGE = /^\s*(?:<\?xml[^<>]{0,200}>\s*)?<(?:!doctype\s+html|html)[\s>]/iu
const STARTS_WITH_TAG = /^\s*<(?:[a-z][a-z0-9-]*(?:\s[^<>]{0,2000})?\/?>|!--|\?xml)/iu
/**
 * A tag that opens a block where a line begins or right behind another tag, with its content right behind it. In prose that
 * names tags a space, an `s` or a comma follows; a custom element may be a placeholder, so it needs a tag behind it.
 */
const LAID_OUT =
  /(?<=^\s{0,40}|[\n>][\t ]{0,40})<(?:(?:p|div|article|section|main|header|ul|ol|li|table|tr|td|h[1-6]|figure|blockquote)(?:\s[^<>]{0,2000})?>(?=[\n\r<]|[^\s\p{P}]{2})|[a-z][a-z\d]*-[a-z\d-]+(?:\s[^<>]{0,2000})?>(?=<))/giu
const ANY_TAG = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]{0,300})?\/?>/iu
/** How much of an input is looked at, in code units. */
const SAMPLE = 100_000
/** A page that starts like one shows it early. */
const OPENING = 4_000

/**
 * Whether the input is an HTML page or fragment, not a text that mentions a tag or holds `<3` or `a < b`. A page shows a
 * doctype or `<html>` near its start; a fragment starts with a tag and closes one, or is dense with tags.
 */
export function looksLikeHtml(input: string): boolean {
  const sample = input.slice(0, SAMPLE)
  if (!sample.includes('<')) return false
  if (STARTS_LIKE_PAGE.test(sample)) return true
  const opening = sample.slice(0, OPENING)
  const opens = countOf(sample, BLOCK_OPEN)
  const closes = countOf(sample, BLOCK_CLOSE)
  const startsWithTag = STARTS_WITH_TAG.test(opening)
  if (DOCUMENT.test(opening) && (startsWithTag || closes >= FEWEST)) return startsWithTag || hasTagsAtBothEnds(input)
  if (startsWithTag && countOf(sample, LAID_OUT) >= FEWEST_LAID_OUT) return true
  if (startsWithTag) return closes >= 1 && opens + closes >= 2 && hasTagsAtBothEnds(input)
  return (
    opens >= FEWEST && closes >= FEWEST && opens + closes >= sample.length / TEXT_PER_TAG && hasTagsAtBothEnds(input)
  )
}

/** A text that only quotes markup has less than one tag in `TEXT_PER_TAG` code units, or fewer than `FEWEST` tags. */
const TEXT_PER_TAG = 500
const FEWEST = 3
/** Many a fragment closes nothing: a page that was cut short, or `<p>` in front of each paragraph. */
const FEWEST_LAID_OUT = 2
/** A page has tags near both of its ends, a text about HTML begins and ends in prose. */
const EDGE = 400

function hasTagsAtBothEnds(input: string): boolean {
  return ANY_TAG.test(input.slice(0, EDGE)) && ANY_TAG.test(input.slice(-EDGE))
}
