import { createGunzip } from 'node:zlib'

/** What goes in at a time: a chunk can't grow to more than about a thousand times its size. */
const SLICE = 64 * 1024

/**
 * Unpacks gzip, of one member or of many. Where it is broken, all that stands before is given, and then the error: a
 * piped stream would throw away what it has in hand.
 */
export async function* gunzip(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const stream = createGunzip()
  let ready: Uint8Array[] = []
  let failure: Error | undefined
  let wake = (): void => undefined
  stream.on('data', (chunk: Uint8Array) => void ready.push(chunk))
  stream.on('error', (error) => {
    failure = error
    wake()
  })
  const step = async (begin: (done: () => void) => void): Promise<Uint8Array[]> => {
    await new Promise<void>((resolve) => {
      wake = resolve
      begin(resolve)
    })
    const chunks = ready
    ready = []
    return chunks
  }
  try {
    for await (const slice of slices(packed)) {
      yield* await step((done) => stream.write(slice, done))
      if (failure !== undefined) throw failure
    }
    yield* await step((done) => stream.once('end', done).end())
    if (failure !== undefined) throw failure
  } finally {
    stream.destroy()
  }
}

async function* slices(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of packed) {
    for (let start = 0; start < chunk.length; start += SLICE) yield chunk.subarray(start, start + SLICE)
  }
}
