import { type Act, faults, type Lost, type Matcher, type Refused, type Throttled } from './faults.ts'
import { bareRepository, type Changes } from './git/bare.ts'
import { cloneOf, type CloneOptions } from './git/clone.ts'
import { guard, type Protection, type Ruleset, type RuleType } from './protection.ts'
import { type LoggedRequest, serve } from './server.ts'
import { ACTIONS, FULL, type Permissions, READ_ONLY } from './tokens.ts'
import { commented } from './rest/comments.ts'
import { merged } from './rest/compare.ts'
import { opened, pullOf } from './rest/pulls.ts'
import { type NewRelease, released } from './rest/releases.ts'
import type { Comment, Pull, Run, Switches, World } from './world.ts'

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
  const [owner = '', name = ''] = fullName.split('/')
  const repository = bareRepository(files, main)
  const token = `ghs_full${'0'.repeat(28)}`
  const readOnlyToken = `ghs_read${'0'.repeat(28)}`
  let lastId = 0
  const switches: Switches = {
    refuseCustomRefs: false,
    refuseBranchRefs: false,
    actionsMayNotCreatePulls: false,
    stripsBom: true,
    treeEntries: 100_000,
  }
  const world: World = {
    ...{ owner, name, branch: main, isPrivate, repository, switches, url: '' },
    guard: guard(),
    tokens: new Map([
      [token, { login: ACTIONS, permissions: FULL }],
      [readOnlyToken, { login: ACTIONS, permissions: READ_ONLY }],
    ]),
    ...{ pulls: [], comments: [], releases: [], runs: new Map<number, Run>(), issues: new Set<number>() },
    nextId: () => (lastId += 1),
  }
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
    env: {
      GITHUB_API_URL: world.url,
      GITHUB_GRAPHQL_URL: `${world.url}/graphql`,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: fullName,
      GITHUB_REPOSITORY_OWNER: owner,
      GITHUB_SHA: tip(),
      GITHUB_REF: `refs/heads/${main}`,
      GITHUB_REF_NAME: main,
      GITHUB_REF_TYPE: 'branch',
    } satisfies Record<string, string>,
    token,
    readOnlyToken,
    requests: requests as readonly LoggedRequest[],
    switches,
    runs: world.runs,
    releases: world.releases,
    pulls: world.pulls,

    /** Adds a token, or changes what one may. */
    addToken(secret: string, permissions: Permissions = FULL, login: string = ACTIONS): string {
      world.tokens.set(secret, { login, permissions })
      return secret
    },

    path: repository.path,
    git: repository.git,
    tip,
    read,
    push: repository.push,
    rename(from: string, to: string, branch = main): string {
      const content = read(from, branch)
      if (!content) throw new Error(`There is no file ${from}`)
      return repository.push({ [from]: null, [to]: content }, { branch, message: `Rename ${from}` })
    },
    clone: (options?: CloneOptions) => cloneOf(repository.path, options),

    protect(branch: string, protection: Protection = { reviews: 1 }): void {
      world.guard.classic.set(branch, protection)
    },
    ruleset(
      branch: string,
      types: readonly RuleType[] = ['pull_request'],
      { bypass = [], enforcement = 'active' }: Partial<Pick<Ruleset, 'bypass' | 'enforcement'>> = {},
    ): number {
      const id = world.nextId()
      world.guard.rulesets.push({ id, name: `rules ${id}`, branch, types, bypass, enforcement })
      return id
    },

    comments: (number: number): readonly Comment[] => world.comments.filter(({ issue }) => issue === number),
    seedComment(number: number, { body, login = 'ada' }: { readonly body: string; readonly login?: string }) {
      world.issues.add(number)
      return commented(world, number, login, body)
    },
    seedRelease: (release: NewRelease) => released(world, release),
    seedPull: ({ head, base = main, title = 'A change', user = 'ada', fork }: NewPull): Pull =>
      opened(world, { head, base, title, user, ...(fork !== undefined && { fork }) }),
    /** What a pull request looks like over REST, as in the payload of an event. */
    pullPayload: (pull: Pull) => pullOf(world, pull),
    /** Somebody merges a pull request, past every rule. */
    mergePull(number: number, { squash = false }: { readonly squash?: boolean } = {}): string {
      const pull = world.pulls.find((known) => known.number === number)
      if (!pull) throw new Error(`There is no pull request ${number}`)
      const into = tip(pull.base)
      const person = { name: 'Ada', email: 'ada@lantern.example' }
      const oid = merged(world, into, tip(pull.head), `Merge pull request #${number}`, person, squash)
      if (oid === undefined || !repository.move(`refs/heads/${pull.base}`, oid, into))
        throw new Error(`Could not merge pull request ${number}`)
      Object.assign(pull, { headOid: tip(pull.head), state: 'closed', merged: true })
      return oid
    },

    /** Does something just before matching requests are applied. */
    before(matcher: Matcher, act: Act, times = 1): void {
      planned.before.add(matcher, act, times)
    },
    /** Does something after matching requests were applied, and before they are answered. */
    after(matcher: Matcher, act: Act, times = 1): void {
      planned.after.add(matcher, act, times)
    },
    lose(matcher: Matcher, lost: Lost = {}): void {
      planned.lost.add(matcher, lost, lost.times ?? 1)
    },
    throttle(matcher: Matcher, throttled: Throttled): void {
      planned.throttled.add(matcher, throttled, throttled.times ?? 1)
    },
    refuse(matcher: Matcher, refused: Refused): void {
      planned.refused.add(matcher, refused, refused.times ?? 1)
    },

    async close(): Promise<void> {
      await stop()
      repository.remove()
    },
  }
}

type NewPull = {
  readonly head: string
  readonly base?: string
  readonly title?: string
  readonly user?: string
  readonly fork?: string
}
