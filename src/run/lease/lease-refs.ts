import { createHash } from 'node:crypto'

/** Where leases are, at first. */
const FOLDER = 'refs/spool'
/** Where they are on servers that may refuse refs beside branches and tags. */
export const FOLDERS = [FOLDER, 'refs/heads/spool'] as const
/** How the names of leases begin there. */
export const LEASES = `${FOLDER}/lease-`

/** The ref that is the lease on an account, whichever run takes it. */
export function leaseRefOf(account: string, folder = FOLDER): string {
  return `${folder}/lease-${createHash('sha256').update(account).digest('hex').slice(0, 16)}`
}
