import { describe, expect, it } from 'vitest'
import { STATED } from '../../../src/lexicon/date-markup.js'
import { chooseModified, choosePublished } from '../../../src/metadata/dates/choose.js'
import type { DateEvidence } from '../../../src/metadata/dates/evidence.js'

function evidence(
  iso: string,
  weight: number,
  witness: DateEvidence['witness'] = 'page',
  role?: 'published' | 'modified',
): DateEvidence {
  return { iso, weight, witness, role, origin: `${witness} ${iso}` }
}

const stated = (iso: string, role: 'published' | 'modified', weight = STATED): DateEvidence =>
  evidence(iso, weight, 'stated', role)

function published(...all: readonly DateEvidence[]): string | undefined {
  return choosePublished(all, undefined)?.value
}

describe('choosePublished', () => {
  it('takes the day with most evidence, counting each witness once', () => {
    expect(published(evidence('2024-04-15', 2), evidence('2024-04-16', 1))).toBe('2024-04-15')
    const two = [evidence('2024-04-16', 1), evidence('2024-04-16', 1.5, 'address')]
    expect(published(evidence('2024-04-15', 2), ...two)).toBe('2024-04-16')
    expect(published(evidence('2024-04-15', 2), evidence('2024-04-16', 1.5), evidence('2024-04-16', 1))).toBe(
      '2024-04-15',
    )
  })

  it('takes no day that next to nothing speaks for', () => {
    expect(published(evidence('2024-04-15', 0.1))).toBeUndefined()
    expect(published(evidence('2024-04-15', 0.2))).toBe('2024-04-15')
    expect(published()).toBeUndefined()
  })

  it('names runners-up where there are any, and not the same place again', () => {
    expect(choosePublished([evidence('2024-04-15', 2)], undefined)).toEqual({
      value: '2024-04-15',
      origin: 'page 2024-04-15',
    })
    const both = [evidence('2024-04-15', 2), evidence('2024-04-16', 1)]
    expect(choosePublished(both, undefined)?.others).toEqual([{ value: '2024-04-16', origin: 'page 2024-04-16' }])
  })

  it('believes a day of the month that the address states', () => {
    const all = [evidence('2024-03-15', 1.5), evidence('2024-04-15', 1)]
    expect(choosePublished(all, '2024-04')?.value).toBe('2024-04-15')
    expect(choosePublished(all, '2024-05')?.value).toBe('2024-03-15')
    expect(choosePublished(all, undefined)?.value).toBe('2024-03-15')
    // An instant of another day in UTC is one of the same day.
    const zoned = [
      evidence('2024-05-01T01:00Z', 1),
      evidence('2024-04-30T20:00', 0.5, 'address'),
      evidence('2024-03-02', 2),
    ]
    expect(choosePublished(zoned, '2024-04')?.value).toBe('2024-04-30T20:00-05:00')
  })

  it('counts instants a minute apart as one, and others as two', () => {
    const near = [evidence('2024-04-15T23:59:40Z', 1), evidence('2024-04-16T00:00:20Z', 1, 'stated')]
    expect(published(...near, evidence('2024-04-20', 1.5))).toMatch(/^2024-04-1[56]/u)
    const far = [evidence('2024-04-15T23:50Z', 1), evidence('2024-04-16T00:10Z', 1, 'stated')]
    expect(published(...far, evidence('2024-04-20', 1.5))).toBe('2024-04-20')
    const half = [evidence('2024-04-15T23:59Z', 1), evidence('2024-04-16', 1, 'stated')]
    expect(published(...half, evidence('2024-04-20', 1.5))).toBe('2024-04-20')
  })

  it('is as precise as any evidence of the day, and in the page’s own zone', () => {
    expect(published(evidence('2024-04-15', 3), evidence('2024-04-15T08:00', 1, 'stated'))).toBe('2024-04-15T08:00')
    expect(published(evidence('2024-04-15T08:00', 3), evidence('2024-04-15T08:00+02:00', 1, 'stated'))).toBe(
      '2024-04-15T08:00+02:00',
    )
    expect(published(evidence('2024-04-15T06:00:30Z', 3, 'stated'), evidence('2024-04-15T08:00', 1))).toBe(
      '2024-04-15T08:00:30+02:00',
    )
  })

  it('takes the earlier of two days that are stated alike, since the later was written over it', () => {
    const day = (date: number): DateEvidence => evidence(`2024-04-${date}`, 2, 'stated')
    expect(published(day(20), day(15))).toBe('2024-04-15')
    expect(published(day(15), day(20))).toBe('2024-04-15')
    expect(published(evidence('2024-04-20', 2), evidence('2024-04-15', 2))).toBe('2024-04-20')
  })

  it('never takes what is said to be a modification', () => {
    expect(published(stated('2024-04-20', 'modified'))).toBeUndefined()
    expect(published(stated('2024-04-20', 'modified'), evidence('2024-04-15', 1))).toBe('2024-04-15')
  })

  it('doubts a day without a label that is stated as a modification, but not the address', () => {
    const modified = stated('2024-04-20', 'modified')
    expect(published(modified, evidence('2024-04-20', 2), evidence('2024-04-15', 1))).toBe('2024-04-15')
    expect(published(evidence('2024-04-20', 2), evidence('2024-04-15', 1))).toBe('2024-04-20')
    const address = evidence('2024-04-20', 2, 'address', 'published')
    expect(published(modified, address, stated('2024-04-15', 'published', 1))).toBe('2024-04-20')
  })

  it('doubts a day that is stated as both where an earlier publication is stated, and only there', () => {
    const late = [stated('2024-04-20', 'published', 4), stated('2024-04-20', 'modified', 1)]
    expect(published(...late, stated('2024-04-15', 'published'))).toBe('2024-04-15')
    expect(published(...late, stated('2024-04-25', 'published'))).toBe('2024-04-20')
    expect(published(...late, evidence('2024-04-15', STATED, 'page', 'published'))).toBe('2024-04-20')
    expect(published(...late, stated('2024-04-15', 'published', 1))).toBe('2024-04-20')
  })

  it('doubts the only stated publication where it is no earlier than the change, if the page shows another', () => {
    const shown = evidence('2024-04-15', STATED * 0.9)
    const change = (iso: string, weight = STATED): DateEvidence => stated(iso, 'modified', weight)
    const at = stated('2024-04-20T08:00Z', 'published')
    expect(published(at, change('2024-04-19T08:00Z'), shown)).toBe('2024-04-15')
    expect(published(at, change('2024-04-21T08:00Z'), shown)).toBe('2024-04-20T08:00Z')
    expect(published(at, change('2024-04-19T08:00Z', 1), shown)).toBe('2024-04-20T08:00Z')
    expect(published(at, stated('2024-04-22', 'published'), change('2024-04-19T08:00Z'), shown)).toBe(
      '2024-04-20T08:00Z',
    )
  })
})

describe('chooseModified', () => {
  const modified = (date: string | undefined, ...all: readonly DateEvidence[]): string | undefined =>
    chooseModified(all, date)?.value

  it('takes what is said to be one, and none before the publication', () => {
    const change = stated('2024-04-20', 'modified')
    expect(modified('2024-04-15', change, stated('2024-04-18', 'published'))).toBe('2024-04-20')
    expect(modified('2024-04-25', change)).toBeUndefined()
    // In another zone it may be the same day.
    expect(modified('2024-04-21', change)).toBe('2024-04-20')
    expect(modified('2024-04-22', change)).toBeUndefined()
    expect(modified(undefined, change)).toBe('2024-04-20')
    expect(modified(undefined, evidence('2024-04-20', 3))).toBeUndefined()
  })
})
