import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { journalAt as journalWith } from '../../../src/adapters/files/journal.ts'
import { lineOf, type JournalEntry } from '../../../src/core/journal.ts'
import type { Problem } from '../../../src/core/problem.ts'

const chain = { account: 'lantern', path: 'a.md', digest: 'sha256:a' }
const ONE: JournalEntry = { kind: 'whole', chain }
const OTHER: JournalEntry = { kind: 'written', chain }

let folder = ''
let path = ''
const warnings: Problem[] = []
const journalAt = (at: string) => journalWith(at, (problem) => void warnings.push(problem))
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spool-journal-'))
  path = join(folder, 'deep', 'journal')
  warnings.length = 0
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

  test.each([
    ['a folder', () => mkdirSync(join(path, 'full'), { recursive: true })],
    ['too large', () => writeFileSync(path, Buffer.alloc((1 << 24) + 1))],
    ['of another shape', () => writeFileSync(path, lineOf({ kind: 'whole' } as JournalEntry))],
  ])('that is %s is set aside with one warning, and begun anew', (_, make) => {
    mkdirSync(dirname(path), { recursive: true })
    make()
    const journal = journalAt(path)
    expect(journal.entries()).toEqual([])
    expect(journal.entries()).toEqual([])
    journal.record(ONE)
    expect(journalAt(path).entries()).toEqual([ONE])
    expect(warnings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'warning action/state-set-aside',
    ])
    expect(readdirSync(dirname(path)).sort()).toEqual(['journal', 'journal.aside'])
  })

  test('whose folder is none is empty', () => {
    writeFileSync(dirname(path), '')
    expect(journalAt(path).entries()).toEqual([])
  })
})
