import { GitHubError } from '../../../src/core/github/error.ts'
import type { Settings } from '../../../src/core/settings.ts'
import { ThreadsError } from '../../../src/core/threads/error.ts'
import type { TokenFacts } from '../../../src/core/threads/token.ts'
import type { Clock } from '../../../src/ports/clock.ts'
import type { Host, Oid, Refs, Repository, Secrets } from '../../../src/ports/github.ts'
import type { Profile, RefreshedToken, Threads } from '../../../src/ports/threads.ts'
import type { Together } from '../../../src/ports/context.ts'
import { keepAlive } from '../../../src/run/token/keep-alive.ts'
import { openKeptTokens } from '../../../src/run/token/kept-tokens.ts'
import { openToken } from '../../../src/run/token/open-token.ts'
import { fakeClock } from '../../fakes/clock.ts'
import { fakeHost } from '../../fakes/host.ts'
import { fakeThreads } from '../../fakes/threads.ts'
import { sceneOf } from '../../fakes/scene.ts'

export const DAY = 86_400_000
const START = Date.parse('2026-11-22T12:00:00Z')
export const KEY = new Uint8Array(32).fill(9)
export const PASTED = 'THAA-pasted'
export const ACCOUNT = '17841405793187218'
export const KINDS = ['same', 'new', 'new-old-dies'] as const
/** What a refresh answers with, and what becomes of the old token. */
export type Kind = (typeof KINDS)[number]

/** What goes wrong at one call, by its number. `death`: the process is killed, and nothing after that is done. */
export type Mishap = {
  readonly nth: number
  readonly when: 'before' | 'after'
  readonly what: 'death' | 'lost'
}

/** Ends a run as SIGKILL does: no code of ours knows it. */
export class Death extends Error {}

type Issued = { readonly account: string; issuedAt: number; expiresAt: number; isDead: boolean }
type Commit = {
  readonly tree: Oid
  readonly message: string
  readonly parent: Oid | undefined
  /** Texts by path. */
  readonly files?: ReadonlyMap<string, string>
}

/** Who waits for seconds lets others get further than who waits for a moment. */
function unhurried(clock: Clock): Clock {
  return {
    ...clock,
    async sleep(ms, signal) {
      await clock.sleep(ms, signal)
      for (let tick = 0; tick < ms / 50; tick += 1) await Promise.resolve()
    },
  }
}

/** A network and a repository in memory that outlive runs, and a clock that is theirs. */
export function tokenWorld(kind: Kind, { isPrivate = false, ageDays = 20 } = {}) {
  let now = START
  let made = 0
  const calls: string[] = []
  const tokens = new Map<string, Issued>()
  const at = new Map<string, Oid>()
  const commits = new Map<Oid, Commit>([['tip', { tree: 'tree', message: 'first', parent: undefined }]])
  const secrets = new Map<string, { value: string; updatedAt: string }>()
  const refused = new Set<string>()
  const repository: Repository = { id: 42, host: 'api.github.test', isPrivate }
  const switches = { tellsFacts: true, foreignRefresh: false, repository }
  let mishap: Mishap | undefined
  let before: { call: string; act: () => void } | undefined

  const issue = (token: string, account = ACCOUNT, issuedAt = now) =>
    tokens.set(token, { account, issuedAt, expiresAt: issuedAt + 60 * DAY, isDead: false })
  issue(PASTED, ACCOUNT, now - ageDays * DAY)

  /** One call: something may happen before it, and it may go wrong before or after it acts. */
  const ask = async <Value>(
    call: string,
    lost: (call: string) => Error,
    act: () => Value,
  ): Promise<Value> => {
    await Promise.resolve()
    calls.push(call)
    const nth = calls.length
    if (before?.call === call) {
      const { act: meanwhile } = before
      before = undefined
      meanwhile()
    }
    const struck = mishap && (nth === mishap.nth || (mishap.what === 'death' && nth > mishap.nth)) && mishap
    const failure = struck && (struck.what === 'death' ? new Death(call) : lost(call))
    if (failure && (struck.when === 'before' || nth > struck.nth)) throw failure
    const value = act()
    if (failure) throw failure
    return value
  }
  const threadsLost = (call: string) => new ThreadsError('unsure', false, `${call}: no answer`)
  const githubLost = (call: string) => new GitHubError('unsure', `${call}: no answer`)
  const atThreads = <Value>(call: string, act: () => Value) => ask(call, threadsLost, act)
  const atGitHub = <Value>(call: string, act: () => Value) =>
    ask(call, githubLost, () => {
      if (refused.has(call)) throw new GitHubError('forbidden', `${call}: HTTP 403`)
      return act()
    })

  const sessionOf = (token: string): Issued => {
    const issued = tokens.get(token)
    if (!issued || issued.isDead || now >= issued.expiresAt) throw new ThreadsError('token', true, 'code 190')
    return issued
  }
  const refresh = (token: string): RefreshedToken => {
    const issued = sessionOf(token)
    if (now - issued.issuedAt < DAY) throw new ThreadsError('refused', true, 'code 100, too young')
    const lastsMs = 60 * DAY
    if (kind === 'same') {
      Object.assign(issued, { issuedAt: now, expiresAt: now + lastsMs })
      return { token, lastsMs }
    }
    if (kind === 'new-old-dies') issued.isDead = true
    const next = `THAA-${(made += 1)}`
    issue(next, switches.foreignRefresh ? 'somebody' : issued.account)
    return { token: next, lastsMs }
  }
  const threads = (token: string): Promise<Threads> => {
    const profile = (): Profile => ({ id: sessionOf(token).account, username: 'lantern' })
    const facts = (): TokenFacts | undefined => {
      const { issuedAt, expiresAt, account } = sessionOf(token)
      const times = { issuedAt, expiresAt, dataAccessExpiresAt: undefined }
      return switches.tellsFacts ? { isValid: true, scopes: undefined, userId: account, ...times } : undefined
    }
    return Promise.resolve({
      ...fakeThreads(() => now),
      profile: () => atThreads('profile', profile),
      tokenFacts: () => atThreads('facts', facts),
      refreshToken: () => atThreads('refresh', () => refresh(token)),
    })
  }

  const isAncestor = (oid: Oid, of: Oid | undefined): boolean =>
    of !== undefined && (of === oid || isAncestor(oid, commits.get(of)?.parent))
  const refs: Refs = {
    find: (ref) => atGitHub('find', () => at.get(ref)),
    read: (oid) =>
      atGitHub('read', () => {
        const commit = commits.get(oid)
        if (!commit) throw new GitHubError('missing', 'no such commit')
        return commit
      }),
    create: (ref, oid) =>
      atGitHub('create', () => {
        if (refused.has(ref)) throw new GitHubError('refused', 'Reference update failed')
        if (at.has(ref)) throw new GitHubError('exists', 'Reference already exists')
        at.set(ref, oid)
      }),
    move: (ref, oid) =>
      atGitHub('move', () => {
        const from = at.get(ref)
        if (from === undefined) throw new GitHubError('missing', 'Reference does not exist')
        if (!isAncestor(from, oid)) throw new GitHubError('stale', 'Update is not a fast forward')
        at.set(ref, oid)
      }),
    remove: (ref) => atGitHub('remove', () => void at.delete(ref)),
    noteFiles: (message, added, parent) =>
      atGitHub('note', () => {
        const oid = `commit-${commits.size}`
        const files = new Map([...(commits.get(parent?.oid ?? '')?.files ?? []), ...added])
        const made = { tree: `tree of ${oid}`, message, parent: parent?.oid, files }
        commits.set(oid, made)
        return { oid, tree: made.tree }
      }),
    note: (message, { oid: parent, tree }) =>
      atGitHub('note', () => {
        const oid = `commit-${commits.size}`
        commits.set(oid, { tree, message, parent })
        return oid
      }),
    isOver: () => Promise.resolve(undefined),
    list: () => Promise.resolve(new Map()),
    change: () => Promise.reject(new GitHubError('refused', 'not here')),
  }
  const branches: Host['branches'] = {
    ...fakeHost().branches,
    files: ([oid = ''], paths) =>
      atGitHub('files', () => {
        const found = [...(commits.get(oid)?.files ?? [])].filter(([path]) => paths.includes(path))
        return [new Map(found.map(([path, text]) => [path, Buffer.from(text)]))]
      }),
    find: () => atGitHub('branch', () => ({ name: 'main', head: 'tip', tree: 'tree', takesCommits: true })),
  }
  const host: Host = {
    ...fakeHost(),
    refs,
    branches,
    repository: () => atGitHub('repository', () => switches.repository),
  }
  const secretsApi: Secrets = {
    updatedAt: (name) => atGitHub('secret time', () => secrets.get(name)?.updatedAt),
    write: (name, value) =>
      atGitHub(`secret ${name}`, () => {
        secrets.set(name, { value, updatedAt: `write ${calls.length}` })
      }),
  }

  /** One run, for its account or, with `accounts`, for it among others: it finds its token, and keeps it alive. `hours`: how far its clock is off. */
  const run = async (settings: Partial<Settings> = {}, { hours = 0 } = {}) => {
    const hidden: string[] = []
    const { context, events } = sceneOf({
      settings: { accessToken: PASTED, tokenStore: 'ref', tokenKey: KEY, ...settings },
      world: {
        clock: unhurried(fakeClock(now + (hours * DAY) / 24)),
        threads,
        host: () => Promise.resolve(host),
        secrets: () => Promise.resolve(secretsApi),
        randomBytes: (size) => new Uint8Array(size).fill(calls.length % 256),
        hide: (secret) => void hidden.push(secret),
      },
    })
    const openTokenRef = openKeptTokens([ACCOUNT], KEY, context.world)
    const many = { openTokenRef, awaitOthers: (wait) => wait() } as Together
    const asked = settings.accounts === undefined ? context : { ...context, together: many }
    const open = await keepAlive(await openToken(asked), asked)
    return {
      token: open.working.token,
      rules: open.problems.map(({ rule }) => rule),
      messages: open.problems.map(({ message }) => message),
      events,
      hidden,
    }
  }
  return {
    ...{ run, calls, tokens, at, commits, secrets, refused, switches, issue },
    lives: (token: string) => {
      const issued = tokens.get(token)
      return issued !== undefined && !issued.isDead && now < issued.expiresAt
    },
    pass: (ms: number) => void (now += ms),
    /** Something goes wrong at a call to come, counted from now; undefined: nothing any more. */
    strike: (next: Mishap | undefined) => void (mishap = next && { ...next, nth: calls.length + next.nth }),
    /** Somebody else does something just before the next call of this name. */
    meanwhile: (call: string, act: () => void) => void (before = { call, act }),
    callsSince: (count: number) => calls.slice(count),
  }
}
export type TokenWorld = ReturnType<typeof tokenWorld>
