import { isRecord, parsedJson } from '../json.ts'
import { error, type Problem } from '../problem.ts'
import { BOX_KEY_BYTES, messageIn, publicKeyOf, sealedBoxOf } from '../token/sealed-box.ts'
import type { AccountEntry } from './account-entry.ts'
import type { AccountsFile } from './accounts-file.ts'

/** Whose token it is, and where it counts. */
type Owner = Pick<AccountEntry, 'name' | 'userId'> & {
  /** Id of the repository. */
  readonly repository: number
}

/** What opens the tokens of a file. */
type Opener = { readonly privateKey: Uint8Array; readonly repository: number }

/** The token of an account as it stands in the file: only who has the private key can read it. `ephemeral`: 32 random bytes. */
export function sealToken(
  token: string,
  { name, userId, repository }: Owner,
  publicKey: Uint8Array,
  ephemeral: Uint8Array,
): string {
  const inside = { token, repository, account: name, user_id: userId }
  return Buffer.from(sealedBoxOf(JSON.stringify(inside), publicKey, ephemeral)).toString('base64')
}

/** No token and no box is this long. */
const MOST_BYTES = 4096
/** What a box is longer than its message by. */
const LEAST_BYTES = BOX_KEY_BYTES + 16

/** The bytes of a sealed box; `bare` for what looks like an access token, and undefined for anything else. */
export function boxIn(text: string): Buffer | 'bare' | undefined {
  if (/^TH[A-Z]{2}[\w-]+$/.test(text)) return 'bare'
  const bytes = Buffer.from(text, 'base64')
  const isBox = bytes.length > LEAST_BYTES && bytes.length <= MOST_BYTES
  return isBox && bytes.toString('base64') === text ? bytes : undefined
}

/** What opens the tokens of this file here, or why they are not for this secret or this repository. */
export function openerFor(
  { key, repository, path }: AccountsFile,
  privateKey: Uint8Array,
  here: number | undefined,
): { readonly opener: Opener } | { readonly problem: Problem } {
  if (!Buffer.from(publicKeyOf(privateKey)).equals(key))
    return { problem: error('accounts/other-key', { path }) }
  if (repository !== here) {
    const fix = 'Run it on GitHub Actions, which says the id in `GITHUB_REPOSITORY_ID`.'
    const facts = { repository, here, path, ...(here === undefined && { fix }) }
    return { problem: error('accounts/other-repository', facts) }
  }
  return { opener: { privateKey, repository } }
}

/** The token of an account, or why its box counts for nothing. `path`: of the file. */
export function openBox(
  { name, userId, token, line }: AccountEntry,
  { privateKey, repository }: Opener,
  path: string,
): { readonly token: string } | { readonly problem: Problem } {
  const refuse = (isOpen: boolean) => ({
    problem: error('accounts/token-shut', { name, isOpen, path, line }),
  })
  const box = boxIn(token)
  const text = Buffer.isBuffer(box) ? messageIn(box, privateKey) : undefined
  if (text === undefined) return refuse(false)
  const inside = parsedJson(text)
  const isOurs =
    isRecord(inside) &&
    inside['repository'] === repository &&
    inside['account'] === name &&
    inside['user_id'] === userId
  const found = isOurs ? inside['token'] : undefined
  return typeof found === 'string' && found !== '' ? { token: found } : refuse(true)
}
