import { describe, expect, it } from 'vitest'
import { dayOf, formatOffset, hasTime, inLocalZone, instantOf, offsetOf } from '../../src/dates/iso.js'

describe('parts of an ISO date', () => {
  it.each([
    ['2024-04', '2024-04', false, undefined],
    ['2024-04-15', '2024-04-15', false, undefined],
    ['2024-04-15T14:20', '2024-04-15', true, undefined],
    ['2024-04-15T14:20Z', '2024-04-15', true, 'Z'],
    ['2024-04-15T14:20:43-05:00', '2024-04-15', true, '-05:00'],
  ])('%s', (iso, day, time, offset) => {
    expect(dayOf(iso)).toBe(day)
    expect(hasTime(iso)).toBe(time)
    expect(offsetOf(iso)).toBe(offset)
  })

  it('takes a time without an offset for one in UTC', () => {
    expect(instantOf('2024-04-15T14:20')).toBe(Date.UTC(2024, 3, 15, 14, 20))
    expect(instantOf('2024-04-15T14:20+02:00')).toBe(Date.UTC(2024, 3, 15, 12, 20))
    expect(instantOf('2024-04-15')).toBe(Date.UTC(2024, 3, 15))
  })

  it.each([
    [0, 'Z'],
    [330, '+05:30'],
    [-240, '-04:00'],
  ])('%i minutes are %s', (minutes, offset) => {
    expect(formatOffset(minutes)).toBe(offset)
  })
})

describe('inLocalZone', () => {
  it.each([
    ['2024-04-15T02:25:54Z', '2024-04-14T21:25', '2024-04-14T21:25:54-05:00'],
    ['2024-04-14T22:04Z', '2024-04-15T00:04', '2024-04-15T00:04+02:00'],
    ['2024-04-15T08:50:00Z', '2024-04-15T14:20:00', '2024-04-15T14:20:00+05:30'],
  ])('%s shown as %s', (utc, local, zoned) => {
    expect(inLocalZone(utc, local)).toBe(zoned)
    expect(instantOf(zoned)).toBe(instantOf(utc))
  })

  it.each([
    ['another minute', '2024-04-15T02:25:54Z', '2024-04-14T21:27'],
    ['another day', '2024-04-15T02:25:54Z', '2024-04-12T21:25'],
    ['in UTC, too', '2024-04-15T02:25:54Z', '2024-04-15T02:25'],
    ['only a day', '2024-04-15T02:25:54Z', '2024-04-14'],
    ['an offset that is stated', '2024-04-15T02:25:54+02:00', '2024-04-14T21:25'],
    ['two offsets', '2024-04-15T02:25:54Z', '2024-04-14T21:25-05:00'],
  ])('not where it is %s', (_what, utc, local) => {
    expect(inLocalZone(utc, local)).toBeUndefined()
  })
})
