import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { leaseAt as leaseWith } from '../../../src/adapters/files/lease.ts'
import type { Problem } from '../../../src/core/problem.ts'

let folder = ''
let path = ''
const warnings: Problem[] = []
const leaseAt = (at: string) => leaseWith(at, (problem) => void warnings.push(problem))
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spool-lease-'))
  path = join(folder, 'lease')
  warnings.length = 0
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The id of a process that has ended. */
const deadPid = (): number => spawnSync(process.execPath, ['--version']).pid
const heldBy = (holder: string, at = path) => writeFileSync(at, holder)

describe('a lease', () => {
  test('is held by one at a time', () => {
    expect(leaseAt(path).acquire()).toBe(true)
    expect(leaseAt(path).acquire()).toBe(false)
  })

  test('can be had again after its release', () => {
    const lease = leaseAt(path)
    lease.acquire()
    lease.release()
    expect(leaseAt(path).acquire()).toBe(true)
  })

  test('of a process that has ended is taken over', () => {
    heldBy(`${hostname()} ${deadPid()} 1`)
    expect(leaseAt(path).acquire()).toBe(true)
  })

  test('of no process at all is taken over', () => {
    heldBy(`${hostname()} 0 1`)
    expect(leaseAt(path).acquire()).toBe(true)
    expect(warnings).toMatchObject([{ rule: 'action/state-set-aside' }])
  })

  test('of a process that lives is not', () => {
    heldBy(`${hostname()} ${process.ppid} 1`)
    expect(leaseAt(path).acquire()).toBe(false)
  })

  test('of a process that had the same id before a restart is taken over', () => {
    heldBy(`${hostname()} ${process.pid} 1`)
    expect(leaseAt(path).acquire()).toBe(true)
  })

  test('of another machine ends after six hours', () => {
    heldBy('elsewhere 1')
    expect(leaseAt(path).acquire()).toBe(false)
    const longAgo = Date.now() / 1000 - 6 * 3600 - 1
    utimesSync(path, longAgo, longAgo)
    expect(leaseAt(path).acquire()).toBe(true)
  })

  test('is taken over although a run died while it took it over', () => {
    heldBy(`${hostname()} ${deadPid()} 1`)
    heldBy(`${hostname()} ${deadPid()} 1`, `${path}.turn`)
    expect(leaseAt(path).acquire()).toBe(true)
  })

  test('is not taken over while another run is about to', () => {
    heldBy(`${hostname()} ${deadPid()} 1`)
    heldBy(`${hostname()} ${process.ppid} 1`, `${path}.turn`)
    expect(leaseAt(path).acquire()).toBe(false)
  })

  test('leaves nothing behind', () => {
    heldBy(`${hostname()} ${deadPid()} 1`)
    const lease = leaseAt(path)
    lease.acquire()
    lease.release()
    expect(readdirSync(folder)).toEqual([])
  })

  test('is not released by a run that does not hold it', () => {
    heldBy(`${hostname()} ${process.ppid} 1`)
    leaseAt(path).release()
    expect(existsSync(path)).toBe(true)
  })

  test('makes its folder', () => {
    mkdirSync(folder, { recursive: true })
    expect(leaseAt(join(folder, 'deep', 'lease')).acquire()).toBe(true)
  })

  test('of a process id that lives again ends after six hours', () => {
    heldBy(`${hostname()} ${process.ppid} 1`)
    const longAgo = Date.now() / 1000 - 6 * 3600 - 1
    utimesSync(path, longAgo, longAgo)
    expect(leaseAt(path).acquire()).toBe(true)
  })

  test('from the future ends, too', () => {
    heldBy('elsewhere 1')
    const far = Date.now() / 1000 + 7 * 3600
    utimesSync(path, far, far)
    expect(leaseAt(path).acquire()).toBe(true)
  })

  test.each([
    ['a folder', (at: string) => mkdirSync(join(at, 'full'), { recursive: true })],
    ['too large', (at: string) => writeFileSync(at, Buffer.alloc(2000, '1'))],
    ['of another shape', (at: string) => writeFileSync(at, 'hello')],
    ['empty', (at: string) => writeFileSync(at, '')],
  ])('that is %s is set aside with one warning, and taken', (_, make) => {
    make(path)
    const lease = leaseAt(path)
    expect(lease.acquire()).toBe(true)
    expect(leaseAt(path).acquire()).toBe(false)
    lease.release()
    expect(readdirSync(folder)).toEqual(['lease.aside'])
    expect(warnings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'warning action/state-set-aside',
    ])
  })

  test('is taken although something stands in the place of its folder, or of what it is made from', () => {
    writeFileSync(join(folder, 'deep'), '')
    mkdirSync(`${path}.${process.pid}`)
    expect(leaseAt(join(folder, 'deep', 'lease')).acquire()).toBe(true)
    expect(leaseAt(path).acquire()).toBe(true)
    expect(warnings).toHaveLength(1)
  })
})
