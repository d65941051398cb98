import type { Kind } from '../model/kind.js'
import { ARROW, AT, BAR, BRACKET, COLON, HASH, MONEY, NUMERAL, RIGHT, STAR } from '../text/signs.js'

/** What a block looks like, whatever its language. */
interface Pattern {
  readonly kind: Kind
  readonly name: string
  readonly pattern: RegExp
  /** Every text that matches has one of these signs. They are asked for first, because that takes next to no time. */
  readonly needs?: number
  /** It begins with a capital. */
  readonly capital?: true
  /** Code units at the end of a block that it can match: what stands before them need not be searched. */
  readonly reach?: number
  /** Longest block, in words, that it speaks for. */
  readonly longest: number
  /** How much it says, 0 to 1. */
  readonly worth: number
}

/** `Home > World > Asia`: short names between arrows. */
export const ARROWS = /^[^>»›→|\n]{1,40}[>»›→][^>»›→\n]{1,60}(?:[>»›→][^>»›→\n]{1,60}){0,6}$/u
/** `News / World`. */
const BARS = /^\p{L}[^/|.!?]{1,30} ?[/|] ?[^/|.!?]{2,40}(?:[/|][^/|.!?]{2,60}){0,4}$/u
/** A word or two with a count in brackets: `veryGood! (21)`, `Likes (3)`. */
export const COUNTED = /^\p{L}[\p{L} !]{1,24}\(\d{1,7}\)$/u
/** Nothing but a count: `1.2k`, `(14)`, `3,402`. */
export const COUNT = /^\(?\d{1,3}(?:[.,]?\d{1,3}){0,3} ?[kKmM]?\)?\+?$/u
/** `(AP Photo)`, `(Jane Doe/Getty Images)`: an agency in brackets at the end. */
export const AGENCY =
  /\((?:[^()]{0,60}[ /])?(?:AP|AFP|EPA|Reuters|REUTERS|Getty|Getty Images|dpa|PA|ANSA|EFE|Xinhua|Shutterstock|Alamy|iStock)(?:[ /][^()]{0,60})?\)\.?$/u
/** `via Getty Images`, `Jane Doe/AFP` at the end. */
const ENDS_IN_CREDIT =
  /(?:Getty Images|Shutterstock|iStock|Alamy|Unsplash|[/|] ?(?:AFP|AP|REUTERS|Reuters|EPA|dpa|DPA|Bloomberg|imago|IMAGO))\.?$/u
/** `© Jane Doe`, `(c) dpa`: in the middle of a page that is a picture's, at its end the site's. */
const PICTURE_RIGHT = /^(?:©|\(c\)) ?\D{2,60}$/iu
const ENDS_IN_RIGHT = /[.\p{L}] © ?\D{2,60}$/u
/** `Foto: Jane Doe`, `(Image: Agency)`, `[사진=연합뉴스]`: the word for a picture, a colon and a name, at the end. */
const LABELLED_CREDIT =
  /(?:^|[\s([|（–—-])(?:(?:photo|image|picture|video)(?:s|graphs?)? ?(?:credits?|courtesy|source|by)?|credits?|fotos?|bild(?:er|quelle|nachweis)?|grafik|crédits?(?: photo)?|imagen|imagem|zdjęcie|fot\.|фото|fotoğraf|사진(?: ?출처)?|写真|图片?) ?[:：=] ?\S.{1,60}$/iu
/** `(Photo by Jane Doe)` at the end. */
const PHOTO_BY =
  /\((?:photo|image|picture|video|foto|bild)s? (?:by|courtesy(?: of)?|via|von|de|di|par|door) [^()]{2,60}\)\.?$/iu
/** `김민수 기자`: a Korean name and the word for reporter. */
const KOREAN_BYLINE = /^\p{sc=Hang}{2,4} ?(?:기자|특파원|논설위원|선임기자)$/u
/** `© 2024`, `Copyright Example 2024`. */
const YEARLY_RIGHT = /(?:©|\(c\)|copyright) ?(?:\D{0,30} )?(?:19|20)\d\d/iu
/** `#climate #energy`: nothing but hash tags. */
const HASH_TAGS = /^(?:#[\p{L}\p{N}_]{2,40}[\s,]{0,3}){1,20}$/u
/** `Phone : +1-213-555-0100`, `Email: …`, `Office Address : …`. */
export const CONTACT =
  /^(?:e-?mail|phone|tel|telephone|mobile|fax|(?:\p{L}{1,20} )?address|correo|courriel|telefon|teléfono|téléphone) ?[:.]/iu
/** Begins where a word does, so that a long word isn't tried from each of its letters. */
const EMAIL = /(?<![\p{L}\p{N}._+-])[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/u
/** `Jane Doe is a reporter who …`: what stands below an article about its author. */
const PERSON =
  /^\p{Lu}\p{L}{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3},? (?:is|was|has been|ist|war|est|es|é|è) (?:an?|the|our|eine?|der|die|une?|una?|um|uma|il|la|el|le) .{0,80}(?:writer|editor|reporter|journalist|correspondent|columnist|author|contributor|blogger|professor|founder|redakt|autor|auteur|rédact|periodista|redactor|giornalist)/u
/** A required field of a form: `Name *`, `E-mail *`. */
const FORM_FIELD = /^[\p{L} -]{3,24} ?\*$/u
/** `$35 at Amazon`. */
const OFFER = /(?:^|\s)[$€£] ?\d{1,5}(?:[.,]\d{2,3})? (?:at|on|from|bei) \p{Lu}/u
const PRICE = /(?:^|\s)[$€£]\s?\d{1,5}(?:[.,]\d\d)?\b/u
/** `_ga`, `__cf_bm`, `PHPSESSID`: what a table of cookies lists. */
const COOKIE_NAME = /^(?:_{1,2}[A-Za-z][\w.*#-]{1,40}|[A-Z]{3,12}SESSID|[a-z]{2,12}[_-][a-z\d_-]{2,30}_id)$/u
/** `Session`, `2 years`, `Never`: how long one is kept. */
const COOKIE_LIFE = /^(?:session|persistent|never|\d{1,3} (?:minute|hour|day|week|month|year)s?)$/iu

/** Lines that are told by their signs and their form. What is told by phrases is in the lexicon. */
export const PATTERNS: readonly Pattern[] = [
  {
    kind: 'breadcrumb',
    name: 'names between arrows',
    pattern: ARROWS,
    needs: ARROW,
    longest: 16,
    worth: 0.8,
  },
  { kind: 'breadcrumb', name: 'names between bars', pattern: BARS, needs: BAR, longest: 16, worth: 0.5 },
  { kind: 'engagement', name: 'a word with a count', pattern: COUNTED, needs: BRACKET, longest: 4, worth: 0.9 },
  { kind: 'engagement', name: 'a bare count', pattern: COUNT, needs: NUMERAL, longest: 2, worth: 0.6 },
  { kind: 'caption', name: 'an agency in brackets', pattern: AGENCY, needs: BRACKET, longest: 70, worth: 0.95 },
  {
    kind: 'caption',
    name: 'ends in a credit',
    pattern: ENDS_IN_CREDIT,
    reach: 'Getty Images.'.length,
    longest: 70,
    worth: 0.95,
  },
  {
    kind: 'caption',
    name: 'a picture credit',
    pattern: PICTURE_RIGHT,
    needs: RIGHT | BRACKET,
    longest: 10,
    worth: 0.7,
  },
  { kind: 'caption', name: 'ends in a right', pattern: ENDS_IN_RIGHT, needs: RIGHT, longest: 60, worth: 0.8 },
  {
    kind: 'caption',
    name: 'a labelled credit',
    pattern: LABELLED_CREDIT,
    needs: COLON,
    longest: 60,
    worth: 0.85,
  },
  { kind: 'caption', name: 'a photo by somebody', pattern: PHOTO_BY, needs: BRACKET, longest: 60, worth: 0.95 },
  { kind: 'byline', name: 'a name and a job', pattern: KOREAN_BYLINE, longest: 6, worth: 0.95 },
  {
    kind: 'copyright',
    name: 'a right with its year',
    pattern: YEARLY_RIGHT,
    needs: NUMERAL,
    longest: 60,
    worth: 0.95,
  },
  { kind: 'tags', name: 'hash tags alone', pattern: HASH_TAGS, needs: HASH, longest: 30, worth: 0.9 },
  {
    kind: 'author-bio',
    name: 'a way to reach the author',
    pattern: CONTACT,
    longest: 20,
    worth: 0.7,
  },
  { kind: 'author-bio', name: 'an e-mail address', pattern: EMAIL, needs: AT, longest: 10, worth: 0.5 },
  { kind: 'author-bio', name: 'what a person is', pattern: PERSON, capital: true, longest: 120, worth: 0.75 },
  { kind: 'comments', name: 'a field of a form', pattern: FORM_FIELD, needs: STAR, longest: 4, worth: 0.6 },
  { kind: 'advertisement', name: 'an offer', pattern: OFFER, needs: MONEY, longest: 20, worth: 0.8 },
  { kind: 'advertisement', name: 'a price', pattern: PRICE, needs: MONEY, longest: 12, worth: 0.4 },
  {
    kind: 'cookie-notice',
    name: "a cookie's name",
    pattern: COOKIE_NAME,
    longest: 3,
    worth: 0.7,
  },
  { kind: 'cookie-notice', name: 'how long a cookie is kept', pattern: COOKIE_LIFE, longest: 2, worth: 0.5 },
]
