import type { AccountEntry } from './account-entry.ts'

/** The file that names many accounts, as far as it is sound. */
export type AccountsFile = {
  /** From the root of the repository. */
  readonly path: string
  /** What their tokens are sealed for; 32 bytes. */
  readonly key: Uint8Array
  /** Where that stands, from 1. */
  readonly keyLine: number
  /** Id of the repository that their tokens are sealed for, on its host. */
  readonly repository: number
  /** In the order of the file, without those that have something wrong. */
  readonly accounts: readonly AccountEntry[]
  /** Those, as far as they say which post files are theirs: these are nobody else's. */
  readonly leftOut: readonly Pick<AccountEntry, 'name' | 'files' | 'line'>[]
}

/** Where it is, unless it is said to be elsewhere. */
export const ACCOUNTS_FILE = 'threads/accounts.yml'

export const ACCOUNT_NAME = /^[a-z0-9-]{1,40}$/
export const USER_ID = /^\d{1,25}$/
