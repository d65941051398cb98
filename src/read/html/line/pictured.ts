import type { OpenElement } from '../elements.js'

const EMOJI =
  /^(?:\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F){0,12}|\p{Regional_Indicator}{2}|[\d#*]\uFE0F?\u20E3)$/u
const CHARACTER = /^\S$/u
/** Classes of pictures that are drawn for one character. */
const DRAWN_CHARACTER = /emoji|emoticon|smil(?:ey|ie)|drop-?cap|gaiji/iu

/** The character that a picture is drawn for: it belongs to the sentence around it. */
export function picturedCharacter({ tag, attributes }: OpenElement): string | undefined {
  if (tag !== 'img') return undefined
  const alt = attributes.get('alt')?.trim() ?? ''
  const isDrawn = EMOJI.test(alt) || (CHARACTER.test(alt) && DRAWN_CHARACTER.test(attributes.get('class') ?? ''))
  return isDrawn ? alt : undefined
}
