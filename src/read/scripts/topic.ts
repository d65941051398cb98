import { IDEOGRAPH, classOf } from '../../text/chars.js'
import { normalise } from '../../text/similarity.js'

/** Shorter words are in any text. */
const SHORTEST = 4
/** Endings change. */
const ENDING = 2
/** More of a title's words tell nothing new. */
const MOST = 40

/** How many of the words of the likeliest title a text has, 0 to 1; undefined where there is no title. */
export function titleShare(titles: readonly string[]): (text: string) => number | undefined {
  const stems = [...new Set(titles)].map(stemsOf).filter(({ length }) => length > 1)
  if (stems.length === 0) return () => undefined
  return (text) => {
    const low = text.toLowerCase()
    const shares = stems.map((all) => all.filter((stem) => low.includes(stem)).length / all.length)
    return Math.max(...shares)
  }
}

function stemsOf(title: string): readonly string[] {
  return [...new Set(normalise(title.slice(0, 400)).split(' ').flatMap(stemsIn))].slice(0, MOST)
}

/** Of a word without spaces around it, every two characters. */
function stemsIn(word: string): readonly string[] {
  if (classOf(word.charCodeAt(0)) === IDEOGRAPH) return word.match(PAIRS) ?? []
  return word.length < SHORTEST ? [] : [word.slice(0, Math.max(SHORTEST, word.length - ENDING))]
}

const PAIRS = /../gsu
