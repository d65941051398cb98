import { once } from 'node:events'
import { createReadStream, fstatSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { CommandError, causeOf } from '../errors.js'
import { gunzip } from './gunzip.js'

export const STDIN = '-'
const CHUNK = 64 * 1024
/** Bytes that are enough to know what an input is. */
const HEAD = 512

/** A stream of bytes whose beginning was looked at. */
export interface Opened {
  readonly head: Uint8Array
  readonly bytes: AsyncIterable<Uint8Array>
}

/** The first bytes of what was read. */
export const headIn = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, HEAD)

/** The first bytes of a file. */
export async function headOf(file: string): Promise<Uint8Array> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** Looks at what stands first in standard input, and leaves it there. */
export async function headOfStdin(): Promise<Uint8Array> {
  // Node takes a folder for an empty stream that never ends.
  if (fstatSync(0).isDirectory()) throw new CommandError("Can't read standard input: it is a folder.")
  await once(process.stdin, 'readable')
  const head = process.stdin.read() as Uint8Array | null
  if (head !== null) process.stdin.unshift(head)
  return headIn(head ?? new Uint8Array())
}

/** The bytes of a file or of standard input as they are. Ends early, without an error, when the run is called off. */
export async function* rawBytes(file: string, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const stream: Readable = file === STDIN ? process.stdin : createReadStream(file, { highWaterMark: CHUNK })
  yield* untilCalledOff(stream, signal)
}

/** The same, unpacked where they are gzipped, by their first bytes. */
export async function* plainBytes(raw: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, bytes } = await peek(raw)
  yield* isGzip(head) ? gunzip(bytes) : bytes
}

async function* untilCalledOff(stream: Readable, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const stop = (): void => void stream.destroy()
  signal.addEventListener('abort', stop)
  try {
    for await (const chunk of stream) yield chunk as Uint8Array
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

/** Reads the first chunk and gives the stream back whole. */
export async function peek(bytes: AsyncIterable<Uint8Array>): Promise<Opened> {
  const chunks = bytes[Symbol.asyncIterator]()
  const first = await chunks.next()
  const head = first.done === true ? new Uint8Array() : first.value
  return { head, bytes: whole(head, { [Symbol.asyncIterator]: () => chunks }) }
}

async function* whole(head: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head
  yield* rest
}

export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b
}

/** As people are told of it. */
export const nameOf = (file: string): string => (file === STDIN ? 'standard input' : file)

/** A file or standard input in one piece, unpacked. Throws a CommandError where it can't be read. */
export async function readWhole(file: string): Promise<Uint8Array> {
  try {
    return await collect(plainBytes(rawBytes(file, new AbortController().signal)))
  } catch (error) {
    throw new CommandError(`Can't read ${nameOf(file)}: ${causeOf(error)}.`)
  }
}

/** All of it in one piece. */
export async function collect(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)
}
