import {
  blocksLabelled,
  comparable,
  found,
  readFirst,
  withoutMark,
  type Context,
  type Found,
  type Source,
} from './context.js'
import { readNames } from './names.js'

const MOST_WORDS = 6
const LONGEST = 50

const SOURCES: readonly Source<string>[] = [
  { source: 'what stands behind the headline', read: behindHeadline },
  { source: 'a domain in the byline', read: bylineDomain },
  { source: 'the copyright line', read: copyrightLine },
]

export function readSiteName(context: Context): Found<string> | undefined {
  return readFirst(SOURCES, context)
}

const SEPARATOR = /^\s*[-–—|｜:»·]\s*/u

/** `Home > Stocks <headline> - Example News`, `<headline> | Example News`. */
function behindHeadline(context: Context): Found<string> | undefined {
  const { title } = context
  if (title === undefined) return undefined
  for (const placed of blocksLabelled(context, 'breadcrumb', 'title')) {
    const text = placed.block.text
    const at = text.lastIndexOf(title)
    const tail = at < 0 ? '' : text.slice(at + title.length)
    if (!SEPARATOR.test(tail)) continue
    const name = toSiteName(tail.replace(SEPARATOR, '').split(BAR).at(-1) ?? '')
    if (name !== undefined) return found(name, placed)
  }
  return undefined
}
const BAR = /\s[-–—|｜»]\s/u

function bylineDomain(context: Context): Found<string> | undefined {
  for (const placed of blocksLabelled(context, 'byline')) {
    if (placed.index > context.bodyEnd) break
    const { domain, names } = readNames(withoutMark(placed.block.text), context.languages)
    if (domain !== undefined && names.length === 0) return found(domain, placed)
  }
  return undefined
}

const SIGN = /(?:©|\(c\)|\bcopyright\b)[\s:©]*(?:\(c\)|copyright)?\s*(?:by\s+)?/iu
const YEARS = /^[\s,]*\d{4}(?:\s*[-–—]\s*(?:\d{4}|\d{2}|present))?[\s,]*(?:by\s+)?/iu
const END =
  /[|•·/\n]|\.\s|\.$|,\s|\s[-–—]\s|\ball rights\b|\balle rechte\b|\btous droits\b|\btodos los\b|\btodos os\b|\btutti i\b/iu

/** `© 2024 Example News. All rights reserved.` */
function copyrightLine(context: Context): Found<string> | undefined {
  for (const placed of blocksLabelled(context, 'copyright')) {
    const sign = SIGN.exec(placed.block.text)
    if (!sign) continue
    const rest = placed.block.text.slice(sign.index + sign[0].length).replace(YEARS, '')
    const name = toSiteName(rest.split(END, 1)[0] ?? '')
    if (name !== undefined) return found(name, placed)
  }
  return undefined
}

/** A few capitalised words, or a domain. */
function toSiteName(text: string): string | undefined {
  const name = text.replace(YEARS_BEHIND, '').trim()
  if (name.length < 2 || name.length > LONGEST || !CAPITALISED.test(name)) return undefined
  return comparable(name).split(' ').length <= MOST_WORDS && !ONLY_YEARS.test(name) ? name : undefined
}
const CAPITALISED = /^(?:[\p{Lu}\p{Lo}\p{N}]|\p{Ll}[\p{L}\p{N}-]*\.\p{L}{2,}|\p{Ll}\p{Lu})/u
const YEARS_BEHIND = /(?: ?[-–—]? ?\b\d{4}){1,2} ?$/u
const ONLY_YEARS = /^[\d\s–-]+$/u
