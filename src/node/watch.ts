/** How often the time is looked at, as a share of the limit. */
const CHECKS_PER_LIMIT = 5

/**
 * Calls `onStuck` when the worker has been at the same document for longer than the limit, in milliseconds. It looks at
 * the worker's own count, and so what counts is the document's time alone: not the wait for a worker, not the worker's
 * start, and not that of a result while this thread is busy. Returns what ends the watch.
 */
export function watch(progress: Int32Array, limit: number, onStuck: () => void): () => void {
  let at = 0
  let since = 0
  const timer = setInterval(check, limit / CHECKS_PER_LIMIT)
  timer.unref()
  return () => {
    clearInterval(timer)
  }

  function check(): void {
    const now = performance.now()
    const current = Atomics.load(progress, 0)
    if (current !== at) {
      at = current
      since = now
    } else if (at !== 0 && now - since > limit) onStuck()
  }
}
