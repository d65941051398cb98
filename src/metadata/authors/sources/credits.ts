import { HELPED, KOREAN_RANKS, POSTED_BEHIND, WROTE, WROTE_BEHIND, WROTE_IF_MARKED } from '../../../lexicon/credits.js'
import { isEastern, isEasternDesk, isEasternName, isFamilyNamed } from '../names/eastern.js'

/** Who a line in Chinese, Japanese or Korean names. */
export interface Credits {
  readonly names: readonly string[]
  /** A word says that they wrote the article. */
  readonly signed: boolean
  /** The line ends in such a word, and the name stands in the next. */
  readonly leads: boolean
}

/** Longer lines tell something, and so do sentences. */
const LONGEST = 80
const SENTENCE = /[。！？]|[,，].*[,，]/u

function anyOf(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length).join('|')
}

/**
 * The words of credits, the longest first: who is called `編集委員` wrote, and whom `編集` leads to didn't. Short ones count
 * where a sign or a space parts them from the name, as in `文／张三`.
 */
const LABEL = new RegExp(
  `(?<word>${anyOf([...HELPED, ...WROTE])})(?:者|员|員|人)?|(?<!\\p{L})(?:${anyOf(WROTE_IF_MARKED)})(?=[\\s:：｜丨|／/・·=＝]|$)`,
  'gu',
)
const helpers: ReadonlySet<string> = new Set(HELPED)
/** `홍길동 기자`, `홍길동 선임기자`, `홍길동·김철수 기자`. */
const KOREAN = new RegExp(
  `(?<!\\p{sc=Hang})((?:\\p{sc=Hang}{3}\\s?[,·、]\\s?)*\\p{sc=Hang}{2,4})\\s?\\p{sc=Hang}{0,4}(?:${anyOf(WROTE_BEHIND)})(?!\\p{sc=Hang})`,
  'gu',
)
const KOREAN_BETWEEN = /\s?[,·、]\s?/u
const ranks: ReadonlySet<string> = new Set(KOREAN_RANKS)

/** `本帖由张三于2024年4月15日发表`: forums put the name between two words. */
const POSTED = new RegExp(
  `由\\s?([\\p{L}\\p{N}_.-]{2,20}?)\\s?[于於在]\\s?\\p{N}.{0,40}(?:${anyOf(POSTED_BEHIND)})`,
  'u',
)

/** Reads a line of credits; undefined where it is none, or in another script. */
export function readCredits(text: string, languages: readonly string[]): Credits | undefined {
  if (text.length > LONGEST || !isEastern(text)) return undefined
  const korean = [...text.matchAll(KOREAN)].flatMap(([, list = '']) => koreanNames(list))
  if (korean.length > 0) return { names: [...new Set(korean)], signed: true, leads: false }
  const poster = POSTED.exec(text)?.[1]
  if (poster !== undefined) return { names: [poster], signed: true, leads: false }
  const labels = SENTENCE.test(text) ? [] : [...text.matchAll(LABEL)]
  const [first] = labels
  if (!first) return undefined
  const isJapanese = languages[0] === 'ja'
  let isShared = false
  const credited = labels.flatMap((label, at) => {
    const behind = text.slice(label.index + label[0].length, labels[at + 1]?.index)
    const wrote = isShared || !isHelper(label)
    // `글·사진 홍길동`: who took the pictures wrote, too.
    isShared = wrote && JOIN.test(behind)
    return wrote ? namesFrom(labels[at + 1] ? withoutPrefix(behind) : behind, isJapanese) : []
  })
  const last = labels.at(-1) ?? first
  const leads = !isHelper(last) && !LETTER.test(text.slice(last.index + last[0].length))
  if (credited.length > 0) return { names: [...new Set(credited)], signed: true, leads }
  const bare = namesFrom(text.slice(0, first.index), isJapanese)
  return { names: bare, signed: false, leads: leads && bare.length === 0 }
}
const LETTER = /[\p{L}\p{N}]/u
const JOIN = /^[·・/／、&＆]$/u

function isHelper({ groups }: RegExpMatchArray): boolean {
  return helpers.has(groups?.['word'] ?? '')
}

function koreanNames(list: string): readonly string[] {
  const names = list.split(KOREAN_BETWEEN)
  const isOther = (name: string, at: number): boolean =>
    helpers.has(name) || ranks.has(name) || (at < names.length - 1 && !isFamilyNamed(name))
  return names.filter((name, at) => !isOther(name, at))
}

/** Without what belongs to the word behind it: `本报` in `张三 本报记者`. */
function withoutPrefix(text: string): string {
  const from = text.search(PREFIX) + 1
  return from === text.length || isFamilyNamed(text.slice(from)) ? text : text.slice(0, from)
}

const PREFIX = /[^\p{L}]\p{L}*$/u

const LEAD = /^[\s:：｜丨|／/=＝・·、—()（）【】[\]]+/u
const END = /[（()）【】[\]「」『』“”"<>《》\p{N}@]/u
/** `John Smith` is one name, `张三 李四` are two. */
const BETWEEN =
  /[、，,&;；／/｜丨|]+|(?<!\p{sc=Latin}\.?)\s|\s(?!\p{sc=Latin})|(?<=\p{sc=Han}{2})[和与與及](?=\p{sc=Han}{2})/u
/** In Japanese a space may stand in a name. */
const BETWEEN_JAPANESE = /[、，,&;；／/｜丨|・]+|\s{2,}|\u3000/u

/** The names that a text begins with; whatever else stands behind them ends the list. */
function namesFrom(text: string, isJapanese: boolean): string[] {
  const [list = ''] = text.replace(LEAD, '').split(END, 1)
  const pieces = joined(list.split(isJapanese ? BETWEEN_JAPANESE : BETWEEN))
  const wired = WIRE.test(text) ? WIRED.exec(pieces[0] ?? '')?.[0] : undefined
  if (wired !== undefined) return [wired]
  const names = pieces.map((piece) => piece.replace(REPORTS, ''))
  const isMarked = MARKED.test(text)
  const loose = isJapanese ? JAPANESE : isMarked ? MARKED_NAME : SPACED.test(text) ? SPACED_NAME : undefined
  const accepts = (name: string, pattern: RegExp | undefined): boolean =>
    isName(name, pattern) || (isMarked && LATIN_NAME.test(name))
  // Japanese puts a desk in front of the name.
  const first = isJapanese ? names.findIndex((name) => accepts(name, loose)) : 0
  const begun = first < 0 ? [] : names.slice(first)
  const end = begun.findIndex((name, at) => !accepts(name, at === 0 ? loose : undefined))
  return end < 0 ? begun : begun.slice(0, end)
}

function isName(name: string, loose: RegExp | undefined): boolean {
  return isEasternName(name) || (loose?.test(name) === true && !isEasternDesk(name))
}

/** What a name may look like that begins with no known family name, by the sign in front of it. */
const MARKED = /^\s*[:：｜丨|／/=＝]/u
const MARKED_NAME = /^[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}ー・·]{2,8}$/u
const SPACED = /^\s/u
const SPACED_NAME = /^(?:\p{sc=Han}{2,3}|\p{sc=Hang}{2,4})$/u
/** `john_doe`, `John Smith`. */
const LATIN_NAME = /^\p{sc=Latin}[\p{L}\p{N}_.-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){0,3}$/u
const JAPANESE =
  /^\p{sc=Han}{2}[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{0,4}$|^\p{sc=Han}{1,3} [\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,5}$/u
const REPORTS = /(?:报道|報導|報道|摄|攝)$/u
/** Wires glue a place and a day to a name of three characters: `（某社記者張小明台北9日電）`. */
const WIRE = /\p{N}日[电電]/u
const WIRED = /^\p{sc=Han}{3}(?=\p{sc=Han}{2,4}$)/u

/** `张 三` is one name. */
function joined(pieces: readonly string[]): string[] {
  const names: string[] = []
  for (const piece of pieces.map((part) => part.trim()).filter((part) => part !== '')) {
    const last = names.at(-1)
    if (last?.length === 1 && isFamilyNamed(last + piece)) names[names.length - 1] = last + piece
    else names.push(piece)
  }
  return names
}
