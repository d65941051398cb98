import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { foldOf } from './folds.mjs'
import { align, alignSnippets } from './gold.mjs'
import { transfer } from './transfer.mjs'

/** Longer pages are lists of everything that a site has. */
const MOST_BLOCKS = 4000

/** Pages as sequences of blocks, on disk: their features, keys and labels. */
export class Sequences {
  #files
  #path
  #bits
  #names = /** @type {readonly string[]} */ ([])
  /** @type {{ id: string, fold: number, style: string, lang: string, blocks: number, known: boolean }[]} */
  #pages = []

  /** @param {string} path @param {ReturnType<typeof import('./labelled-pages.mjs').labelBits>} bits */
  constructor(path, bits) {
    this.#path = path
    this.#bits = bits
    this.#files = Object.fromEntries(
      ['rows', 'masks', 'words', 'keys', 'around', 'counts'].map((name) => [name, openSync(`${path}.${name}`, 'w')]),
    )
  }

  /**
   * @param {{ id: string, url: string, lang?: string | undefined, gold?: { text?: string, with?: string[], without?: string[] } }} page
   * @param {string} style
   * @param {import('./entry-labels.js').Seen} seen
   * @param {readonly import('./transfer.mjs').Line[]} [lines] absent where only the gold body is known
   */
  add(page, style, seen, lines) {
    const masks = lines ? transfer(lines, seen.texts) : this.#fromGold(page.gold ?? {}, seen.texts)
    this.addMasks(page, style, seen, masks, lines !== undefined)
  }

  /**
   * @param {{ id: string, url: string, lang?: string | undefined }} page @param {string} style
   * @param {import('./entry-labels.js').Seen} seen @param {readonly number[]} masks
   * @param {boolean} known every block has a label, not only body or not
   */
  addMasks(page, style, { texts, names, rows, keys, around }, masks, known) {
    if (texts.length === 0 || texts.length > MOST_BLOCKS) return
    this.#names = names
    this.#pages.push({
      id: page.id,
      fold: foldOf(page.url, page.id),
      style,
      lang: (page.lang ?? '').split('-')[0] ?? '',
      blocks: texts.length,
      known,
    })
    this.#write('rows', rows)
    this.#write('masks', Uint32Array.from(masks))
    this.#write('words', Uint16Array.from(texts.map((text) => Math.min(65535, (text.match(WORDS) ?? []).length))))
    const counts = new Uint16Array(texts.length * 2)
    for (const [index, own] of keys.entries()) {
      counts[index * 2] = own.length
      this.#write('keys', own)
      const names = around[index]
      if (!names) continue
      counts[index * 2 + 1] = names.length
      this.#write('around', names)
    }
    this.#write('counts', counts)
  }

  /** @param {{ text?: string, with?: string[], without?: string[] }} gold @param {readonly string[]} texts */
  #fromGold(gold, texts) {
    const body = this.#bits.bitOf('body')
    const rest = this.#bits.maskOf(this.#bits.labels) & ~body
    const labels = gold.text ? align(texts, gold.text) : alignSnippets(texts, gold.with ?? [], gold.without ?? [])
    return labels.map(({ label, words }) => (words === 0 || label < 0 ? 0 : label === 1 ? body : rest))
  }

  /** @param {string} name @param {Float32Array | Uint32Array | Uint16Array | Uint8Array} numbers */
  #write(name, numbers) {
    if (numbers.length > 0)
      writeSync(
        /** @type {number} */ (this.#files[name]),
        new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength),
      )
  }

  close() {
    for (const file of Object.values(this.#files)) closeSync(file)
    writeFileSync(
      `${this.#path}.json`,
      JSON.stringify({ names: this.#names, labels: this.#bits.labels, pages: this.#pages }),
    )
  }
}

const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu
