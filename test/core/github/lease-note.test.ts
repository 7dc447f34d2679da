import { describe, expect, test } from 'vitest'
import { isOver, leaseMessageOf, leaseNoteIn } from '../../../src/core/github/lease-note.ts'

const NOW = Date.parse('2026-11-22T12:00:00Z')
const ME = { id: '7', attempt: 2, holder: 'me' }
const theirs = { run: '8', attempt: 1, holder: 'they', until: NOW + 1 }

describe('the note of a lease', () => {
  test('is read back from its message', () => {
    const message = leaseMessageOf({ ...ME, until: NOW })
    expect(leaseNoteIn(message)).toEqual({ run: '7', attempt: 2, holder: 'me', until: NOW })
    expect(leaseNoteIn(message.trimEnd())).toEqual(leaseNoteIn(message))
  })

  test.each([
    '',
    'Spool is publishing',
    'Spool is publishing\n\n{}',
    'Spool is publishing\n\n{"run":1}',
    'Spool is publishing\n\n{"run":"1","holder":"a","attempt":1,"until":{"toString":1}}',
    'Spool is publishing\n\n{"run":"1","holder":"a","attempt":{"valueOf":1,"toString":1},"until":"2026-11-22T12:00:00Z"}',
    'Spool is publishing\n\n{"run":"1","holder":"a","attempt":1,"until":[["2026-11-22T12:00:00Z"]]}',
    'feat: x',
  ])('is none in any other message: %j', (message) => {
    expect(leaseNoteIn(message)).toBeUndefined()
  })

  test.each([
    ['holds while it lasts', theirs, false],
    ['is over when its time is up', { ...theirs, until: NOW }, true],
    ['is over for the one who holds it', { ...theirs, holder: 'me' }, true],
    ['is over when a later attempt of its run works', { ...theirs, run: '7' }, true],
    ['holds against a job of the same attempt', { ...theirs, run: '7', attempt: 2 }, false],
    ['holds against an earlier attempt', { ...theirs, run: '7', attempt: 3 }, false],
  ])('%s', (_, note, over) => {
    expect(isOver(note, ME, NOW)).toBe(over)
  })

  test('outside of a workflow is over only when its time is up', () => {
    expect(isOver({ ...theirs, run: '', attempt: 0 }, { ...ME, id: '' }, NOW)).toBe(false)
  })
})
