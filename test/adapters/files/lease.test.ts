import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { leaseAt } from '../../../src/adapters/files/lease.ts'

let folder = ''
let path = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spool-lease-'))
  path = join(folder, 'lease')
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
})
