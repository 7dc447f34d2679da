import { linkSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import type { Lease } from '../../ports/checkout.ts'
import { setAside, type Warn } from './set-aside.ts'

/**
 * A lease ends by age, too: a holder on another machine that shares the disk cannot be asked, and on this machine
 * another process may have come by the same id.
 */
const LONGEST_MS = 6 * 3_600_000
const MOST_BYTES = 1000

/** A process by where it runs, its id, and when it began: after a restart another one may have the same id. */
const ME = [hostname(), process.pid, Math.floor(performance.timeOrigin)].join(' ')

/** A lease as a file that is made whole or not at all, naming the process that holds it. */
export function leaseAt(path: string, warn: Warn): Lease {
  const claim = () => {
    const draft = `${path}.${process.pid}`
    rmSync(draft, { recursive: true, force: true })
    writeFileSync(draft, ME)
    try {
      linkSync(draft, path)
      return true
    } catch {
      return false
    } finally {
      rmSync(draft, { force: true })
    }
  }
  // Of several runs that find a dead lease only one may remove it, or it would remove the next one's. Whose turn it
  // is, is a lease as well, as a run may die even here.
  const takeOver = () => {
    if (!isDead(path)) return false
    const turn = leaseAt(`${path}.turn`, warn)
    if (!turn.acquire()) return false
    try {
      if (!isDead(path)) return false
      if (holderOf(path) === undefined) setAside(path, warn)
      else rmSync(path, { force: true })
      return claim()
    } finally {
      turn.release()
    }
  }
  return {
    acquire() {
      makeFolder(dirname(path), warn)
      return claim() || takeOver()
    },
    release() {
      if (holderOf(path) === ME) rmSync(path, { force: true })
    },
  }
}

function makeFolder(folder: string, warn: Warn): void {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) setAside(folder, warn)
  mkdirSync(folder, { recursive: true })
}

/** Who holds a lease; undefined if nobody does, or if it is no lease. */
function holderOf(path: string): string | undefined {
  try {
    const found = lstatSync(path)
    const text = found.isFile() && found.size <= MOST_BYTES ? readFileSync(path, 'utf8') : ''
    return /^\S+ [1-9]\d*(?: \d+)?$/.test(text) ? text : undefined
  } catch {
    return undefined
  }
}

function isDead(path: string): boolean {
  const holder = holderOf(path)
  const [host, pid] = holder?.split(' ') ?? []
  if (host === undefined) return true
  const since = lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (Math.abs(Date.now() - since) > LONGEST_MS) return true
  if (host !== hostname()) return false
  if (Number(pid) === process.pid) return holder !== ME
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (cause) {
    return !(cause instanceof Error && 'code' in cause && cause.code === 'EPERM')
  }
}
