import { describe, expect, it } from 'vitest'
import { TimeoutError, withTimeLimit } from '../../src/cli/work/time-limit.js'

const MILLISECONDS = 300

/** Takes time of the processor. */
function toil(milliseconds: number): void {
  const before = process.cpuUsage()
  const used = () => {
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }
  while (used() < milliseconds) Math.random()
}

/** Takes time of the clock alone, as on a machine that is busy with other things. */
function wait(milliseconds: number): void {
  const until = performance.now() + milliseconds
  while (performance.now() < until) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
}

describe('a time limit', () => {
  it('gives what was in time', () => {
    expect(withTimeLimit(60_000, () => 'done')).toBe('done')
  })

  it('breaks off what takes more of the processor, at the first try', () => {
    let calls = 0
    const work = () => {
      calls++
      toil(100 * MILLISECONDS)
    }
    expect(() => {
      withTimeLimit(MILLISECONDS, work)
    }).toThrow(TimeoutError)
    // On a busy machine it may have had less of it.
    expect(calls).toBeLessThanOrEqual(2)
  })

  it('tries once more, and longer, what got none of the processor', () => {
    let calls = 0
    const work = (): number => {
      calls++
      if (calls === 1) wait(10 * MILLISECONDS)
      return calls
    }
    expect(withTimeLimit(MILLISECONDS, work)).toBe(2)
  })

  it('and no more than once', () => {
    let calls = 0
    const work = () => {
      calls++
      wait(1e6)
    }
    expect(() => {
      withTimeLimit(100, work)
    }).toThrow('It took more than 0.5 s.')
    expect(calls).toBe(2)
  })

  it('hands on what is thrown', () => {
    expect(() => withTimeLimit(60_000, () => JSON.parse('{') as unknown)).toThrow(SyntaxError)
  })
})
