import type { TellRun } from '../../core/run-events.ts'
import type { AccountLease, LeaseTarget, RunContext, Together } from '../../ports/context.ts'
import { giveBack } from '../lease/give-back.ts'
import { holdLease, NO_LEASE, withoutLease } from '../lease/hold-lease.ts'
import type { Ship } from '../lease/fleet.ts'
import { takeLeases, type Taken } from '../lease/take-leases.ts'
import { openMeeting, type Manner } from './meeting.ts'

type Asked = {
  readonly account: string
  readonly target: LeaseTarget
  readonly onBusy: (run: string) => void
}

type Leases = {
  readonly hold: (
    name: string,
    account: string,
    target: LeaseTarget | undefined,
    tell: TellRun,
  ) => Promise<AccountLease | 'busy'>
  /** Nobody waits for this account. */
  readonly leave: (name: string) => void
  /** No lease is left that the post step could give back. */
  readonly areGivenBack: () => boolean
}

/**
 * The leases on all accounts of a run: asked for, renewed and given back together. Where the server cannot do that, each
 * is taken as in a run for its account alone.
 *
 * @param onLate Is told who is not there when the leases are taken.
 * @param isLeft Whether the lease on an account is left held, as its receipts are still to come.
 */
export function openLeases(
  takes: Manner,
  gives: Manner,
  inTurn: Together['inTurn'],
  onLate: (names: Iterable<string>) => void,
  isLeft: (name: string) => boolean,
  { world }: Pick<RunContext, 'world'>,
): Leases {
  const known = new Set<string>()
  let held = 0
  const taking = openMeeting<Asked, ReadonlyMap<string, Promise<Taken>>>(takes, (asked, late) => {
    onLate(late)
    world.interruption.throwIfAborted()
    const [{ target }] = asked as readonly [Asked]
    return Promise.resolve(takeLeases(asked, target.branch, { refs: target.host.refs, world }))
  })
  const giving = openMeeting<{ readonly ship: Ship; readonly target: LeaseTarget }, boolean>(
    gives,
    async (given) => {
      const [{ target }] = given as readonly [(typeof given)[0]]
      const ships = given.map(({ ship }) => ship)
      const isDone = await giveBack(ships, { refs: target.host.refs, world })
      if (isDone) held -= ships.length
      return isDone
    },
  )
  return {
    async hold(name, account, target, tell) {
      if (!target) return NO_LEASE
      // Two entries for one account: the second would take the lease of the first for its own.
      if (known.has(account)) return 'busy'
      known.add(account)
      const leftOrReleased = (lease: AccountLease): AccountLease => ({
        ...lease,
        release: () => (isLeft(name) ? lease.leave() : lease.release()),
      })
      try {
        const onBusy = (run: string) => tell({ kind: 'lease-busy', run })
        const taken = await (await taking.come(name, { account, target, onBusy })).get(account)
        if (taken === undefined || taken === 'busy') return 'busy'
        if (taken === 'not-together') {
          const lease = await inTurn(() => holdLease(account, target, { world, tell }))
          return lease === 'busy' ? lease : leftOrReleased(lease)
        }
        held += 1
        return leftOrReleased({
          ensure: () => taken.fleet.ensure(taken.ref),
          release: async () => {
            await giving.come(name, { ship: taken, target })
          },
          leave: () => taken.fleet.drop(taken.ref),
          problems: [],
        })
      } catch (cause) {
        return withoutLease(cause, target)
      }
    },
    leave(name) {
      taking.leave(name)
      giving.leave(name)
    },
    areGivenBack: () => held === 0,
  }
}
