import { lazy } from '../lib/lazy.js'
import { HIGH_CONTROLS_MEANT, REFERENCES } from './character-references.js'

/** What HTML has for the number of no character. */
const NO_CHARACTER = '\uFFFD'
const LAST_CHARACTER = 0x10ffff

const REFERENCE = /&(?:#(\d+|[Xx][\dA-Fa-f]+);?|([A-Za-z][A-Za-z\d]*)([;=]?))/gu

/** Text of HTML, with characters for its references: browsers read many of them without the semicolon, too. */
export function decodeHTML(text: string): string {
  return text.replace(REFERENCE, (reference: string, digits: string | undefined, name: string, end: string) => {
    if (digits !== undefined) return numbered(digits)
    return (end === ';' ? names().all.get(name) : undefined) ?? withoutSemicolon(reference, name, 1)
  })
}

/** The same of an attribute's value, where `?a=1&copy=2` is an address. */
export function decodeHTMLAttribute(value: string): string {
  return value.replace(REFERENCE, (reference: string, digits: string | undefined, name: string, end: string) => {
    if (digits !== undefined) return numbered(digits)
    const character = end === ';' ? names().all.get(name) : undefined
    return character ?? (end === '=' ? reference : withoutSemicolon(reference, name, name.length))
  })
}

/** Reads the longest name that needs no semicolon: `&notit` is `¬it`. @param least characters that it must have. */
function withoutSemicolon(reference: string, name: string, least: number): string {
  for (let length = Math.min(name.length, LONGEST_BARE); length >= least; length--) {
    const character = names().bare.get(name.slice(0, length))
    if (character !== undefined) return character + reference.slice(1 + length)
  }
  return reference
}

const STRICT_REFERENCE = /&(?:#(\d{1,7}|x[\da-f]{1,6})|([a-z][a-z\d]{1,31}));/giu
/** `&amp;amp;#8217;`: as often as systems pass a text on and escape it again. */
const MOST_ESCAPES = 3

/**
 * Turns character references in a text into characters, also those that were escaped several times.
 * Unknown names and numbers of no character stay as they are.
 */
export function decodeEntities(text: string): string {
  let decoded = text
  for (let pass = 0; pass < MOST_ESCAPES && decoded.includes('&'); pass++) {
    const next = decoded.replace(STRICT_REFERENCE, decodeStrictly)
    if (next === decoded) break
    decoded = next
  }
  return decoded
}

function decodeStrictly(reference: string, digits: string | undefined, name: string): string {
  if (digits === undefined) return names().all.get(name) ?? reference
  const character = numbered(digits)
  return character === NO_CHARACTER ? reference : character
}

/** @param digits decimal, or hexadecimal behind an `x`. */
function numbered(digits: string): string {
  const code = Number(`0${digits}`)
  if (code === 0 || code > LAST_CHARACTER || (code >= 0xd800 && code <= 0xdfff)) return NO_CHARACTER
  return code >= 0x80 && code <= 0x9f ? HIGH_CONTROLS_MEANT.charAt(code - 0x80) : String.fromCodePoint(code)
}

/** Ends a name that is read without its semicolon. */
const BARE = '*'
const LONGEST_BARE = 6

const SPACES = /\s+/u
const CODE_POINT = /^\d/u

/** Characters by all names, and by those that need no semicolon. */
const names = lazy(() => {
  const all = new Map<string, string>()
  const bare = new Map<string, string>()
  for (const [after, list] of Object.entries(REFERENCES)) {
    let code = 0
    for (const entry of list.trim().split(SPACES)) {
      if (CODE_POINT.test(entry)) {
        code = Number(entry)
        continue
      }
      const character = String.fromCodePoint(code++) + after
      for (const name of entry.split('/')) {
        const plain = name.replace(BARE, '')
        all.set(plain, character)
        if (plain !== name) bare.set(plain, character)
      }
    }
  }
  return { all, bare }
})
