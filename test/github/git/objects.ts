import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deflateSync, inflateSync } from 'node:zlib'
import { type Git, lines } from './process.ts'

type ObjectType = 'blob' | 'tree' | 'commit' | 'tag'
type GitObject = { readonly type: ObjectType; readonly body: Buffer }

export type Objects = {
  write(type: ObjectType, body: Buffer): string
  read(oid: string): GitObject | undefined
}

/**
 * The objects of a repository, in git's own loose format: a process for each would be most of the time a test takes.
 * What git has packed meanwhile is asked of git, once.
 */
export function objectsOf(path: string, git: Git): Objects {
  const packed = new Map<string, GitObject>()
  const fileOf = (oid: string) => join(path, 'objects', oid.slice(0, 2), oid.slice(2))
  return {
    write(type, body) {
      const whole = Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body])
      const oid = createHash('sha1').update(whole).digest('hex')
      mkdirSync(dirname(fileOf(oid)), { recursive: true })
      try {
        writeFileSync(fileOf(oid), deflateSync(whole, { level: 1 }), { flag: 'wx', mode: 0o444 })
      } catch (error) {
        if (!isCode(error, 'EEXIST')) throw error
      }
      return oid
    },
    read(oid) {
      if (!/^[0-9a-f]{40}$/.test(oid)) return undefined
      try {
        const whole = inflateSync(readFileSync(fileOf(oid)))
        const end = whole.indexOf(0)
        return { type: typeOf(whole.toString('latin1', 0, end)), body: whole.subarray(end + 1) }
      } catch (error) {
        if (!isCode(error, 'ENOENT')) throw error
      }
      const known = packed.get(oid)
      if (known) return known
      const [type] = lines(git.try('cat-file', '-t', oid))
      if (type === undefined) return undefined
      const found = { type: typeOf(type), body: git.bytes('cat-file', type, oid) }
      packed.set(oid, found)
      return found
    },
  }
}

export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

function typeOf(header: string): ObjectType {
  const type = (['blob', 'tree', 'commit', 'tag'] as const).find((known) => header.startsWith(known))
  if (!type) throw new Error(`Not an object of git: ${header}`)
  return type
}
