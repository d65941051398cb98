import type { OpenElement } from '../elements.js'

const EMOJI =
  /^(?:\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F){0,12}|\p{Regional_Indicator}{2}|[\d#*]\uFE0F?\u20E3)$/u
const CHARACTER = /^\S$/u
/** Classes of pictures that are drawn for one character. */
const DRAWN_CHARACTER = /drop-?cap|gaiji/iu
/** Classes of those that are drawn for an emoji, and how it may be written: `:-)`, `:thumbs_up:`. */
const DRAWN_EMOJI = /emoji|emoticon|smil(?:ey|ie)/iu
const WRITTEN_EMOJI = /^(?::[\w+-]{1,30}:|(?=.{0,4}[\p{P}\p{S}])\S{1,5})$/u

/** The character or the emoji that a picture is drawn for: it belongs to the sentence around it. */
export function picturedCharacter({ tag, attributes }: OpenElement): string | undefined {
  if (tag !== 'img') return undefined
  const alt = attributes.get('alt')?.trim() ?? ''
  const classes = attributes.get('class') ?? ''
  const isDrawn =
    (CHARACTER.test(alt) && DRAWN_CHARACTER.test(classes)) || (WRITTEN_EMOJI.test(alt) && DRAWN_EMOJI.test(classes))
  return isDrawn || EMOJI.test(alt) ? alt : undefined
}
