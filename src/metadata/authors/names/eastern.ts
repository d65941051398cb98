import {
  DOUBLE_FAMILY_NAMES,
  FAMILY_NAMES,
  JAPANESE_GIVEN_ENDS,
  KOREAN_FAMILY_NAMES,
  NO_EASTERN_NAMES,
  ORGANISATION_ENDS,
} from '../../../lexicon/credits.js'

const EASTERN = /[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}]/u

/** Whether a text holds characters of Chinese, Japanese or Korean, where spaces don't part words, or not reliably. */
export function isEastern(text: string): boolean {
  return EASTERN.test(text)
}

const families: ReadonlySet<string> = new Set(FAMILY_NAMES + KOREAN_FAMILY_NAMES)
const doubles: ReadonlySet<string> = new Set(DOUBLE_FAMILY_NAMES)
const SHORT = /^(?:\p{sc=Han}{2,4}|\p{sc=Hang}{2,4})$/u

/** `张三`, `欧阳小明`, `홍길동`: a family name and one or two characters more. */
export function isFamilyNamed(text: string): boolean {
  if (!SHORT.test(text)) return false
  if (text.length > 2 && doubles.has(text.slice(0, 2))) return true
  return text.length <= 3 && families.has(text.charAt(0))
}

/** `约翰·史密斯`, `ジョン・スミス`. */
const FOREIGN = /^[\p{sc=Han}\p{sc=Kana}ー]{2,8}(?:[・·][\p{sc=Han}\p{sc=Kana}ー]{1,8}){1,3}$/u
/** `江戸 太郎`: Japanese puts a space between the two, where it puts any. */
const SPACED = /^\p{sc=Han}{1,3}[ \u3000][\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,4}$/u

/** Whether this is somebody's whole name, and hardly anything else. */
export function isEasternName(text: string): boolean {
  const looks = isFamilyNamed(text) || FOREIGN.test(text) || SPACED.test(text)
  return looks && !isEasternDesk(text) && !text.split(SPACE).some((word) => noNames.has(word))
}
const SPACE = /[ \u3000]/u
const noNames: ReadonlySet<string> = new Set(NO_EASTERN_NAMES)

/** `山田太郎`: a family name of any kind, and an end that given names have in Japanese. */
export function isJapaneseName(text: string): boolean {
  return JAPANESE.test(text) && !isEasternDesk(text)
}
const JAPANESE = new RegExp(`^\\p{sc=Han}{2,4}[${JAPANESE_GIVEN_ENDS}]$`, 'u')

const ENDS = new RegExp(`\\S{2}(?:${ORGANISATION_ENDS.join('|')})$`, 'u')

/** `人民网`, `河南日报客户端`, `社会部`: an organisation, a desk or a service. */
export function isEasternDesk(text: string): boolean {
  return ENDS.test(text) && !(text.length === 3 && families.has(text.charAt(0)) && !text.endsWith('网'))
}
