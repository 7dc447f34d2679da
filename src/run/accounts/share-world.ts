import type { AccountEntry } from '../../core/accounts/account-entry.ts'
import type { OwnedFiles } from '../../core/accounts/owned-files.ts'
import { settingsFor } from '../../core/accounts/settings-for.ts'
import { unfinishedIn } from '../../core/journal.ts'
import { error, type Problem } from '../../core/problem.ts'
import { tellWaits } from '../../core/run-events.ts'
import { ThreadsError } from '../../core/threads/error.ts'
import { TokenError } from '../../core/token/token-error.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Host } from '../../ports/github.ts'
import type { Threads } from '../../ports/threads.ts'
import type { World } from '../../ports/world.ts'
import { openApplications } from './applications.ts'
import { sharedHost } from './asking/shared-host.ts'
import { journalsOf } from './journals.ts'
import type { OpenBox } from './open-accounts.ts'

type SharedWorld = {
  /** What is outside of this process, opened once for all accounts. */
  readonly world: World
  /** The same as a run for this account alone would see it, and what is asked of such a run. */
  readonly ofAccount: (name: string) => Pick<RunContext, 'world' | 'settings'> & {
    /** Why its token does not open. */
    readonly shut: readonly Problem[]
  }
  /** Gives the checkout back. */
  readonly release: () => void
}

export function shareWorld(owned: readonly OwnedFiles[], open: OpenBox, context: RunContext): SharedWorld {
  const { world: outside, settings, tell } = context
  const { accounts: path = '' } = settings
  const journals = journalsOf(outside.journal)
  const owners = new Map(owned.flatMap(({ account, paths }) => paths.map((path) => [path, account.name])))
  const applications = openApplications()
  let isHeld = false
  let host: Promise<Host> | undefined
  let readHost: Promise<Host> | undefined
  const { host: connect } = outside
  const openHost = connect && (() => (host ??= connect(tellWaits(tell))))
  const world: World = {
    ...outside,
    journal: journals.all,
    host: openHost,
    lease: {
      acquire() {
        if (isHeld) return true
        isHeld = outside.lease.acquire()
        // What another run in this checkout has written meanwhile.
        if (isHeld) journals.readAgain()
        if (isHeld && unfinishedIn(journals.all.entries()).length === 0) journals.all.clear()
        return isHeld
      },
      release: () => undefined,
    },
  }
  return {
    world,
    ofAccount(name) {
      const { account, paths } = owned.find((each) => each.account.name === name) as OwnedFiles
      const own = outside.ofAccount(account.userId)
      const box = open(account)
      const networks = new Map<string, Promise<Threads>>()
      return {
        shut: 'problem' in box ? [box.problem] : [],
        settings: {
          ...settingsFor(account, 'token' in box ? box.token : undefined, settings),
          // Refreshed tokens are kept beside the file, wherever there is a place.
          ...(outside.host && { tokenStore: 'ref' as const, tokenKey: settings.accountsKey }),
        },
        world: {
          ...world,
          ...own,
          host: openHost && (() => (readHost ??= openHost().then((asked) => sharedHost(asked, world.clock)))),
          journal: journals.ofAccount((path) => (owners.get(path) ?? name) !== name),
          files: {
            ...outside.files,
            find: (patterns) =>
              patterns === account.files ? Promise.resolve(paths) : outside.files.find(patterns),
          },
          async threads(token) {
            if ('problem' in box) throw new TokenError(box.problem)
            const opened =
              networks.get(token) ??
              own.threads(token).then((threads) => ofUser(account, path, applications(threads)))
            networks.set(token, opened)
            return opened
          },
          // That of all of them is saved.
          run: { ...outside.run, saveLease: () => undefined },
        },
      }
    },
    release() {
      if (isHeld) outside.lease.release()
    },
  }
}

/** A box does not say who sealed it: only Threads knows whose token is in it. Nothing is done before it has said so. */
function ofUser({ name, userId, line }: AccountEntry, path: string, threads: Threads): Threads {
  return {
    ...threads,
    async profile() {
      const profile = await threads.profile().catch((cause: unknown) => {
        if (cause instanceof ThreadsError && cause.kind === 'not-offered') return undefined
        throw cause
      })
      if (profile?.id === userId) return profile
      throw new TokenError(error('accounts/token-foreign', { name, userId, path, line }))
    },
  }
}
