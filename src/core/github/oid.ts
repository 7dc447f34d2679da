import { createHash } from 'node:crypto'

/** What git calls these bytes, by the hash that another name is made with. */
export function oidOf(bytes: Buffer, like: string): string {
  const hash = createHash(like.length > 40 ? 'sha256' : 'sha1')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
