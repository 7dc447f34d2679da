import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import type { Lease } from '../../ports/checkout.ts'

/** A holder on another machine that shares the disk cannot be asked; its lease ends by age. */
const LONGEST_MS = 6 * 3_600_000

/** A process by where it runs, its id, and when it began: after a restart another one may have the same id. */
const ME = [hostname(), process.pid, Math.floor(performance.timeOrigin)].join(' ')

/** A lease as a file that is made whole or not at all, naming the process that holds it. */
export function leaseAt(path: string): Lease {
  const claim = () => {
    const draft = `${path}.${process.pid}`
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
    const turn = leaseAt(`${path}.turn`)
    if (!turn.acquire()) return false
    try {
      if (!isDead(path)) return false
      rmSync(path, { force: true })
      return claim()
    } finally {
      turn.release()
    }
  }
  return {
    acquire() {
      mkdirSync(dirname(path), { recursive: true })
      return claim() || takeOver()
    },
    release() {
      if (holderOf(path) === ME) rmSync(path, { force: true })
    },
  }
}

function holderOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function isDead(path: string): boolean {
  const [host, pid] = holderOf(path)?.split(' ') ?? []
  if (host === undefined) return true
  if (host !== hostname()) {
    const since = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
    return Date.now() - since > LONGEST_MS
  }
  if (Number(pid) === process.pid) return holderOf(path) !== ME
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (cause) {
    return !(cause instanceof Error && 'code' in cause && cause.code === 'EPERM')
  }
}
