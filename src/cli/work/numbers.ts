// Ids of 64 bits don't fit into a number of JavaScript, and 1.0 comes back as 1: fields must pass through untouched.

/** Stands before the digits of a number that is carried as a string. */
const MARK = '\u0000n:'
const NUMBER = /-?\d[-\d.eE+]*/gu
const MARKED = /"\\u0000n:(-?\d[-\d.eE+]*)"/gu
const ESCAPED_MARK = JSON.stringify(MARK).slice(1, -1)

/**
 * The JSON with every number that would come back from JavaScript otherwise than it came carried as a string, which
 * `stringify` undoes; the same text where there is none.
 *
 * @param json valid JSON.
 */
export function carryNumbers(json: string): string {
  const parts: string[] = []
  let at = 0
  while (at < json.length) {
    const quote = json.indexOf('"', at)
    const end = quote === -1 ? json.length : quote
    parts.push(json.slice(at, end).replace(NUMBER, carry))
    at = endOfString(json, end)
    parts.push(json.slice(end, at))
  }
  return parts.join('')
}

/** As `JSON.stringify`, with numbers as they came. */
export function stringify(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, undefined, indent)
  return json.includes(ESCAPED_MARK) ? json.replace(MARKED, '$1') : json
}

const carry = (digits: string): string => (String(Number(digits)) === digits ? digits : JSON.stringify(MARK + digits))

/** @param quote where a string begins. */
function endOfString(json: string, quote: number): number {
  let at = quote + 1
  for (;;) {
    const end = json.indexOf('"', at)
    if (end === -1) return json.length
    let backslashes = 0
    while (json[end - 1 - backslashes] === '\\') backslashes++
    if (backslashes % 2 === 0) return end + 1
    at = end + 1
  }
}
