import { countOf } from '../../lib/matches.js'
import type { Script } from '../../model/script.js'
import { IDEOGRAPH, classOf } from '../../text/chars.js'
import type { ReadKey } from './keys.js'
import { scanLiterals, type Literal, type Scope } from './literals.js'
import { endsSentence } from './prose.js'
import { cutRows, type Rows } from './streams.js'
import { withTags } from '../escaped-html.js'
import { unescape } from './unescape.js'

/** A text in a script that may be the article. */
export interface Candidate {
  /** Its key; empty for none. */
  readonly key: string
  readonly script: Script
  /** One string, or the strings of a list. */
  readonly texts: readonly string[]
  /** What the data says is the headline of it. */
  readonly headline?: string | undefined
  /** The headline that stands right beside it. */
  readonly beside?: string | undefined
}

/** A shorter string is no article, in code units as it is written. */
const SHORTEST = 200
/** A longer one is no article either. */
const LONGEST = 1_000_000
/** Data may hold data in a string, nested as deep as was seen on pages, and one level more. */
const DEEPEST = 3
/** Strings that may be part of a list, and text to look at in all, in code units: past that the search ends. */
const MOST_STRINGS = 30_000
const MOST_TEXT = 40_000_000
/** How far above a string the list of paragraphs may be: bold text and links are deeper than the rest. */
const LEVELS = 10

const TUPLE = '$'
/** An empty value, or a reference to another. */
const NO_TEXT = /^\s*(?:\$\S*)?$/u
const DATA_START = /^\s*(?:[[{]|%7B|%5B|"[[{])/iu
const ENCODED = /^\s*%(?:7B|5B)/iu
const PAIRS = /["\]}]\s*,\s*"[^"\s]{1,60}"\s*:|:\s*[{[]\s*"/gu
const TEXT_PER_PAIR = 1_000
/** How much of a string is looked at to tell data from text, in code units. */
const SAMPLE = 50_000

/** A string whose key says text, with its place. */
interface Found {
  readonly text: string
  readonly key: string
  readonly scope: Scope
  readonly part: number
  readonly script: Script
}

/** Strings with the same key inside one scope, at any depth, and the part of it that each is in. */
interface Family {
  readonly strings: string[]
  readonly parts: number[]
  readonly script: Script
}

type Families = Map<Scope, Map<string, Family>>

/** Collects from scripts what may be an article. */
export class CandidateReader {
  readonly #singles: { text: string; key: string; script: Script; scope: Scope | undefined }[] = []
  readonly #found: Found[] = []
  /** Lists that are elements: a mark, the name of a tag, and what it has. */
  readonly #tuples = new Set<Scope>()
  #text = 0

  constructor(private readonly readKey: ReadKey) {}

  read(script: Script, text: string = script.text, depth = 0): void {
    this.#text += text.length
    if (this.#text > MOST_TEXT) return
    const { rows, rest } = cutRows(text)
    for (const row of rows.values()) this.#addLong('', row, script, depth, undefined)
    scanLiterals(rest, this.readKey, (literal) => this.#add(literal, rest, rows, script, depth))
  }

  /** Texts that are one string. */
  singles(): readonly Candidate[] {
    return this.#singles.map(({ text, key, script, scope }) => ({
      key,
      script,
      texts: [text],
      headline: headlineOf(scope),
      beside: shown(scope?.headline),
    }))
  }

  /** Lists of texts, the innermost first. */
  lists(): readonly Candidate[] {
    const families: Families = new Map()
    for (const found of this.#found) addToFamilies(found, families)
    const lists: Candidate[] = []
    for (const scope of [...families.keys()].sort((a, b) => b.depth - a.depth)) {
      for (const [key, family] of families.get(scope)?.entries() ?? []) {
        const texts = textsOf(family)
        if (texts.length > 1) lists.push({ key, script: family.script, texts, headline: headlineOf(scope) })
      }
    }
    return lists
  }

  #add(literal: Literal, source: string, rows: Rows, script: Script, depth: number): void {
    const { key, start, end, scope, part } = literal
    const isLong = end - start >= SHORTEST
    const isText = this.readKey(key).kind === 'text' && this.#found.length < MOST_STRINGS
    if (!isLong && !isText) return
    const written = unescape(source.slice(start, end))
    const text = rows.get(written) ?? written
    if (text.length >= SHORTEST && this.#addLong(key, text, script, depth, scope)) return
    if (part === 0 && text === TUPLE) this.#tuples.add(scope)
    if (isText && !NO_TEXT.test(text) && !this.#tuples.has(scope)) this.#found.push({ text, key, scope, part, script })
  }

  /** Whether it is data, not text. */
  #addLong(key: string, text: string, script: Script, depth: number, scope: Scope | undefined): boolean {
    const data = isData(text)
    if (!data && text.length <= LONGEST) this.#singles.push({ text: withTags(text), key, script, scope })
    if (data && depth < DEEPEST) this.read(script, decoded(text), depth + 1)
    return data
  }
}

/** The headline of the work around a scope; known when all of it was read. */
function headlineOf(scope: Scope | undefined): string | undefined {
  let whole = scope
  while (whole && !whole.isWhole) whole = whole.parent
  return shown(whole?.headline)
}

function shown(headline: string | undefined): string | undefined {
  return headline === undefined ? undefined : unescape(headline)
}

/** A string is a part of every scope around it, up to the work that it belongs to. */
function addToFamilies({ text, key, scope, part, script }: Found, families: Families): void {
  let above: Scope | undefined = scope
  let index = part
  for (let level = 0; above && level < LEVELS; level++) {
    let named = families.get(above)
    if (!named) families.set(above, (named = new Map<string, Family>()))
    let family = named.get(key)
    if (!family) named.set(key, (family = { strings: [], parts: [], script }))
    family.strings.push(text)
    family.parts.push(index)
    if (above.isWhole) break
    index = above.part
    above = above.parent
  }
}

/** Strings of data are looked into in their turn. */
function isData(text: string): boolean {
  if (DATA_START.test(text.slice(0, 40))) return true
  const sample = text.slice(0, SAMPLE)
  const pairs = countOf(sample, PAIRS)
  return pairs > 2 && pairs > sample.length / TEXT_PER_PAIR
}

function decoded(text: string): string {
  if (!ENCODED.test(text.slice(0, 40))) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The paragraphs of a list, each of them once. */
function textsOf({ strings, parts }: Family): readonly string[] {
  const texts: string[] = []
  let from = 0
  for (let index = 1; index <= strings.length; index++) {
    if (index < strings.length && parts[index] === parts[from]) continue
    texts.push(...joined(withoutPieces(strings.slice(from, index))))
    from = index
  }
  return [...new Set(texts)]
}

/** Some data has a text whole, and then once more in pieces. */
function withoutPieces(strings: readonly string[]): readonly string[] {
  let whole = ''
  let covered = 0
  return strings.filter((text) => {
    if (whole.startsWith(text, covered)) {
      covered += text.length
      return false
    }
    whole = text
    covered = 0
    return true
  })
}

/** Bold text and links were cut out of their sentence: the spaces around them tell. */
function joined(strings: readonly string[]): readonly string[] {
  const texts: string[] = []
  let open: string[] = []
  let last = ''
  for (const text of strings) {
    if (open.length > 0 && !goesOn(last, text)) {
      texts.push(open.join(''))
      open = []
    }
    open.push(text)
    last = text
  }
  return [...texts, open.join('')]
}

const SPACE_END = /[\s([“„«]$/u
const SPACE_START = /^[\s.,;:!?)\]”»’…、。，！？]/u

function goesOn(before: string, text: string): boolean {
  const end = before.slice(-2)
  if (SPACE_END.test(end) || SPACE_START.test(text.slice(0, 2))) return true
  return classOf(before.charCodeAt(before.length - 1)) === IDEOGRAPH && !endsSentence(before)
}
