import { SCHEMES, type AttributeOf, type Tag } from './allowed.js'
import { safeUrl } from './url.js'

export type Attributes<T extends Tag> = Readonly<Partial<Record<AttributeOf<T>, string | undefined>>>

/** A place in what is written. */
const NOTE = /^#note-\d+$/u
const VOID: ReadonlySet<Tag> = new Set<Tag>(['br', 'hr', 'img'])

/**
 * An element as HTML. The one place where tags are written: what isn't in the list of `allowed.ts` doesn't compile,
 * attributes are escaped, and a URL that may not stand there is left out.
 *
 * @param content HTML, escaped already.
 */
export function element<T extends Tag>(tag: T, content: string, attributes?: Attributes<T>): string {
  let open: string = tag
  for (const [name, value] of Object.entries<string | undefined>(attributes ?? {})) {
    const checked = name in SCHEMES && !NOTE.test(value ?? '') ? safeUrl(value, name as keyof typeof SCHEMES) : value
    if (checked !== undefined) open += ` ${name}="${escapeAttribute(checked)}"`
  }
  return VOID.has(tag) ? `<${open}>` : `<${open}>${content}</${tag}>`
}

const SPECIAL = /[&<>]/gu
const SPECIAL_IN_ATTRIBUTE = /[&<>"'`]/gu
/** Characters that no HTML can hold: parsers drop or replace them. */
const CONTROLS = /[\p{Cc}--[\t\n\f\r\x85]]/gv
const CARRIAGE_RETURN = /\r\n?/gu

export function escapeText(text: string): string {
  return storable(text).replace(SPECIAL, toReference)
}

/** Also quotes of every kind: old parsers took a backtick for one. */
function escapeAttribute(value: string): string {
  return storable(value).replace(SPECIAL_IN_ATTRIBUTE, toReference)
}

function storable(text: string): string {
  return text.replace(CONTROLS, '').replace(CARRIAGE_RETURN, '\n').toWellFormed()
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
])

function toReference(character: string): string {
  return NAMED.get(character) ?? `&#${String(character.charCodeAt(0))};`
}
