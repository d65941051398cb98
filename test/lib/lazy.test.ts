import { expect, test } from 'vitest'
import { lazy } from '../../src/lib/lazy.js'

test.each([['a value'], [undefined]])('%s is worked out when it is asked for, and once', (value) => {
  let calls = 0
  const read = lazy(() => {
    calls++
    return value
  })
  expect(calls).toBe(0)
  expect([read(), read()]).toEqual([value, value])
  expect(calls).toBe(1)
})
