import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs'

/** A table of 32-bit floats on disk, written row by row, and a JSON file beside it for what belongs to the rows. */
export class Table {
  #file
  #path
  rows = 0

  /** @param {string} path without its ending */
  constructor(path) {
    this.#path = path
    this.#file = openSync(`${path}.bin`, 'w')
  }

  /** @param {Float32Array} row */
  add(row) {
    writeSync(this.#file, new Uint8Array(row.buffer, row.byteOffset, row.byteLength))
    this.rows++
  }

  /** @param {object} beside */
  close(beside) {
    closeSync(this.#file)
    writeFileSync(`${this.#path}.json`, JSON.stringify(beside))
  }
}
