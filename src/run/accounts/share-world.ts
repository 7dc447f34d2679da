import type { Claim } from '../../core/accounts/claims.ts'
import { unfinishedIn } from '../../core/journal.ts'
import { tellWaits } from '../../core/run-events.ts'
import type { Settings } from '../../core/settings.ts'
import { TokenError } from '../../core/token/token-error.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Host } from '../../ports/github.ts'
import type { World } from '../../ports/world.ts'
import { openApplications } from './applications.ts'
import { journalsOf } from './journals.ts'
import type { OpenBox } from './open-accounts.ts'

type SharedWorld = {
  /** What is outside of this process, opened once for all accounts. */
  readonly world: World
  /** The same as a run for this account alone would see it, and what is asked of such a run. */
  readonly ofAccount: (name: string) => Pick<RunContext, 'world' | 'settings'>
  /** Gives the checkout back. */
  readonly release: () => void
}

export function shareWorld(claims: readonly Claim[], open: OpenBox, context: RunContext): SharedWorld {
  const { world: outside, settings, tell } = context
  const journals = journalsOf(outside.journal)
  const owners = new Map(claims.flatMap(({ account, paths }) => paths.map((path) => [path, account.name])))
  const applications = openApplications()
  let isHeld = false
  let host: Promise<Host> | undefined
  const { host: connect } = outside
  const world: World = {
    ...outside,
    journal: journals.all,
    host: connect && (() => (host ??= connect(tellWaits(tell)))),
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
      const { account, paths } = claims.find((claim) => claim.account.name === name) as Claim
      const own = outside.ofAccount(account.userId)
      const box = open(account)
      return {
        settings: settingsOf(account, 'token' in box ? box.token : undefined, settings),
        world: {
          ...world,
          ...own,
          journal: journals.ofAccount((path) => (owners.get(path) ?? name) !== name),
          files: {
            ...outside.files,
            find: (patterns) =>
              patterns === account.files ? Promise.resolve(paths) : outside.files.find(patterns),
          },
          threads: async (token) => {
            if ('problem' in box) throw new TokenError(box.problem)
            return applications(await own.threads(token))
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

/** What is asked of a run for an account: the inputs, but for what its entry says. */
export function settingsOf(
  { files, userId, timezone, numbering, maxPosts }: Claim['account'],
  accessToken: string | undefined,
  settings: Settings,
): Settings {
  return {
    ...settings,
    accounts: undefined,
    accountsKey: undefined,
    accessToken,
    files,
    userId,
    timezone: timezone ?? settings.timezone,
    numbering: numbering === undefined ? settings.numbering : numbering || undefined,
    maxPosts: maxPosts ?? settings.maxPosts,
  }
}
