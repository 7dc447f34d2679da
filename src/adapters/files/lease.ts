import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import type { Lease } from '../../ports.ts'

/** A holder on another machine that shares the disk cannot be asked; its lease ends by age. */
const LONGEST_MS = 6 * 3_600_000

/** A lease as a file that is made whole or not at all, naming the process that holds it. */
export function leaseAt(path: string): Lease {
  const me = `${hostname()} ${process.pid}`
  const claim = () => {
    const draft = `${path}.${process.pid}`
    writeFileSync(draft, me)
    try {
      linkSync(draft, path)
      return true
    } catch {
      return false
    } finally {
      rmSync(draft, { force: true })
    }
  }
  // Of several runs that find a dead lease only one may remove it, or it would remove the next one's.
  const takeOver = () => {
    const turn = `${path}.turn`
    try {
      mkdirSync(turn)
    } catch {
      return false
    }
    try {
      if (!isDead(path)) return false
      rmSync(path, { force: true })
      return claim()
    } finally {
      rmSync(turn, { recursive: true, force: true })
    }
  }
  return {
    acquire() {
      mkdirSync(dirname(path), { recursive: true })
      return claim() || takeOver()
    },
    release() {
      if (holderOf(path) === me) rmSync(path, { force: true })
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
  if (host !== hostname()) return Date.now() - statSync(path).mtimeMs > LONGEST_MS
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (cause) {
    return !(cause instanceof Error && 'code' in cause && cause.code === 'EPERM')
  }
}
