import { isOfOne, type Origin, type Source } from '../read/source.js'

const ENDING = /(?:\.[a-z]{2,10})?(?:\.gz)?$/iu

/**
 * What the articles of each source are named after, without an ending: `news/a` for `news/a.html`, and `dump/000012` for
 * line 12 of `dump.jsonl`. Two sources never share a name: the later keeps its ending, or gets a number.
 */
export function nameArticles(sources: readonly Source[]): (origin: Origin) => string {
  const taken = new Set<string>()
  const names = new Map<Source, string>()
  for (const source of sources) {
    const name = firstFree(source.name, taken)
    taken.add(name)
    names.set(source, name)
  }
  return ({ source, record }) => {
    const name = names.get(source) ?? source.name
    return isOfOne(source.kind) ? name : `${name}/${String(record).padStart(6, '0')}`
  }
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  const stem = name.replace(ENDING, '')
  for (const candidate of [stem, name]) if (!taken.has(candidate)) return candidate
  for (let number = 2; ; number++) if (!taken.has(`${name}-${String(number)}`)) return `${name}-${String(number)}`
}
