import { comparable } from '../context.js'

/** Shorter words are on every page, save where a character is a word. */
const SHORTEST = 4
const BEYOND_ASCII = /[^\p{ASCII}]/u
const HOST = /^[a-z]+:\/\/[^/]*/iu

/** The words of a text that tell what it is about. */
export function topicWords(text: string): readonly string[] {
  return comparable(text)
    .split(' ')
    .filter((word) => word.length >= SHORTEST || BEYOND_ASCII.test(word))
}

/** The words of an address behind its host, which are often those of the headline. */
export function addressWords(address = ''): readonly string[] {
  return comparable(address.replace(HOST, '')).split(' ')
}

/** Share of the words of a text that are known. */
export function shareKnown(text: string, known: ReadonlySet<string>): number {
  const words = topicWords(text)
  return words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length
}
