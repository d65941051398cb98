import type { Context, Detector, Proposal } from './context.js'
import { fromPhrases, lengthOf } from './lexical.js'

const EMAIL = /[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/u
/** `Phone : +1-213-555-0100`, `Email: …`, `Office Address : …`. */
const CONTACT =
  /^(?:e-?mail|phone|tel|telephone|mobile|fax|(?:\p{L}+ )?address|correo|courriel|telefon|teléfono|téléphone)\s?[:.]/iu
const LONGEST_CONTACT = 20
const LONGEST_BIO = 150

export const authorBio: Detector = {
  kind: 'author-bio',
  looksFor: 'who the author is and how to reach them',
  detect(context, index) {
    if (lengthOf(context, index) > LONGEST_BIO) return undefined
    return (
      fromPhrases(context, index, 'author-bio', { short: LONGEST_BIO, opening: LONGEST_BIO }) ?? contact(context, index)
    )
  },
}

function contact(context: Context, index: number): Proposal | undefined {
  const text = context.blocks[index]?.text ?? ''
  if (index < context.body.last || lengthOf(context, index) > LONGEST_CONTACT) return undefined
  if (CONTACT.test(text)) return { kind: 'author-bio', reason: 'a way to reach the author', confidence: 0.9 }
  if (text.includes('@') && EMAIL.test(text) && lengthOf(context, index) < 10)
    return { kind: 'author-bio', reason: 'an address', confidence: 0.7 }
  return undefined
}
