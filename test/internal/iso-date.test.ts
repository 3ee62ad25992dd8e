import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatUtc, readIsoDate } from '../../src/internal/iso-date.js'

describe('readIsoDate', () => {
  it('agrees with the clock of the runtime', () => {
    const date = fc.date({
      min: new Date('0000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(date, (value) => {
        const seconds = Math.floor(value.getTime() / 1000)
        expect(readIsoDate(value.toISOString())).toEqual({ seconds, hasTime: true, hasZone: true })
      }),
    )
  })

  it('knows how many days a month has', () => {
    for (const text of ['2024-02-29', '2000-02-29', '2025-04-30', '2025-12-31'])
      expect(readIsoDate(text), text).toBeDefined()
    for (const text of [
      '2025-02-29',
      '1900-02-29',
      '2025-04-31',
      '2025-13-01',
      '2025-00-10',
      '2025-01-00',
      '2025-13-40',
    ]) {
      expect(readIsoDate(text), text).toBeUndefined()
    }
  })

  it('reads time zones, and notes if there is none', () => {
    const utc = readIsoDate('2025-12-17T09:02:33Z')?.seconds
    for (const text of [
      '2025-12-17T10:02:33+01:00',
      '2025-12-17T10:02:33+0100',
      '2025-12-17T10:02:33+01',
      '2025-12-17T04:32:33-04:30',
    ]) {
      expect(readIsoDate(text), text).toEqual({ seconds: utc, hasTime: true, hasZone: true })
    }
    expect(readIsoDate('2025-12-17T09:02:33')).toEqual({ seconds: utc, hasTime: true, hasZone: false })
    expect(readIsoDate('2025-12-17')).toMatchObject({ hasTime: false, hasZone: false })
    expect(readIsoDate('2025-12')).toMatchObject({ hasTime: false })
    expect(readIsoDate('2025')).toMatchObject({ hasTime: false })
  })

  it('rejects everything else', () => {
    for (const text of [
      '',
      '17 Dec 2025',
      '2025-12-17T25:00:00Z',
      '2025-12-17T09:60:00Z',
      '2025-12-17Z',
      '20251217',
      '2025-12-17T09',
    ]) {
      expect(readIsoDate(text), text).toBeUndefined()
    }
    expect(readIsoDate('2025-12-17T24:00:00Z')?.seconds).toBe(readIsoDate('2025-12-18T00:00:00Z')?.seconds)
  })
})

describe('formatUtc', () => {
  it('agrees with the clock of the runtime', () => {
    const date = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(date, (time) => {
        const seconds = Math.floor(time.getTime() / 1000)
        expect(formatUtc(seconds)).toBe(new Date(seconds * 1000).toISOString().slice(0, 19))
      }),
    )
  })
})
