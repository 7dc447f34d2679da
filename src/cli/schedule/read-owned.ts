import { readPosts } from '../../commands/check/read-posts.ts'
import { ACCOUNTS_FILE } from '../../core/accounts/accounts-file.ts'
import { settingsFor } from '../../core/accounts/settings-for.ts'
import { isRepositoryPath } from '../../core/boundary/repository-path.ts'
import type { ReadPost } from '../../core/post/post.ts'
import type { RunContext } from '../../ports/context.ts'
import { openAccounts } from '../../run/accounts/open-accounts.ts'
import { lineOf } from '../check/lines.ts'
import { Stop, UsageError, type Values } from '../command-line/subcommand.ts'

type Owned = {
  readonly posts: ReadonlyMap<string, ReadPost>
  /** Names of accounts by the paths of their posts; none where there is one account. */
  readonly owners: ReadonlyMap<string, string>
  /** The file of accounts, where something is wrong with it. */
  readonly unsound?: string
}

/** The posts of this checkout, and whose they are: each is read as a run for its account reads it. @throws UsageError, Stop */
export async function readOwned(values: Values, context: RunContext): Promise<Owned> {
  const path = await accountsIn(values, context)
  if (path === undefined) return { posts: await readPosts(context), owners: new Map() }
  const { settings, world } = context
  const { file, owned, problems } = await openAccounts(path, undefined, world)
  if (!file) throw new Stop(problems.map((problem) => lineOf(problem, (at) => at)).join('\n'))
  const owners = new Map(owned.flatMap(({ account, paths }) => paths.map((each) => [each, account.name])))
  const read = owned.map(({ account }) =>
    readPosts({ settings: settingsFor(account, undefined, settings), world }),
  )
  const posts = new Map((await Promise.all(read)).flatMap((own) => [...own]))
  return { posts, owners, ...(problems.length > 0 && { unsound: path }) }
}

/** The file that names many accounts; undefined: there is one account. */
async function accountsIn(
  { accounts, files }: Values,
  { world }: Pick<RunContext, 'world'>,
): Promise<string | undefined> {
  if (typeof accounts !== 'string') {
    if (files !== undefined) return undefined
    return (await world.files.find([ACCOUNTS_FILE])).at(0)
  }
  if (files !== undefined)
    throw new UsageError('--accounts names the files of each account: --files does not go with it.')
  if (!isRepositoryPath(accounts))
    throw new UsageError(`--accounts takes a file of the repository, such as ${ACCOUNTS_FILE}.`)
  return accounts
}
