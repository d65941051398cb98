interface Flow {
  /** The most that may be under way, counting those that are done and wait for their turn. */
  readonly width: number
  /** Gives each as soon as it is done. */
  readonly unordered: boolean
  /** Ends the reading: what is under way is finished. */
  readonly stop: AbortSignal
}

interface Running<R> {
  readonly result: Promise<R>
}

/**
 * Maps what comes in, up to `width` at a time, and gives the results in order: each as soon as it and all before it are done,
 * also while the next input is still awaited.
 */
export async function* mapSome<T, R>(
  inputs: AsyncIterable<T>,
  map: (input: T) => Promise<R>,
  { width, unordered, stop }: Flow,
): AsyncGenerator<R> {
  const source = inputs[Symbol.asyncIterator]()
  const running: Running<R>[] = []
  const input = { ended: false }
  let reading: Promise<undefined> | undefined

  const read = async (): Promise<undefined> => {
    const next = stop.aborted ? undefined : await source.next()
    if (next === undefined || next.done === true) input.ended = true
    else running.push({ result: map(next.value) })
  }

  for (;;) {
    if (!input.ended && running.length < width) reading ??= read()
    const awaited = unordered ? running : running.slice(0, 1)
    const done = awaited.map((one) => one.result.then(() => one))
    if (reading === undefined && done.length === 0) return
    const first = await Promise.race(reading === undefined ? done : [...done, reading])
    if (first === undefined) {
      reading = undefined
      continue
    }
    running.splice(running.indexOf(first), 1)
    yield await first.result
  }
}
