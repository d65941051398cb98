import type { Script } from '../../model/script.js'
import { decodeEntities } from '../../text/entities.js'
import { looksLikeHtml } from '../format.js'
import { CandidateReader, type Candidate } from './candidates.js'
import { judge } from './choose.js'
import { keyReader } from './keys.js'
import { hasTags } from './prose.js'
import { joinStreams } from './streams.js'
import { titleShare } from './topic.js'

/** A text out of a script that reads like the article of its page. */
export interface ScriptText {
  readonly text: string
  readonly isHtml: boolean
  /** Words of its sentences. */
  readonly words: number
  /** Its key in the data; empty for none. */
  readonly key: string
  readonly script: Script
}

/** An outer list holds more than the article, unless its score is higher by this factor. */
const MORE = 1.15
/** A list is of several articles, unless its score is higher than that of one text by this factor. */
const MORE_THAN_ONE = 2

/** The article that is written down in the scripts of a page, for a browser to show it. */
export function findInScripts(scripts: readonly Script[], titles: readonly string[]): ScriptText | undefined {
  const readKey = keyReader()
  const reader = new CandidateReader(readKey)
  for (const script of joinStreams(scripts)) reader.read(script)
  const share = titleShare(titles)
  let best: { readonly candidate: Candidate; readonly score: number; readonly words: number } | undefined
  for (const candidate of [...reader.singles(), ...reader.lists()]) {
    const judged = judge(candidate, readKey(candidate.key).kind, share)
    const factor = best?.candidate.texts.length === 1 && candidate.texts.length > 1 ? MORE_THAN_ONE : MORE
    if (judged && judged.score > (best?.score ?? 0) * factor) best = { candidate, ...judged }
  }
  if (!best) return undefined
  const { texts, key, script } = best.candidate
  return { ...written(texts), key, script, words: best.words }
}

const BEGINS_BLOCK = /^\s*<(?:p|div|h[1-6]|ul|ol|blockquote|figure|section|table|pre)[\s>]/iu
const ENTITY = /&#?\w{2,8};/u

/** Paragraphs as one text. */
function written(texts: readonly string[]): { readonly text: string; readonly isHtml: boolean } {
  const [first = ''] = texts
  if (texts.length === 1) {
    const isHtml = looksLikeHtml(first)
    return { text: isHtml ? first : decodeEntities(first), isHtml }
  }
  if (!texts.some((text) => hasTags(text) || ENTITY.test(text))) return { text: texts.join('\n\n'), isHtml: false }
  return { text: texts.map((text) => (BEGINS_BLOCK.test(text) ? text : `<p>${text}</p>`)).join('\n'), isHtml: true }
}
