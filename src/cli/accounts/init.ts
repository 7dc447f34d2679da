import { shownKey } from '../../core/accounts/changes.ts'
import { newAccountsFile } from '../../core/accounts/edit.ts'
import { publicKeyOf } from '../../core/token/sealed-box.ts'
import type { Desk } from '../../ports/desk.ts'
import { madeWith } from '../setup/made-with.ts'
import { findRepository } from '../setup/repository.ts'
import { Stop } from '../command-line/subcommand.ts'
import { askGitHub, filesHere, textAt } from './file.ts'
import type { AccountsOptions } from './options.ts'
import { newKey, ownKey, SECRET } from './private-key.ts'

/** Makes a pair of keys, stores the private one, and writes a file with the public one. @throws Stop */
export async function initAccounts(options: AccountsOptions, desk: Desk): Promise<void> {
  const { file, hasOwnKey } = options
  if (textAt(file, await filesHere(desk)) !== undefined)
    throw new Stop(
      `${file} is there already, and stays as it is. \`spool accounts add\` adds an account to it.`,
    )
  const { repository, noGh } = await findRepository(options.repository, desk)
  if (!hasOwnKey && (noGh !== undefined || !repository))
    throw new Stop(
      `${noGh ?? 'No repository on GitHub is known.'} Without it, store a key yourself and run this with --own-key.`,
    )
  const id =
    options.repositoryId ?? (noGh === undefined && repository ? await idOf(repository, desk) : undefined)
  if (id === undefined)
    throw new Stop(
      'Without gh, say the id of the repository with --repository-id. https://api.github.com/repos/OWNER/NAME shows it as `id`.',
    )
  const key = hasOwnKey || !repository ? await ownKey(desk) : await newKey(repository, options, desk)
  if (await key.isThere())
    throw new Stop(
      `The secret ${SECRET} is there already, and what is sealed for it would be lost with it. Nothing is changed. To make a file for that key, run this with --own-key; \`spool accounts rotate\` replaces a key.`,
    )
  const publicKey = publicKeyOf(key.bytes)
  await key.store()
  if (!madeWith(desk.create, file, newAccountsFile(Buffer.from(publicKey).toString('base64'), id)))
    throw new Stop(`${file} is there already, and stays as it is.`)
  desk.talk.done(`${file} is written, with the public key ${shownKey(publicKey)}.`)
  desk.talk.step('What comes next', [
    '1. `spool accounts add` adds an account. It takes the public key alone: anyone can do it in a pull request.',
    `2. Put ${file} on your default branch. Protect it there: who changes the file decides whose posts are published.`,
    '3. Copy the workflow that publishes for these accounts, accounts-file.yml, to .github/workflows. Where it is and what it',
    '   takes: https://github.com/spool-threads/spool/blob/v1/docs/accounts.md',
  ])
}

async function idOf(repository: Parameters<typeof askGitHub>[0], desk: Desk): Promise<number> {
  return askGitHub(repository, desk, async (host) => (await host.repository()).id)
}
