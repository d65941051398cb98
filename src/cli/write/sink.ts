import { open, type FileHandle } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { CommandError, cannotWrite, codeOf } from '../errors.js'

/** Something that is written from its beginning to its end. */
export interface Sink {
  /** Bytes that were written, an earlier run's among them. */
  readonly position: number
  /** @throws CommandError where it can't be written; ClosedPipe where nobody reads any more. */
  write(text: string): Promise<void>
  close(): Promise<void>
}

/** Who read our output has enough: nothing is wrong. */
export class ClosedPipe extends Error {}

export function standardOutput(): Sink {
  let position = 0
  // Without this an error would end the process before it could be told.
  process.stdout.on('error', () => undefined)
  return {
    get position() {
      return position
    },
    async write(text) {
      await new Promise<void>((resolve, reject) => {
        process.stdout.write(text, (error) => {
          if (error) reject(error)
          else resolve()
        })
      }).catch((error: unknown) => fail('to standard output', error))
      position += Buffer.byteLength(text)
    },
    close: () => Promise.resolve(),
  }
}

/** The file that is named, as `fileSink` gives it, or else standard output. */
export function resultSink(out: string | undefined, from = 0): Promise<Sink> {
  return out === undefined ? Promise.resolve(standardOutput()) : fileSink(out, from)
}

const GZIP = /\.gz$/iu

/**
 * A file, written anew, or from where an earlier run has left off. Gzipped where its name says so: a member for each
 * piece, so that a run that goes on only adds to it.
 *
 * @param from how much of what it holds stays, in bytes.
 */
export async function fileSink(path: string, from = 0): Promise<Sink> {
  let position = from
  const failed = (error: unknown): never => fail(path, error)
  const file = await open(path, from === 0 ? 'w' : 'r+').catch(failed)
  // A device or a pipe has no places, and nothing in it can be cut off.
  const found = await file.stat()
  const hasPlaces = found.isFile()
  if (hasPlaces && found.size < from)
    throw new CommandError(`Can't resume: ${path} is shorter than it was. Start anew without --resume.`)
  if (hasPlaces && from > 0) await file.truncate(from).catch(failed)
  const isPacked = GZIP.test(path)
  const write = async (text: string): Promise<void> => {
    const bytes = isPacked ? gzipSync(text) : Buffer.from(text)
    await writeAll(file, bytes, hasPlaces ? position : null).catch(failed)
    position += bytes.length
  }
  return {
    get position() {
      return position
    },
    write,
    async close() {
      // A file without a member is no gzip.
      if (position === 0 && isPacked) await write('')
      await file.close()
    },
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array, at: number | null): Promise<void> {
  let written = 0
  while (written < bytes.length) {
    const place = at === null ? null : at + written
    written += (await file.write(bytes, written, bytes.length - written, place)).bytesWritten
  }
}

function fail(path: string, error: unknown): never {
  if (codeOf(error) === 'EPIPE') throw new ClosedPipe()
  return cannotWrite(path)(error)
}
