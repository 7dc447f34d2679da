import type { AccountEntry } from '../../core/accounts/account-entry.ts'
import { ACCOUNT_NAME, USER_ID } from '../../core/accounts/accounts-file.ts'
import { sealToken } from '../../core/accounts/box.ts'
import { findOwned, settleOwners } from '../../core/accounts/owned-files.ts'
import { withAccount, withTokens } from '../../core/accounts/edit.ts'
import { leadsOutside } from '../../core/boundary/pattern.ts'
import { BOX_KEY_BYTES } from '../../core/token/sealed-box.ts'
import type { Files } from '../../ports/checkout.ts'
import type { Desk } from '../../ports/desk.ts'
import { ANEW, checkToken, saidOf } from '../setup/check-token.ts'
import { Stop } from '../command-line/subcommand.ts'
import { filesHere, openFile, replaceFile, sayUnsound, type Opened } from './file.ts'
import { SAY_NAME, type AccountsOptions } from './options.ts'

/** Adds an account to the file, or gives one that is there another token. @throws Stop */
export async function addAccount(options: AccountsOptions, desk: Desk): Promise<void> {
  const { talk } = desk
  const files = await filesHere(desk)
  const opened = openFile(options.file, files, desk)
  const name = options.name ?? (await talk.text('What is the account called here?')).trim()
  if (!ACCOUNT_NAME.test(name)) throw new Stop(`${SAY_NAME} Give it with --name.`)
  const given = await askToken(options.api, desk)
  const before = sameAccount(opened, name, given.userId)
  const { file, text } = opened
  const owner = { name, userId: given.userId, repository: file.repository }
  const token = sealed(given.token, owner, file.key, desk)
  if (before) {
    replaceFile(file.path, withTokens(text, new Map([[name, token]])), files)
    talk.done(`The token of ${name} in ${file.path} is replaced.`)
  } else {
    const patterns = await askFiles(name, options, talk)
    await refuseOverlap({ name, files: patterns }, opened, files)
    const added = { name, files: patterns, userId: given.userId, token }
    replaceFile(file.path, withAccount(text, added), files)
    talk.done(`${name} is added to ${file.path}. Its posts are ${patterns.join(', ')}.`)
  }
  talk.say([
    'The token is sealed there: only the workflow of this repository can open it. Commit the file, or open a pull request.',
  ])
}

/** A token that works, and whose it is. @throws Stop */
async function askToken(api: URL, desk: Desk): Promise<{ readonly token: string; readonly userId: string }> {
  const { talk, clock, threads } = desk
  const token = (await talk.secret('Paste the access token of the account (it stays hidden):')).trim()
  const verdict = await talk.during('Asking Threads about it', checkToken(token, api, desk))
  if ('wrong' in verdict) throw new Stop(verdict.wrong)
  if (verdict.life === 'short')
    throw new Stop(
      'This token was made for an hour only. The User Token Generator of your app makes tokens of 60 days: generate one there, and give that one.',
    )
  const { works, lacks } = saidOf(verdict, clock.now())
  talk.done(works)
  if (lacks.length > 0) talk.warn([...lacks, ANEW].join(' '))
  const { id = '' } = await threads(api, token).profile()
  if (!USER_ID.test(id)) throw new Stop('Threads does not say which account the token is of.')
  return { token, userId: id }
}

/** The entry that is to have another token; undefined for a new account. @throws Stop where it is another account's */
function sameAccount({ file, problems }: Opened, name: string, userId: string): AccountEntry | undefined {
  const named = file.accounts.find((account) => account.name === name)
  const owned = file.accounts.find((account) => account.userId === userId)
  if (named !== owned)
    throw new Stop(
      owned
        ? `The account with the user id ${userId} is \`${owned.name}\` already (${file.path}:${owned.line}). Nothing is changed.`
        : `\`${name}\` has another user id (${file.path}:${named?.line ?? 1}) than this token, which is of ${userId}. Nothing is changed.`,
    )
  // An entry that is not whole is not among the accounts, and may be the one that is meant.
  if (!named && problems.length > 0) throw new Stop(sayUnsound(file.path))
  return named
}

function sealed(
  token: string,
  owner: Parameters<typeof sealToken>[1],
  key: Uint8Array,
  { randomBytes }: Desk,
): string {
  try {
    return sealToken(token, owner, key, randomBytes(BOX_KEY_BYTES))
  } catch {
    throw new Stop('The `key` of the file is no public key that anybody can own. Nothing is changed.')
  }
}

async function askFiles(
  name: string,
  { files }: AccountsOptions,
  talk: Desk['talk'],
): Promise<readonly string[]> {
  const usual = `threads/${name}/**/*.md`
  const given = files ?? ((await talk.text(`Where are its posts? (empty: ${usual})`)).trim() || usual)
  if (leadsOutside(given) || given.startsWith('!'))
    throw new Stop(
      'The post files of an account are in the repository: give a pattern such as threads/name/**/*.md.',
    )
  return [given]
}

/** @throws Stop */
async function refuseOverlap(
  added: Pick<AccountEntry, 'name' | 'files'>,
  { file }: Opened,
  files: Files,
): Promise<void> {
  const account: AccountEntry = {
    ...{ userId: '', token: '', timezone: undefined, numbering: undefined, maxPosts: undefined, line: 1 },
    ...added,
  }
  const all = { accounts: [...file.accounts, account], leftOut: file.leftOut }
  const { owned } = await findOwned(all, (patterns) => files.find(patterns))
  const { problems } = settleOwners(owned, file.path)
  const [problem] = problems
  if (problem) throw new Stop(`${problem.message} ${problem.fix} Nothing is changed.`)
}
