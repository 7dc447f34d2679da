import { createHash } from 'node:crypto'
import { keptTokenIn, sealedMessageOf, type KeptToken, type Place } from '../token/kept-token.ts'
import { sealingOf } from '../token/sealing.ts'

/** An account whose box has been opened. */
type OpenedAccount = {
  readonly userId: string
  /** The token that is in its box. */
  readonly token: string
}

/** What opens and seals refreshed tokens: the private key of the accounts, and where they are kept. */
export type Keeper = { readonly privateKey: Uint8Array; readonly place: Place }

/** End of the name of the ref that keeps them: accounts of one public key are kept together. */
export function keptNameFor(publicKey: Uint8Array): string {
  const digest = createHash('sha256').update('spool accounts\n').update(publicKey).digest('hex')
  return `accounts-${digest.slice(0, 16)}`
}

/** The file of an account among the files of the tree. The user id stays when an account gets another name. */
export function keptPathOf({ userId }: Pick<OpenedAccount, 'userId'>): string {
  return userId
}

/**
 * Those of the accounts that have a refreshed token, by user id. What does not open, or is another account's, is left
 * out: a newly sealed token takes over by itself. `tree`: texts by path.
 */
export function readKept(
  tree: ReadonlyMap<string, string>,
  accounts: readonly OpenedAccount[],
  { privateKey, place }: Keeper,
): ReadonlyMap<string, KeptToken> {
  return new Map(
    accounts.flatMap((account) => {
      const text = tree.get(keptPathOf(account))
      const message = text?.replace(/^Expires [^\n]*\n/, '')
      const kept = message && keptTokenIn(message, sealingOf(account.token, privateKey), place)
      return kept && kept.account === account.userId ? [[account.userId, kept] as const] : []
    }),
  )
}

/** The text of the file that keeps this token of an account. `nonce`: random bytes, never the same ones again. */
export function keptTextOf(
  kept: KeptToken,
  account: OpenedAccount,
  { privateKey, place }: Keeper,
  nonce: Uint8Array,
): string {
  const sealed = sealedMessageOf(kept, sealingOf(account.token, privateKey), place, nonce)
  const { expiresAt } = kept
  return expiresAt === undefined ? sealed : `Expires ${new Date(expiresAt).toISOString()}\n${sealed}`
}

/**
 * Until when a kept token lives, in milliseconds since 1970, as its file says to everybody. Only what is sealed is true
 * for sure: who may write to the repository can change this line.
 */
export function saidExpiry(text: string): number | undefined {
  const [, time = ''] = /^Expires (\S+)\n/.exec(text) ?? []
  const at = Date.parse(time)
  return Number.isNaN(at) ? undefined : at
}
