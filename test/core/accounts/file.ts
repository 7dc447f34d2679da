import { randomBytes } from 'node:crypto'
import type { AccountEntry } from '../../../src/core/accounts/account-entry.ts'
import { sealToken } from '../../../src/core/accounts/box.ts'
import { publicKeyOf } from '../../../src/core/token/sealed-box.ts'

export const PATH = 'threads/accounts.yml'
export const REPOSITORY = 42
export const PRIVATE = Buffer.alloc(32, 7)
export const KEY = Buffer.from(publicKeyOf(PRIVATE)).toString('base64')

/** A token sealed for the file below, or for another key or repository. */
export function sealed(
  name: string,
  userId: string,
  { token = `THAA${name}`, repository = REPOSITORY, key = publicKeyOf(PRIVATE) } = {},
): string {
  return sealToken(token, { name, userId, repository }, key, randomBytes(32))
}

export const HARBOUR = sealed('harbour', '17841405793187218')
export const LANTERN = sealed('lantern', '17841405793187219')

/** Two accounts, as people write them. */
export const TEXT = `# Ours.
key: ${KEY} # the public half
repository: ${REPOSITORY}

accounts:
  - name: harbour
    files: threads/harbour/**/*.md
    user_id: 17841405793187218 # @harbour
    token: ${HARBOUR}

  # The lights.
  - name: lantern
    files: [threads/lantern/*.md, '!threads/lantern/README.md']
    user_id: "17841405793187219"
    token: '${LANTERN}'
    timezone: Europe/Berlin
    numbering: false
    max_posts: 3
# The end.
`

export const entryOf = (entry: Partial<AccountEntry>): AccountEntry => ({
  name: 'harbour',
  files: ['threads/harbour/**/*.md'],
  userId: '17841405793187218',
  token: HARBOUR,
  timezone: undefined,
  numbering: undefined,
  maxPosts: undefined,
  line: 6,
  ...entry,
})
