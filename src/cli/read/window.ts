/** A stretch of a stream that can be looked at as a whole: it grows at its end and is let go at its beginning. */
export class Window {
  #bytes: Buffer = Buffer.alloc(0)
  readonly #source: AsyncIterator<Uint8Array>
  #ended = false

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  get bytes(): Buffer {
    return this.#bytes
  }

  get ended(): boolean {
    return this.#ended
  }

  /** Reads until it holds `length` bytes. Returns false where the stream ends before. */
  async fill(length: number): Promise<boolean> {
    const chunks: Uint8Array[] = [this.#bytes]
    let held = this.#bytes.length
    while (held < length && !this.#ended) {
      const next = await this.#source.next()
      if (next.done === true) this.#ended = true
      else {
        chunks.push(next.value)
        held += next.value.length
      }
    }
    if (chunks.length > 1) this.#bytes = Buffer.concat(chunks)
    return held >= length
  }

  /** Reads one chunk more, or more than one of a long stretch. Returns false where the stream has ended. */
  grow(): Promise<boolean> {
    return this.fill(this.#bytes.length + Math.max(1, this.#bytes.length >> 1)).then(() => !this.#ended)
  }

  drop(length: number): void {
    this.#bytes = this.#bytes.subarray(length)
  }

  /** Lets go of `length` bytes, reading on where it holds fewer. */
  async skip(length: number): Promise<void> {
    let left = length
    while (left > this.#bytes.length) {
      left -= this.#bytes.length
      this.#bytes = Buffer.alloc(0)
      if (!(await this.fill(1))) return
    }
    this.drop(left)
  }

  /** All that it holds, and then the rest of the stream. */
  async *rest(): AsyncGenerator<Uint8Array> {
    yield this.#bytes
    this.#bytes = Buffer.alloc(0)
    while (await this.fill(1)) {
      yield this.#bytes
      this.#bytes = Buffer.alloc(0)
    }
  }
}
