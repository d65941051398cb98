import type { Block } from '../model/block.js'
import type { Cues } from './cues.js'
import type { Evidence } from './evidence.js'
import type { Measures } from './measure.js'

/** What was read off the blocks of a page. */
export interface Look {
  readonly blocks: readonly Block[]
  readonly measures: Measures
  readonly evidence: readonly Evidence[]
  readonly cues: Cues
}

/** An earlier look, and where in it the texts of another page stood. */
export interface Recalled extends Look {
  /** By the index of a block, where one with the same text stood then; -1 where none did. */
  readonly places: Int32Array
}

/**
 * The last look at an article. What is left of it is looked at again, and nearly all of that has been read before: a
 * block's words, phrases and patterns are those of its text, wherever it stands.
 */
export class Memory {
  #last: Look | undefined

  keep(look: Look): void {
    this.#last = look
  }

  recall(blocks: readonly Block[]): Recalled | undefined {
    const last = this.#last
    if (!last) return undefined
    const placeOf = new Map<string, number>()
    for (let place = 0; place < last.blocks.length; place++) placeOf.set(last.blocks[place]?.text ?? '', place)
    const places = new Int32Array(blocks.length)
    for (let index = 0; index < places.length; index++) places[index] = placeOf.get(blocks[index]?.text ?? '') ?? -1
    return { ...last, places }
  }
}
