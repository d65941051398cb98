import { isRecord } from './records.js'

/** Editors on Windows begin a file with it. */
const BYTE_ORDER_MARK = /^\uFEFF/u

export function withoutMark(text: string): string {
  return text.replace(BYTE_ORDER_MARK, '')
}

export function parseJson(text: string): unknown {
  return JSON.parse(withoutMark(text))
}

/**
 * The object that JSON holds.
 *
 * @param name what the JSON is called where it is wrong.
 * @throws Error that says what is wrong.
 */
export function parseObject(text: string, name: string): Record<string, unknown> {
  let value: unknown
  try {
    value = parseJson(text)
  } catch (error) {
    throw new Error(`${name} is no JSON: ${(error as Error).message}.`, { cause: error })
  }
  if (isRecord(value)) return value
  throw new Error(`${name} must hold an object.`)
}
