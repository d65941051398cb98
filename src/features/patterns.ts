import type { Kind } from '../model/kind.js'

/** What a block looks like, whatever its language. */
export interface Pattern {
  readonly kind: Kind
  readonly name: string
  readonly pattern: RegExp
  /** Longest block, in words, that it speaks for. */
  readonly longest: number
  /** How much it says, 0 to 1. */
  readonly worth: number
}

/** Marks of each kind that are no words of any language. */
export const PATTERNS: readonly Pattern[] = [
  {
    kind: 'breadcrumb',
    name: 'names between arrows',
    pattern: /^[^>»›→|\n]{1,40}[>»›→][^>»›→\n]{1,60}(?:[>»›→][^>»›→\n]{1,60}){0,6}$/u,
    longest: 16,
    worth: 0.8,
  },
  {
    kind: 'breadcrumb',
    name: 'names between bars',
    pattern: /^\p{L}[^/|.!?]{1,30}\s?[/|]\s?[^/|.!?]{2,40}(?:[/|][^/|.!?]{2,60}){0,4}$/u,
    longest: 16,
    worth: 0.5,
  },
  {
    kind: 'engagement',
    name: 'a word with a count',
    pattern: /^\p{L}[\p{L} !]{1,24}\(\d{1,7}\)$/u,
    longest: 4,
    worth: 0.9,
  },
  {
    kind: 'engagement',
    name: 'a bare count',
    pattern: /^[(]?\d{1,3}(?:[.,]?\d{1,3}){0,3} ?[kKmM]?[)]?\+?$/u,
    longest: 2,
    worth: 0.6,
  },
  {
    kind: 'caption',
    name: 'an agency in brackets',
    pattern:
      /\((?:[^()]{0,60}[ /])?(?:AP|AFP|EPA|Reuters|REUTERS|Getty|Getty Images|dpa|PA|ANSA|EFE|Xinhua|Shutterstock|Alamy|iStock)(?:[ /][^()]{0,60})?\)\.?$/u,
    longest: 70,
    worth: 0.95,
  },
  {
    kind: 'caption',
    name: 'ends in a credit',
    pattern:
      /(?:Getty Images|Shutterstock|iStock|Alamy|Unsplash|[/|] ?(?:AFP|AP|REUTERS|Reuters|EPA|dpa|DPA|Bloomberg|imago|IMAGO))\.?$/u,
    longest: 70,
    worth: 0.95,
  },
  { kind: 'caption', name: 'a picture credit', pattern: /^(?:©|\(c\)) ?\D{2,60}$/iu, longest: 10, worth: 0.7 },
  { kind: 'caption', name: 'ends in a right', pattern: /[.\p{L}] © ?\D{2,60}$/u, longest: 60, worth: 0.8 },
  {
    kind: 'copyright',
    name: 'a right with its year',
    pattern: /(?:©|\(c\)|copyright) ?(?:\D{0,30} )?(?:19|20)\d\d/iu,
    longest: 60,
    worth: 0.95,
  },
  {
    kind: 'tags',
    name: 'hash tags alone',
    pattern: /^(?:#[\p{L}\p{N}_]{2,40}[\s,]{0,3}){1,20}$/u,
    longest: 30,
    worth: 0.9,
  },
  {
    kind: 'author-bio',
    name: 'a way to reach the author',
    pattern:
      /^(?:e-?mail|phone|tel|telephone|mobile|fax|(?:\p{L}{1,20} )?address|correo|courriel|telefon|teléfono|téléphone) ?[:.]/iu,
    longest: 20,
    worth: 0.7,
  },
  {
    kind: 'author-bio',
    name: 'an e-mail address',
    pattern: /[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/u,
    longest: 10,
    worth: 0.5,
  },
  { kind: 'comments', name: 'a field of a form', pattern: /^[\p{L} -]{3,24} ?\*$/u, longest: 4, worth: 0.6 },
  {
    kind: 'advertisement',
    name: 'a price',
    pattern: /(?:^|\s)[$€£]\s?\d{1,5}(?:[.,]\d\d)?\b/u,
    longest: 12,
    worth: 0.4,
  },
]
