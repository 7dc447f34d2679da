import { shownKey } from '../../core/accounts/changes.ts'
import { openBox, openerFor, sealToken } from '../../core/accounts/box.ts'
import { withTokens } from '../../core/accounts/edit.ts'
import { keptNameFor, keptPathOf, readKept } from '../../core/accounts/kept-tokens.ts'
import { hasError } from '../../core/problem.ts'
import type { KeptToken } from '../../core/token/kept-token.ts'
import { BOX_KEY_BYTES, publicKeyOf } from '../../core/token/sealed-box.ts'
import { tokenKeyIn } from '../../core/token/token-key.ts'
import type { Desk, Repository } from '../../ports/desk.ts'
import { keptTreeRef } from '../../run/token/kept-tree.ts'
import { findRepository } from '../setup/repository.ts'
import { Stop } from '../command-line/subcommand.ts'
import { askGitHub, filesHere, openFile, replaceFile, sayUnsound } from './file.ts'
import type { AccountsOptions } from './options.ts'
import { askKey, newKey, ownKey, SECRET } from './private-key.ts'

/** Makes a new pair of keys, and seals all tokens for it. It takes the old private key. @throws Stop */
export async function rotateKey(options: AccountsOptions, desk: Desk): Promise<void> {
  const { talk, accountsKey } = desk
  const files = await filesHere(desk)
  const { text, file, problems } = openFile(options.file, files, desk)
  if (hasError(problems)) throw new Stop(sayUnsound(file.path))
  const { repository, noGh } = await findRepository(options.repository, desk)
  if (noGh !== undefined || !repository)
    throw new Stop(
      `${noGh ?? 'No repository on GitHub is known.'} It is needed to find the tokens that were refreshed.`,
    )
  talk.step('The old key', [
    `The tokens are opened with the private key that the secret ${SECRET} has now. GitHub shows it to nobody: it is in`,
    'the copy that you kept, or in a job that is given the secret. Without it, remove the file and the secret, run',
    '`spool accounts init`, and let everybody add their account again.',
  ])
  const given = accountsKey === undefined ? undefined : tokenKeyIn(accountsKey)
  const old = given ?? (await askKey('The old private key (it stays hidden):', talk))
  const opened = await openAll(old, { file, repository, api: options.api }, desk)
  const key = options.hasOwnKey ? await ownKey(desk) : await newKey(repository, options, desk)
  if (Buffer.from(key.bytes).equals(old)) throw new Stop('The new key is the old one. Nothing is changed.')
  const publicKey = publicKeyOf(key.bytes)
  const tokens = opened.map(({ name, userId, token }): [string, string] => {
    const owner = { name, userId, repository: file.repository }
    return [name, sealToken(token, owner, publicKey, desk.randomBytes(BOX_KEY_BYTES))]
  })
  const edited = withTokens(text, new Map(tokens), Buffer.from(publicKey).toString('base64'))
  // What cannot be written must be known before the old key is gone.
  if (edited !== undefined) await key.store()
  replaceFile(file.path, edited, files)
  talk.done(
    `${file.path} has the new key ${shownKey(publicKey)}, and the tokens of ${opened.map(({ name }) => name).join(', ')} are sealed for it.`,
  )
  talk.step('What comes next', [
    `1. Put ${file.path} on your default branch at once: until then runs refuse the key, and publish nothing.`,
    `2. Remove what was sealed with the old key: git push origin --delete refs/spool/${keptNameFor(file.key)}`,
    '   (it is not there if no token was refreshed).',
    '3. If the old key has leaked, so have the tokens: the history of the file still has them as they were sealed for',
    '   it. Revoke each on threads.com, under Settings, Account, Website permissions, and add the account again.',
  ])
}

type Sealed = {
  readonly file: ReturnType<typeof openFile>['file']
  readonly repository: Repository
  readonly api: URL
}

/** All accounts with their newest tokens: a refresh may have ended the one in the file. @throws Stop */
async function openAll(privateKey: Uint8Array, { file, repository, api }: Sealed, desk: Desk) {
  const { id, tree } = await askGitHub(repository, desk, async (asked) => ({
    id: (await asked.repository()).id,
    tree: await keptTreeRef(file.key, asked, desk).find(file.accounts.map(keptPathOf)),
  }))
  const found = openerFor(file, privateKey, id)
  if ('problem' in found) throw new Stop(`${found.problem.message} ${found.problem.fix} Nothing is changed.`)
  const accounts = file.accounts.map((account) => {
    const box = openBox(account, found.opener, file.path)
    if ('problem' in box) throw new Stop(`${box.problem.message} ${box.problem.fix} Nothing is changed.`)
    return { ...account, token: box.token }
  })
  const keeper = { privateKey, place: { repository: id, host: apiOf(repository.host), threads: api.origin } }
  const kept: ReadonlyMap<string, KeptToken> = tree ? readKept(tree.files, accounts, keeper) : new Map()
  return accounts.map((account) => ({ ...account, token: kept.get(account.userId)?.token ?? account.token }))
}

/** Where the API of GitHub is, as a run is told it. */
function apiOf(host: string): string {
  return host === 'github.com' || host.endsWith('.ghe.com') ? `api.${host}` : host
}
