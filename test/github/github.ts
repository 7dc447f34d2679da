import { mishaps } from './control/mishaps.ts'
import { people } from './control/people.ts'
import { rules } from './control/rules.ts'
import { faults } from './faults.ts'
import { bareRepository, type Changes } from './git/bare.ts'
import { cloneOf, type CloneOptions } from './git/clone.ts'
import { guard } from './protection.ts'
import { type LoggedRequest, serve } from './server.ts'
import { secretKey } from './secret-key.ts'
import { accountId, ACTIONS, FULL, type Permissions, READ_ONLY, SECRETS } from './tokens.ts'
import { newWorld, repositoryOf } from './world.ts'

export type GitHub = Awaited<ReturnType<typeof startGitHub>>
export type GitHubOptions = {
  readonly files?: Changes
  readonly repository?: string
  readonly branch?: string
  readonly private?: boolean
}

/**
 * A GitHub for tests on 127.0.0.1: REST and GraphQL over a real bare repository. It is made from
 * `reference/github-actions.md` apart from `src/`, and answers with the statuses and words that are known of the real one.
 */
export async function startGitHub({
  files = {},
  repository: fullName = 'lantern/notes',
  branch: main = 'main',
  private: isPrivate = false,
}: GitHubOptions = {}) {
  const repository = bareRepository(files, main)
  const world = newWorld({ fullName, branch: main, isPrivate, repository, guard: guard() })
  const token = `ghs_full${'0'.repeat(28)}`
  const readOnlyToken = `ghs_read${'0'.repeat(28)}`
  world.tokens.set(token, { login: ACTIONS, permissions: FULL })
  world.tokens.set(readOnlyToken, { login: ACTIONS, permissions: READ_ONLY })
  const secretsToken = `ghs_secr${'0'.repeat(28)}`
  world.tokens.set(secretsToken, { login: 'keeper[bot]', permissions: SECRETS })
  await secretKey.ready
  const requests: LoggedRequest[] = []
  const planned = faults()
  const stop = await serve(world, planned, requests)

  const tip = (branch = main): string => {
    const oid = repository.ref(`refs/heads/${branch}`)
    if (oid === undefined) throw new Error(`There is no branch ${branch}`)
    return oid
  }
  const read = (path: string, branch = main): Buffer | undefined => repository.blobAt(branch, path)?.body

  return {
    url: world.url,
    /** Of the repository. */
    id: repositoryOf(world).id,
    /** What the runner tells a step of a run for the first tip. */
    env: {
      GITHUB_API_URL: world.url,
      GITHUB_GRAPHQL_URL: `${world.url}/graphql`,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: fullName,
      GITHUB_REPOSITORY_ID: String(accountId(fullName)),
      GITHUB_REPOSITORY_OWNER: world.owner,
      GITHUB_SHA: tip(),
      GITHUB_REF: `refs/heads/${main}`,
      GITHUB_REF_NAME: main,
      GITHUB_REF_TYPE: 'branch',
    } satisfies Record<string, string>,
    token,
    readOnlyToken,
    /** Of an app that may write secrets, and nothing else. */
    secretsToken,
    requests: requests as readonly LoggedRequest[],
    switches: world.switches,
    runs: world.runs,
    releases: world.releases,
    secrets: world.secrets,
    pulls: world.pulls,
    issues: world.opened,

    /** Adds a token, or changes what one may. */
    addToken(secret: string, permissions: Permissions = FULL, login: string = ACTIONS): string {
      world.tokens.set(secret, { login, permissions })
      return secret
    },

    /** The bare repository, and git in it. */
    path: repository.path,
    git: repository.git,
    tip,
    read,
    /** A commit of an author; a branch that is not there begins at the default branch. */
    push: repository.push,
    rename(from: string, to: string, branch = main): string {
      const content = read(from, branch)
      if (!content) throw new Error(`There is no file ${from}`)
      return repository.push({ [from]: null, [to]: content }, { branch, message: `Rename ${from}` })
    },
    clone: (options?: CloneOptions) => cloneOf(repository.path, options),

    ...rules(world.guard, world.nextId),
    ...people(world),
    ...mishaps(world, planned),

    async close(): Promise<void> {
      await stop()
      repository.remove()
    },
  }
}
