import type { MetaTag } from '../model/facts.js'
import { valuesOf, type YamlLine } from './yaml.js'

const PAIR = /^(?<key>[\w-]{1,40}|"[^"]{1,40}")\s?=\s?(?<value>\S.*)$/u
const TABLE = /^\[{1,2}[\w."\s-]{1,60}\]{1,2}$/u

/**
 * The keys of TOML and what they state, as far as front matter goes: a scalar or a list on one line. Tables only group them.
 * Undefined for lines that are anything else.
 */
export function readToml(lines: readonly YamlLine[]): readonly MetaTag[] | undefined {
  const stated: MetaTag[] = []
  for (const { text } of lines) {
    if (text.startsWith('#') || TABLE.test(text)) continue
    const { key, value } = PAIR.exec(text)?.groups ?? {}
    if (key === undefined || value === undefined) return undefined
    const name = key.replaceAll('"', '').toLowerCase()
    for (const content of valuesOf(value, [])) if (content !== '') stated.push({ name, content })
  }
  return stated
}
