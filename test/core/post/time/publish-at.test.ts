import { describe, expect, test } from 'vitest'
import { instantOf } from '../../../../src/core/post/time/instant.ts'
import { readPublishAt } from '../../../../src/core/post/time/publish-at.ts'

const utc = (text: string) => Date.parse(text)

describe('publish_at', () => {
  test.each([
    ['2026-12-01T09:00:00Z', '2026-12-01T09:00:00Z'],
    ['2026-12-01T09:00:00+01:00', '2026-12-01T08:00:00Z'],
    ['2026-12-01T09:00-0330', '2026-12-01T12:30:00Z'],
    ['2026-12-01 09:00:00.250 +05', '2026-12-01T04:00:00.250Z'],
  ])('with an offset is an instant: %s', (text, instant) => {
    expect(readPublishAt(text)).toEqual({ kind: 'instant', ms: utc(instant) })
  })

  test.each(['2026-12-01 09:00', '2026-12-01T09:00', '2026-12-01T09:00:00'])(
    'without one is local: %s',
    (text) => {
      expect(readPublishAt(text)).toMatchObject({ kind: 'local', asUtc: utc('2026-12-01T09:00:00Z') })
    },
  )

  test('of a day alone is its midnight', () => {
    expect(readPublishAt('2026-12-01')).toMatchObject({ kind: 'local', asUtc: utc('2026-12-01T00:00:00Z') })
  })

  test.each([
    '2026-02-30 09:00',
    '2026-12-01 25:00',
    '2026-12-01 9:00',
    '2026-13-01',
    '01.12.2026',
    'tomorrow',
    '',
    '9:30',
    '2026-12-01Z',
    '2026-12-01T09:00:00+25:00',
  ])('that is no date-time is refused: %s', (text) => {
    expect(readPublishAt(text)).toBeUndefined()
  })
})

describe('a local time', () => {
  const instant = (text: string, zone: string) => {
    const at = readPublishAt(text)
    return at && instantOf(at, zone)
  }

  test('is an instant of its zone, in winter and in summer', () => {
    expect(instant('2026-12-01 09:00', 'Europe/Berlin')).toEqual({ ms: utc('2026-12-01T08:00:00Z') })
    expect(instant('2026-07-01 09:00', 'Europe/Berlin')).toEqual({ ms: utc('2026-07-01T07:00:00Z') })
    expect(instant('2026-07-01 09:00', 'Asia/Kolkata')).toEqual({ ms: utc('2026-07-01T03:30:00Z') })
  })

  test('that the clocks skip names no instant', () => {
    expect(instant('2026-03-29 02:30', 'Europe/Berlin')).toEqual({ not: 'skipped' })
    expect(instant('2026-03-08 02:00', 'America/New_York')).toEqual({ not: 'skipped' })
  })

  test('that happens twice names no instant', () => {
    expect(instant('2026-10-25 02:30', 'Europe/Berlin')).toEqual({ not: 'twice' })
  })
})
