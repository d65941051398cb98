import { APOSTROPHE, IDEOGRAPH, OTHER, SPACE, classOf } from './chars.js'

/** Characters of an average word where words aren't parted by spaces. */
const HAN = 1.7
const KANA = 2.2
const SOUTH_EAST_ASIAN = 4.5

/** Words of a text of any length, in linear time; for scripts without spaces, by an average word length. */
export function countWords(text: string): number {
  let words = 0
  let unspaced = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === IDEOGRAPH && !isHangul(code)) {
      unspaced += 1 / averageLength(code)
      inWord = false
    } else if (kind === IDEOGRAPH || isWordCharacter(kind)) {
      if (!inWord) words++
      inWord = true
    } else if (kind !== APOSTROPHE || !inWord) inWord = false
  }
  return words + Math.round(unspaced)
}

/** Letters, marks and digits have the classes between the space and the signs. */
function isWordCharacter(kind: number): boolean {
  return kind > SPACE && kind < IDEOGRAPH && kind !== OTHER
}

/** Korean parts its words by spaces. */
function isHangul(code: number): boolean {
  return (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x1100 && code <= 0x11ff) || (code >= 0x3130 && code <= 0x318f)
}

function averageLength(code: number): number {
  if (code >= 0x3040 && code <= 0x30ff) return KANA
  return code < 0x2000 ? SOUTH_EAST_ASIAN : HAN
}
