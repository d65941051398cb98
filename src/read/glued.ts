import { lexicon } from '../lexicon/index.js'
import type { Slot } from '../lexicon/phrase-trie.js'
import { ABBREVIATIONS } from '../text/abbreviations.js'
import { CASELESS, IDEOGRAPH, LOWER, STOP, UPPER, classOf } from '../text/chars.js'
import { splitSentences } from '../text/sentences.js'
import { isSpace } from '../text/whitespace.js'
import type { Line } from './lines.js'

/** A word that ends in a stop, and right behind it another. `System.Text.Json` and `f.Call()` are none. */
const STOP_WITHIN =
  /^["“«„(¿¡]*((?:[\p{L}\p{M}\p{N}'’\-–:,%€$£°]|(?<=\p{N})\.(?=\p{N}))+["”»)]*)([.!?…؟۔।]+["”’»)\]]*)([“«„(¿¡]*\p{L}[^\s.!?…(_=[{/]*(?:[.!?…]+["”’»)]*)?)$/u
const STOP_AND_SPACE = /[.!?…؟۔।]["”’»)\]]*\s/gu
const ENDS_IN_STOP = /[.!?…؟۔।]["”’»)\]]?$/u
const KNOWN_ABBREVIATIONS = new Set(ABBREVIATIONS)
/** One missing space may be a slip of an editor; this number of them, and this share of all stops, isn't. */
const FEWEST_STOPS = 2
const LEAST_SHARE = 0.15

/**
 * Whether blocks of a text were joined without a space between them, as `textContent` and `get_text()` join them. Names and
 * code have capitals on both sides of a stop: `Console.Write`, `J.Smith`. Where more paragraphs end with their line, a sentence
 * was put into one of them.
 */
export function isGlued(input: string, lines: readonly Line[]): boolean {
  let glued = 0
  for (const [start, end] of wordsWithStop(input)) {
    const word = input.slice(start, end)
    if (behindStop(word) > 0 && firstLetter(word) !== UPPER) glued++
  }
  if (glued < FEWEST_STOPS || glued < lines.filter(({ end }) => ENDS_IN_STOP.test(input.slice(end - 2, end))).length)
    return false
  return glued >= LEAST_SHARE * (glued + (input.match(STOP_AND_SPACE)?.length ?? 0))
}

/** The lines of a glued text as its blocks were: parted at their stops, and within a sentence where that tears no name. */
export function unglue(input: string, lines: readonly Line[]): readonly Line[] {
  const words = new Set(input.match(LETTERS))
  return lines.flatMap((line) => {
    const joints = jointsOf(input.slice(line.start, line.end), words)
    return [0, ...joints].map((joint, index) => ({
      ...line,
      start: line.start + joint,
      end: index < joints.length ? line.start + (joints[index] ?? 0) : line.end,
      indent: index === 0 ? line.indent : 0,
      gap: index === 0 && line.gap,
    }))
  })
}

/** No two words and a menu between them are longer. */
const LONGEST = 200

/** The runs without white space that hold a stop before their end. */
function* wordsWithStop(text: string): Generator<readonly [start: number, end: number]> {
  for (let at = 1; at + 1 < text.length; at++) {
    if (classOf(text.charCodeAt(at)) !== STOP || isSpace(text.charCodeAt(at + 1))) continue
    let start = at
    while (start > 0 && at - start < LONGEST && !isSpace(text.charCodeAt(start - 1))) start--
    while (at < text.length && at - start < 2 * LONGEST && !isSpace(text.charCodeAt(at))) at++
    yield [start, at]
  }
}

const OPENING = /^["“«„(¿¡]*/u

function firstLetter(word: string): number {
  return classOf(word.charCodeAt(OPENING.exec(word)?.[0].length ?? 0))
}

/** Where the second word begins of two that only a stop parts; 0 for others. */
function behindStop(word: string): number {
  if (word.length < 4) return 0
  const [, left = '', stop = '', right = ''] = STOP_WITHIN.exec(word) ?? []
  if (left.length < 2 || KNOWN_ABBREVIATIONS.has(left)) return 0
  const kind = firstLetter(right)
  return kind === UPPER || kind === CASELESS || (kind === IDEOGRAPH && stop.startsWith('.'))
    ? word.length - right.length
    : 0
}

function jointsOf(text: string, words: ReadonlySet<string>): readonly number[] {
  const joints: number[] = []
  let from = 0
  const part = (to: number): void => {
    joints.push(...jointsWithin(text.slice(from, to), words).map((joint) => from + joint))
    from = to
  }
  for (const [start, end] of wordsWithStop(text)) {
    const joint = behindStop(text.slice(start, end))
    if (joint === 0) continue
    const at = start + joint
    // A straight quotation mark behind the stop opens the next sentence where none is open.
    const opens = text.charAt(at - 1) === '"' && text.slice(from, at).split('"').length % 2 === 0
    part(opens ? at - 1 : at)
    joints.push(from)
  }
  part(text.length)
  return joints
}

const LETTERS = /[\p{L}\p{M}]+/gu
/** Small letter and capital, the only joint that is one of a name as well. */
const HUMP = /(?<=\p{Ll})(?=\p{Lu})/u
/** And what else parts two blocks: a quotation mark or `©` behind a letter, a word behind digits, a date behind a word. */
const JOINT =
  /(?<=\p{Ll})(?=\p{Lu})|(?<=[)”»])(?=\p{Lu}\p{Ll})|(?<=[\p{Ll}.])(?=[“«„]\p{Lu})|(?<=\S)(?=©)|(?<=\d)(?=\p{Lu}\p{Ll}{2})|(?<=\p{Ll})(?=\d{1,2}(?:[./-]\d\d?[./-]|\.? \p{L}+\.?,? )(?:19|20)\d\d)/gu

/** Joints stand in front of the first sentence of a paragraph and within: menu, headline and byline come to no stop. */
function jointsWithin(text: string, words: ReadonlySet<string>): readonly number[] {
  const sentence = text.slice(0, splitSentences(text)[0]?.end)
  const joints: number[] = []
  for (const { index } of sentence.matchAll(JOINT)) {
    if (index > 0 && isJoint(sentence, joints.at(-1) ?? 0, index, words)) joints.push(index)
  }
  return joints
}

/** Fewer letters are the beginning of a name: `McDonald`, `DeVito`, `YouTube`. */
const LONGER_THAN_PREFIX = 4
const FEWEST_LETTERS = 3
const FEWEST_WORDS = 3

function isJoint(text: string, from: number, at: number, words: ReadonlySet<string>): boolean {
  if (!HUMP.test(text.slice(at - 1, at + 1))) return true
  const word = wordAround(text, at)
  const parts = word.split(HUMP)
  if (parts.length > 2) return true
  const [left = '', right = ''] = parts
  if (isPhrase(word)) return false
  if (classOf(left.charCodeAt(0)) === LOWER)
    return left.length >= FEWEST_LETTERS && (right.length > 1 || isStopWord(right))
  if (left.length < LONGER_THAN_PREFIX) return false
  const block = text.slice(Math.max(from, at - LONGEST), at).split(' ')
  // A byline or a button behind another block: `12 March 2024` + `Share` + `The ferry`.
  if (from > 0 && (block.length === 1 ? isPhrase(left) : isName(block))) return true
  // The headline ends in a name that the story has again.
  return block.length >= FEWEST_WORDS && words.has(left)
}

const NO_LETTER = /[^\p{L}\p{M}]/u

function wordAround(text: string, at: number): string {
  const before =
    text
      .slice(Math.max(0, at - LONGEST), at)
      .split(NO_LETTER)
      .at(-1) ?? ''
  return before + (text.slice(at, at + LONGEST).split(NO_LETTER, 1)[0] ?? '')
}

const MOST_NAMES = 4

/** `By Ann Low`, `Home Page`, but not the beginning of a sentence: `The Astra` of `The AstraZeneca vaccine`. */
function isName(block: readonly string[]): boolean {
  const [first = ''] = block
  return (
    block.length <= MOST_NAMES &&
    block.every((word) => classOf(word.charCodeAt(0)) === UPPER) &&
    (!isStopWord(first) || isPhrase(first, 'by'))
  )
}

function isStopWord(word: string): boolean {
  const { trie, stopWords } = lexicon()
  return (stopWords.setOf[trie.vocabulary.find(word, 0, word.length)] ?? 0) > 0
}

/** `YouTube`, `LinkedIn`: names that stand on pages as they are. */
function isPhrase(word: string, slot?: Slot): boolean {
  return lexicon().trie.has(word, slot)
}
