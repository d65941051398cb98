/** HTML that is safe to write: only `markup` makes it, and whatever it is given beside its own text is escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

type Value = string | number | Markup | readonly Markup[] | undefined

/** A template of HTML. Texts and numbers in it are escaped, so that no page can say anything but text. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(strings.map((string, index) => string + write(values[index])).join(''))
}

function write(value: Value): string {
  if (value === undefined) return ''
  if (value instanceof Markup) return value.text
  return typeof value === 'object' ? value.map(({ text }) => text).join('') : escape(String(value))
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const SPECIAL = /[&<>"']/gu
/** Characters that HTML has no place for; a browser would make of each what it likes. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF]/gu

function escape(text: string): string {
  return text
    .toWellFormed()
    .replace(CONTROLS, '\uFFFD')
    .replace(SPECIAL, (character) => ESCAPES[character] ?? '')
}
