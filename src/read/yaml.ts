import type { MetaTag } from '../model/facts.js'

/** A line without the white space at its ends, and with single spaces. */
export interface YamlLine {
  readonly text: string
  readonly indent: number
}

const KEY = /^(?<key>[\p{L}_][\p{L}\p{N}_.-]{0,40}|"[^"]{1,40}"|'[^']{1,40}')\s?:(?:\s(?<value>.*))?$/u
const ITEM = /^-(?: (?<item>.*))?$/u
/** Of a nested value only who it names counts: `author:` above `name: Jane Doe`. */
const NAME = /^name: (?<value>.*)$/u
const NESTED_KEY = /^[\w-]{1,40}:(?:\s|$)/u
const BLOCK_TEXT = /^[>|][-+]?$/u
const QUOTED = /^(?:"(?<double>(?:[^"\\]|\\.)*)"|'(?<single>(?:[^']|'')*)')(?: #.*)?$/u
const COMMENT = /(?<!\S)#.*$/u
const ESCAPED = /\\(["\\/])/gu
const FLOW_ITEM = /"[^"]*"|'[^']*'|[^\s,"'][^,]*/gu

/**
 * The keys of a mapping in YAML and what they state, as far as front matter goes: scalars, quoted or not, texts over
 * several lines, lists, and the names of nested mappings. Undefined for lines that are no mapping.
 */
export function readYaml(lines: readonly YamlLine[]): readonly MetaTag[] | undefined {
  const stated: MetaTag[] = []
  for (let index = 0; index < lines.length;) {
    const line = lines[index]
    let next = index + 1
    if (line && !line.text.startsWith('#')) {
      const { key, value = '' } = (line.indent === 0 ? KEY.exec(line.text)?.groups : undefined) ?? {}
      if (key === undefined) return undefined
      while (isBelow(lines[next])) next++
      const name = unquoted(key).toLowerCase()
      const contents = valuesOf(
        value.trim(),
        lines.slice(index + 1, next).map(({ text }) => text),
      )
      for (const content of contents) if (content !== '') stated.push({ name, content })
    }
    index = next
  }
  return stated
}

/** Indented, or an item of a list, which needs no indent. */
function isBelow(line: YamlLine | undefined): boolean {
  return line !== undefined && (line.indent > 0 || ITEM.test(line.text))
}

/** What a key states. @param below the lines that belong to its value */
export function valuesOf(value: string, below: readonly string[]): readonly string[] {
  if (BLOCK_TEXT.test(value)) return [below.join(' ')]
  if (value.replace(COMMENT, '') === '') return below.flatMap(nestedOf)
  const whole = unquoted([value, ...below].join(' '))
  const isList = whole.startsWith('[') && whole.endsWith(']')
  return isList ? (whole.slice(1, -1).match(FLOW_ITEM) ?? []).map(unquoted) : [whole]
}

function nestedOf(line: string): readonly string[] {
  const text = ITEM.exec(line)?.groups?.['item'] ?? (ITEM.test(line) ? '' : line)
  const name = NAME.exec(text)?.groups?.['value']
  if (name !== undefined) return [unquoted(name)]
  return NESTED_KEY.test(text) ? [] : [unquoted(text)]
}

function unquoted(text: string): string {
  const { double, single } = QUOTED.exec(text.trim())?.groups ?? {}
  return double?.replace(ESCAPED, '$1') ?? single?.replaceAll("''", "'") ?? text.replace(COMMENT, '').trim()
}
