import { describe, expect, test } from 'vitest'
import type { JournalEntry } from '../../../src/core/journal.ts'
import { journalsOf } from '../../../src/run/accounts/journals.ts'

const entry = (path: string): JournalEntry => ({
  kind: 'whole',
  chain: { account: 'https://threads.test lantern', path, digest: 'sha256:a' },
})

function journals(...before: readonly JournalEntry[]) {
  const disk = [...before]
  let reads = 0
  const made = journalsOf({
    record: (each) => void disk.push(each),
    entries: () => {
      reads += 1
      return [...disk]
    },
    clear: () => void disk.splice(0),
  })
  return { ...made, disk, reads: () => reads }
}

describe('the journal of many accounts', () => {
  test('shows an account what was there, but for the files of others, and its own', () => {
    const { ofAccount, disk, all, reads } = journals(entry('a/1.md'), entry('b/1.md'), entry('gone.md'))
    const [a, b] = [ofAccount((path) => path.startsWith('b/')), ofAccount((path) => path.startsWith('a/'))]
    a.record(entry('a/2.md'))
    expect(a.entries()).toEqual([entry('a/1.md'), entry('gone.md'), entry('a/2.md')])
    expect(b.entries()).toEqual([entry('b/1.md'), entry('gone.md')])
    expect(all.entries()).toEqual(disk)
    expect(reads()).toBe(1)
  })

  test('is kept on disk when one account is done with its own', () => {
    const { ofAccount, disk } = journals(entry('a/1.md'), entry('b/1.md'))
    const a = ofAccount((path) => path.startsWith('b/'))
    a.clear()
    expect(a.entries()).toEqual([])
    expect(disk).toHaveLength(2)
  })

  test('is read again where another run may have written it', () => {
    const { ofAccount, disk, readAgain } = journals()
    const a = ofAccount(() => false)
    expect(a.entries()).toEqual([])
    disk.push(entry('a/1.md'))
    readAgain()
    expect(a.entries()).toEqual([entry('a/1.md')])
  })
})
