import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { journalAt } from '../../../src/adapters/files/journal.ts'
import type { JournalEntry } from '../../../src/core/journal.ts'

const chain = { account: 'lantern', path: 'a.md', digest: 'sha256:a' }
const ONE: JournalEntry = { kind: 'whole', chain }
const OTHER: JournalEntry = { kind: 'written', chain }

let folder = ''
let path = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spool-journal-'))
  path = join(folder, 'deep', 'journal')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('a journal on disk', () => {
  test('that does not exist is empty', () => {
    expect(journalAt(path).entries()).toEqual([])
  })

  test('is there for the next process as soon as an entry is recorded', () => {
    journalAt(path).record(ONE)
    expect(journalAt(path).entries()).toEqual([ONE])
  })

  test('goes on after what another process wrote', () => {
    journalAt(path).record(ONE)
    journalAt(path).record(OTHER)
    expect(journalAt(path).entries()).toEqual([ONE, OTHER])
  })

  test('keeps a new entry whole after one that was cut off at any byte', () => {
    journalAt(path).record(ONE)
    const { length } = readFileSync(path)
    for (let end = length; end >= 0; end -= 1) {
      truncateSync(path, end)
      journalAt(path).record(OTHER)
      expect(journalAt(path).entries().at(-1)).toEqual(OTHER)
      truncateSync(path, end)
    }
  })

  test('forgets everything when it is cleared, twice if need be', () => {
    const journal = journalAt(path)
    journal.record(ONE)
    journal.clear()
    journal.clear()
    expect(existsSync(path)).toBe(false)
    expect(journal.entries()).toEqual([])
  })

  test('that cannot be written says so before anything is done', () => {
    writeFileSync(dirname(path), '')
    expect(() => journalAt(path).record(ONE)).toThrow('EEXIST')
  })
})
