/** A stretch of a text between separators. */
interface Part {
  readonly start: number
  readonly end: number
}

/**
 * What stands between a headline and a name: bars with or without spaces, dashes and dots with them, a line's end. Texts
 * have single spaces.
 */
const SEPARATOR = / ?[|｜ǀ│¦ㅣ：\n] ?| (?:[-–—―·•»«›‹:~/\\＞>]|::|--|>>) |(?<=[\p{sc=Hang}'"”’)])-(?=\p{sc=Hang})/gu
const MOST_PARTS = 8

/** The stretches of a text between its separators. */
export function partsOf(text: string): readonly Part[] {
  const parts: Part[] = []
  let start = 0
  for (const match of text.matchAll(SEPARATOR)) {
    if (parts.length === MOST_PARTS - 1) break
    if (match.index > start) parts.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  if (start < text.length) parts.push({ start, end: text.length })
  return parts
}

/** Every shorter text that begins and ends at a separator, the longest first. */
export function stretchesOf(text: string): readonly string[] {
  const parts = partsOf(text)
  const stretches: string[] = []
  for (let count = parts.length - 1; count > 0; count--) {
    for (let first = 0; first + count <= parts.length; first++) {
      const from = parts[first]
      const to = parts[first + count - 1]
      if (from && to) stretches.push(text.slice(from.start, to.end).trim())
    }
  }
  return stretches
}

/** A text without the parts at its ends that are something else, as long as anything is left. */
export function withoutEnds(text: string, isForeign: (part: string) => boolean): string {
  const parts = partsOf(text)
  let first = 0
  let last = parts.length - 1
  const foreign = (index: number): boolean => {
    const part = parts[index]
    return part !== undefined && isForeign(text.slice(part.start, part.end))
  }
  while (last > first && foreign(last)) last--
  while (first < last && foreign(first)) first++
  return withoutNames(trimMarks(text.slice(parts[first]?.start ?? 0, parts[last]?.end ?? text.length)), isForeign)
}

const COLON = ': '

/** `Example Blog: Headline`, `Headline: Example Blog`: a colon is the headline's own, save beside what is known. */
function withoutNames(text: string, isForeign: (part: string) => boolean): string {
  const first = text.indexOf(COLON)
  if (first > 0 && isForeign(text.slice(0, first))) return text.slice(first + COLON.length)
  const last = text.lastIndexOf(COLON)
  return last > 0 && isForeign(text.slice(last + COLON.length)) ? text.slice(0, last) : text
}

const EDGE_MARKS = ' \n|·•–—-:'
const GUILLEMETS = ['«»', '‹›']
/** In front of what somebody says. */
const QUOTATION_DASH = /^[–—] /u

/** Marks that part a headline from something else, save those that are its own: `«Yes»`, `– We won't go`. */
function trimMarks(text: string): string {
  const unpaired = GUILLEMETS.filter((pair) => ![...pair].every((mark) => text.includes(mark)))
  const marks = EDGE_MARKS + unpaired.join('')
  let start = 0
  let end = text.length
  while (start < end && !QUOTATION_DASH.test(text.slice(start)) && marks.includes(text.charAt(start))) start++
  while (end > start && marks.includes(text.charAt(end - 1))) end--
  return text.slice(start, end)
}
